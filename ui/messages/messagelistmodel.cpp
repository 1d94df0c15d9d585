// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/messages/messagelistmodel.h"

#include "ui/controls/chipdelegate.h"
#include "ui/controls/display.h"
#include "ui/lists/choicefilter.h"
#include "ui/lists/listcells.h"
#include "ui/messages/messagewords.h"

#include <limits>

namespace palier {

static QList<ListColumn> messageColumns()
{
    const QString moment = QStringLiteral("28. Sept. 2028 22:28");
    return {
        {.id = "queued", .title = MessageListModel::tr("Queued"), .widest = moment, .bearsSign = true},
        {.id = "state",
         .title = MessageListModel::tr("State"),
         .widest = MessageWords::tr("Will be tried again"),
         .usual = MessageWords::tr("Will be tried again"), // before that is cut, the address is left out
         .isSortable = false,
         .isChip = true},
        {.id = "kind",
         .title = MessageListModel::tr("Message"),
         .widest = MessageWords::kind(MailKind::PlanApproved),
         .isSortable = false},
        {.id = "customer",
         .title = MessageListModel::tr("Customer"),
         .widest = {},
         .isSortable = false,
         .takesRest = true},
        {.id = "address",
         .title = MessageListModel::tr("To"),
         .widest = QStringLiteral("accounts@customer.example"),
         .isSortable = false,
         .isSpare = true},
        {.id = "subject",
         .title = MessageListModel::tr("Subject"),
         .widest = QStringLiteral("Your payment plan has been approved"),
         .isSortable = false,
         .isShown = false},
        {.id = "sent", .title = MessageListModel::tr("Sent"), .widest = moment, .isSortable = false, .isShown = false},
    };
}

MessageListModel::MessageListModel(Desk &desk, QObject *parent) : ListModel(desk, messageColumns(), parent)
{
    setOrderAtFirst(Queued, true);
}

MailQuery MessageListModel::queryOf(const QJsonObject &filter)
{
    MailQuery query;
    query.text = filter["text"].toString();
    query.states = chosenOf<MailState>(filter["state"]);
    query.kinds = chosenOf<MailKind>(filter["kind"]);
    query.customer = CustomerId(filter["customer"].toString());
    // Days as this computer has them; the last one is whole.
    const QDate from = QDate::fromString(filter["queued"]["from"].toString(), Qt::ISODate);
    const QDate to = QDate::fromString(filter["queued"]["to"].toString(), Qt::ISODate);
    if (from.isValid())
        query.from = from.startOfDay();
    if (to.isValid())
        query.before = to.addDays(1).startOfDay();
    return query;
}

ListSource<MailEntry> MessageListModel::source()
{
    MailQuery query = queryOf(filter());
    query.oldestFirst = !isDescending();
    const auto markOf = [](const std::optional<ListMark> &mark) {
        return mark ? std::optional(MailMark{mark->value.toString(), MailId::fromText(mark->key).value_or(MailId())})
                    : std::nullopt;
    };
    ListSource<MailEntry> source;
    source.page = [=](Desk &there, const std::optional<ListMark> &after, int limit) {
        return there.mailRegister().page(query, limit, markOf(after));
    };
    // Counts are worth no more than a glance: a million is said as it is.
    source.count = [=](Desk &there) { return there.mailRegister().count(query, std::numeric_limits<int>::max()); };
    source.mark = [](const MailEntry &entry) { return ListMark{entry.exactlyQueuedAt, entry.id.text()}; };
    source.step = [=](Desk &there, const std::optional<ListMark> &after, int rows) -> Result<std::optional<ListMark>> {
        PALIER_TRY_ASSIGN(const auto mark, there.mailRegister().step(query, markOf(after), rows));
        return mark ? std::optional(ListMark{mark->queuedAt, mark->id.text()}) : std::nullopt;
    };
    return source;
}

QString MessageListModel::textOf(const MailEntry &entry, int column) const
{
    switch (column) {
    case Queued:
        return displayedMoment(entry.queuedAt);
    case State:
        return MessageWords::chip(entry).text;
    case Kind:
        return MessageWords::kind(entry.kind);
    case Customer:
        return ListCells::customer(entry.customerName, entry.customer);
    case Address:
        return MessageWords::recipient(entry);
    case Subject:
        return entry.subject;
    case Sent:
        return displayedMoment(entry.sentAt);
    default:
        return {};
    }
}

QVariant MessageListModel::cell(const MailEntry &entry, int column, int role) const
{
    const bool isMarked = column == Queued && entry.pending;
    switch (role) {
    case Qt::DisplayRole:
        return textOf(entry, column);
    case Qt::DecorationRole:
    case Qt::AccessibleTextRole:
        return isMarked ? ListCells::waiting(textOf(entry, column), role) : QVariant();
    case Qt::ToolTipRole:
        if (isMarked)
            return ListCells::waiting({}, role, tr("“Send again” is waiting for the books."));
        return column == State && !entry.lastError.isEmpty() && entry.state != MailState::Sent
                   ? QVariant(asPlain(MessageWords::error(entry.lastError)))
                   : QVariant();
    case Qt::ForegroundRole:
        return column == Address && entry.address.isEmpty() ? QVariant(Theme::current().muted) : QVariant();
    case ChipDelegate::chipsRole:
        return column == State ? ListCells::chips({MessageWords::chip(entry)}, role) : QVariant();
    default:
        return {};
    }
}

} // namespace palier
