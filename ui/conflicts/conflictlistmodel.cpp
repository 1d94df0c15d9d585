// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/conflicts/conflictlistmodel.h"

#include "models/sortname.h"
#include "ui/conflicts/conflictwords.h"
#include "ui/controls/chipdelegate.h"
#include "ui/controls/display.h"
#include "ui/lists/listcells.h"

#include <QJsonArray>

#include <algorithm>

namespace palier {

static QList<ListColumn> conflictColumns()
{
    return {
        {.id = "found", .title = ConflictListModel::tr("Found"), .widest = QStringLiteral("28. Sept. 2028 22:28")},
        {.id = "mine",
         .title = ConflictListModel::tr("What you did"),
         .widest = ConflictWords::usualMine(),
         .isSortable = false,
         .takesRest = true},
        {.id = "customer",
         .title = ConflictListModel::tr("Customer"),
         .widest = QStringLiteral("Customer with a name"),
         .usual = QStringLiteral("Customer name"),
         .most = QStringLiteral("Customer with a name that is long"),
         .isSortable = false},
        {.id = "stands",
         .title = ConflictListModel::tr("Current state"),
         .widest = ConflictWords::longestStands(),
         .isSortable = false,
         .isSpare = true}, // beside or below the list too
        {.id = "by",
         .title = ConflictListModel::tr("By"),
         .widest = QStringLiteral("palier_anna.m"),
         .isSortable = false,
         .isShown = false}, // beside the list, with all the rest of it
        {.id = "advice",
         .title = ConflictListModel::tr("What you can do"),
         .widest = ConflictWords::longestAdvice(),
         .isSortable = false,
         .isChip = true},
    };
}

ConflictListModel::ConflictListModel(Desk &desk, QObject *parent) : ListModel(desk, conflictColumns(), parent)
{
    setOrderAtFirst(Found, true);
}

void ConflictListModel::readAside()
{
    m_all.clear();
    const auto conflicts = desk().conflicts();
    if (!conflicts) {
        Q_EMIT failed(conflicts.error());
        return;
    }
    for (const Conflict &conflict : *conflicts) {
        m_all << entryOf(conflict);
    }
}

ConflictEntry ConflictListModel::entryOf(const Conflict &conflict)
{
    ConflictEntry entry{conflict, {}, CustomerId(conflict.columns["customer_id"].toString()), {}, desk().currency()};
    if (const auto id = PlanId::fromText(conflict.planId())) {
        if (const auto plan = desk().plans().find(*id)) {
            entry.plan = *plan;
            entry.customer = plan->customer;
            entry.currency = plan->total.currency;
        }
    }
    const auto invoiceOf = [this](const QString &number) { return desk().invoices().find(InvoiceNumber(number)); };
    if (const QString number = conflict.columns["number"].toString(); !number.isEmpty()) {
        if (const auto invoice = invoiceOf(number))
            entry.customer = invoice->customer;
    }
    if (const QStringList numbers = ConflictWords::invoicesOf(conflict); !numbers.isEmpty()) {
        if (const auto invoice = invoiceOf(numbers.first()))
            entry.currency = invoice->open.currency;
    }
    if (const auto customer = desk().customers().find(entry.customer))
        entry.customerName = customer->name;
    return entry;
}

bool ConflictListModel::matches(const ConflictEntry &entry, const QJsonObject &filter)
{
    const QString text = sortName(filter["text"].toString());
    const auto has = [&](const QString &shown) { return sortName(shown).contains(text); };
    if (!text.isEmpty() && !has(ConflictWords::mine(entry.conflict)) && !has(textOf(entry, Customer)) &&
        !has(textOf(entry, Stands)) && !has(textOf(entry, By)))
        return false;
    const QJsonArray advice = filter["advice"].toArray();
    return advice.isEmpty() || advice.contains(word(entry.conflict.advice));
}

ListSource<ConflictEntry> ConflictListModel::source()
{
    QList<ConflictEntry> rows;
    for (const ConflictEntry &entry : std::as_const(m_all)) {
        if (matches(entry, filter()))
            rows << entry;
    }
    if (isDescending())
        std::reverse(rows.begin(), rows.end());
    ListSource<ConflictEntry> source;
    source.mark = [](const ConflictEntry &entry) { return ListMark{QVariant(), entry.conflict.id.text()}; };
    source.page = [rows](Desk &, const std::optional<ListMark> &after, int limit) -> Result<QList<ConflictEntry>> {
        qsizetype first = 0;
        while (after && first < rows.size() && rows[first].conflict.id.text() != after->key)
            ++first;
        return rows.mid(after ? first + 1 : 0, limit);
    };
    source.count = [rows](Desk &) -> Result<qint64> { return rows.size(); };
    return source;
}

QString ConflictListModel::textOf(const ConflictEntry &entry, int column)
{
    const Conflict &conflict = entry.conflict;
    switch (column) {
    case Found:
        return displayedMoment(conflict.foundAt);
    case Mine:
        return ConflictWords::mineShort(conflict);
    case Customer:
        return ListCells::customer(entry.customerName, entry.customer);
    case Stands:
        return ConflictWords::standsShort(conflict, entry.plan);
    case By:
        return conflict.stands ? conflict.stands->by : QString();
    case Advice:
        return ConflictWords::adviceShort(conflict);
    default:
        return {};
    }
}

QVariant ConflictListModel::cell(const ConflictEntry &entry, int column, int role) const
{
    if (role == Qt::DisplayRole)
        return textOf(entry, column);
    if (role == ChipDelegate::chipsRole && column == Advice) {
        const bool isOver = entry.conflict.advice == ConflictAdvice::Nothing;
        return ListCells::chips({{textOf(entry, column), isOver ? Tone::Neutral : Tone::Warning}}, role);
    }
    return {};
}

} // namespace palier
