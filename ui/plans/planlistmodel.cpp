// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plans/planlistmodel.h"

#include "ui/controls/display.h"
#include "ui/controls/icons.h"
#include "ui/controls/naming.h"
#include "ui/lists/choicefilter.h"
#include "ui/lists/listcells.h"
#include "ui/lists/listdelegate.h"
#include "ui/lists/longesttext.h"
#include "ui/plans/planchips.h"

#include <QLocale>
#include <limits>

namespace palier {

template <typename Enum> static QString longestOf()
{
    QStringList names;
    for (const auto &known : WordTable<Enum>::words)
        names << Naming::of(known.first);
    return longestOf(names);
}

// As states come every day. A plan that is late bears two chips.
static QString usualState()
{
    const QString late = Naming::of(InstalmentState::Late) + QStringLiteral("WW") + Naming::of(PlanState::Active);
    return longestOf({late, Naming::of(PlanState::Countered), Naming::of(PlanState::Withdrawn)});
}

static QList<ListColumn> planColumns()
{
    const QString date = QStringLiteral("28. Sept. 2028"), amount = QStringLiteral("888 888,88 €");
    return {
        {.id = "proposed", .title = PlanListModel::tr("Proposed on"), .widest = date, .bearsSign = true},
        {.id = "customer", .title = PlanListModel::tr("Customer"), .widest = {}, .takesRest = true},
        {.id = "state",
         .title = PlanListModel::tr("State"),
         .widest = longestOf({usualState(), longestOf<PlanState>()}),
         .usual = usualState(),
         .isChip = true},
        {.id = "kind",
         .title = PlanListModel::tr("Kind"),
         .widest = longestOf<PlanKind>(),
         .isSortable = false,
         .isSpare = true},
        {.id = "instalments",
         .title = PlanListModel::tr("Instalments"),
         .widest = QStringLiteral("88"),
         .isAmount = true,
         .isSortable = false,
         .isShown = false},
        {.id = "total", .title = PlanListModel::tr("Total"), .widest = amount, .isAmount = true},
        {.id = "answer", .title = PlanListModel::tr("Answer by"), .widest = date, .isStrong = true, .bearsSign = true},
        {.id = "next",
         .title = PlanListModel::tr("Next instalment"),
         .widest = date + QStringLiteral(" · 8 888,88 €"),
         .isSortable = false,
         .isSpare = true,
         .isLastSpare = true,
         .isStrong = true},
        {.id = "decided",
         .title = PlanListModel::tr("Decided by"),
         .widest = QStringLiteral("palier_anna.martin"),
         .isSortable = false,
         .isShown = false},
    };
}

PlanListModel::PlanListModel(Desk &desk, QObject *parent) : ListModel(desk, planColumns(), parent)
{
    setOrderAtFirst(Proposed, true);
}

PlanQuery PlanListModel::queryOf(const QJsonObject &filter)
{
    PlanQuery query;
    query.text = filter["text"].toString();
    query.states = chosenOf<PlanState>(filter["state"]);
    query.kinds = chosenOf<PlanKind>(filter["kind"]);
    query.customer = CustomerId(filter["customer"].toString());
    const QString answer = filter["answer"].toString();
    query.deadline = answer == QLatin1String("overdue") ? PlanDeadline::Overdue
                     : answer == QLatin1String("soon")  ? PlanDeadline::Soon
                                                        : PlanDeadline::Any;
    const QJsonValue from = filter["amount"]["from"], to = filter["amount"]["to"];
    if (from.isDouble())
        query.least = from.toInteger();
    if (to.isDouble())
        query.most = to.toInteger();
    return query;
}

// Answers are ours to give, instalments the customer's to pay.
QList<bool> PlanListModel::blankColumns() const
{
    const PlanQuery query = queryOf(filter());
    const auto lacks = [&](PlanState state) { return !query.states.isEmpty() && !query.states.contains(state); };
    QList<bool> blank = ListModel::blankColumns();
    blank[AnswerBy] = lacks(PlanState::Proposed);
    blank[Next] = query.deadline != PlanDeadline::Any || (lacks(PlanState::Active) && lacks(PlanState::Paused));
    return blank;
}

void PlanListModel::readAside() { m_today = desk().today(); }

static PlanOrder orderOf(int column)
{
    switch (column) {
    case PlanListModel::Customer:
        return PlanOrder::Customer;
    case PlanListModel::State:
        return PlanOrder::State;
    case PlanListModel::Total:
        return PlanOrder::Total;
    case PlanListModel::AnswerBy:
        return PlanOrder::AnswerBy;
    default:
        return PlanOrder::Proposed;
    }
}

ListSource<PlanEntry> PlanListModel::source()
{
    PlanQuery query = queryOf(filter());
    query.businessDate = m_today;
    query.order = orderOf(orderColumn());
    query.descending = isDescending();
    const auto markOf = [](const std::optional<ListMark> &mark) {
        return mark ? std::optional(PlanMark{mark->value, PlanId::fromText(mark->key).value_or(PlanId())})
                    : std::nullopt;
    };
    const auto listMark = [](const PlanMark &mark) { return ListMark{mark.value, mark.id.text()}; };
    ListSource<PlanEntry> source;
    source.page = [=](Desk &there, const std::optional<ListMark> &after, int limit) {
        return there.planRegister().page(query, limit, markOf(after));
    };
    source.count = [=](Desk &there) { return there.planRegister().count(query, std::numeric_limits<int>::max()); };
    source.mark = [=](const PlanEntry &entry) { return listMark(PlanRegister::markOf(entry, query.order)); };
    source.step = [=](Desk &there, const std::optional<ListMark> &after, int rows) -> Result<std::optional<ListMark>> {
        PALIER_TRY_ASSIGN(const auto mark, there.planRegister().step(query, markOf(after), rows));
        return mark ? std::optional(listMark(*mark)) : std::nullopt;
    };
    return source;
}

bool PlanListModel::isAnswerLate(const PlanEntry &entry) const
{
    return entry.state == PlanState::Proposed && entry.answerBy < m_today;
}

// It is said that one is late where the next instalment has no room too.
QList<ChipText> PlanListModel::chipsOf(const PlanEntry &entry) const
{
    return planChips(entry.state, entry.isLate(m_today));
}

// When it is due, and what of it is still to be paid.
QString PlanListModel::nextTerms(const Instalment &next)
{
    const Money left = minus(next.terms.amount, next.paid).value_or(next.terms.amount);
    return tr("%1 · %2").arg(displayed(next.terms.due), displayed(left));
}

QString PlanListModel::textOf(const PlanEntry &entry, int column) const
{
    switch (column) {
    case Proposed:
        return displayed(entry.proposedOn);
    case Customer:
        return ListCells::customer(entry.customerName, entry.customer);
    case State:
        return ListCells::joined(chipsOf(entry));
    case Kind:
        return Naming::of(entry.kind);
    case Instalments:
        return QLocale().toString(entry.instalments);
    case Total:
        return displayed(entry.total);
    case AnswerBy:
        return entry.state == PlanState::Proposed ? displayed(entry.answerBy) : QString(); // an answer of ours
    case Next:
        return entry.next ? nextTerms(*entry.next) : QString();
    case Decided:
        return entry.decidedBy;
    default:
        return {};
    }
}

QVariant PlanListModel::cell(const PlanEntry &entry, int column, int role) const
{
    const bool isMarked = column == Proposed && entry.pending;
    const bool isOverdue = column == AnswerBy && isAnswerLate(entry);
    const bool isLate = column == Next && entry.isLate(m_today);
    switch (role) {
    case Qt::DisplayRole:
        return textOf(entry, column);
    case Qt::FontRole:
        return isOverdue || isLate ? fontFor(TextRole::Strong) : QVariant();
    case ListDelegate::signForRole:
        return isLate ? QVariant(int(State)) : QVariant();
    case Qt::DecorationRole:
    case Qt::AccessibleTextRole:
    case Qt::ToolTipRole:
        if (isMarked)
            return ListCells::waiting(textOf(entry, column), role);
        if (!isOverdue && !isLate)
            return {};
        if (role == Qt::DecorationRole)
            return themedIcon("warning");
        return (isLate ? tr("%1, late") : tr("%1, overdue")).arg(textOf(entry, column));
    case Qt::ForegroundRole:
        if (isOverdue || isLate)
            return Theme::current().tone(Tone::Bad).ink;
        return {};
    case ChipDelegate::chipsRole:
        return column == State ? ListCells::chips(chipsOf(entry), role) : QVariant();
    default:
        return {};
    }
}

} // namespace palier
