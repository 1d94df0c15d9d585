// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/queue/proposallistmodel.h"

#include "ui/controls/display.h"
#include "ui/controls/naming.h"
#include "ui/lists/listcells.h"

namespace palier {

// An answer that is due so soon is worth a chip.
static constexpr int soonDays = 2;

static const std::pair<WaitingOrder, const char *> orders[] = {
    {WaitingOrder::Oldest, "oldest"}, {WaitingOrder::Deadline, "deadline"}, {WaitingOrder::Largest, "largest"}};

static QList<ListColumn> proposalColumns()
{
    const auto column = [](const char *id, const QString &title) {
        ListColumn made;
        made.id = id;
        made.title = title;
        made.isSortable = false;
        return made;
    };
    QList<ListColumn> columns{
        column("customer", ProposalListModel::tr("Customer")),  column("amount", ProposalListModel::tr("Amount")),
        column("terms", ProposalListModel::tr("Payment plan")), column("waits", ProposalListModel::tr("Waits")),
        column("deadline", ProposalListModel::tr("Answer by")), column("notes", ProposalListModel::tr("Notes"))};
    // The customer's cell is painted with everything in it; the others are its parts.
    for (qsizetype i = 1; i < columns.size(); ++i)
        columns[i].isShown = false;
    columns[ProposalListModel::Customer].takesRest = true;
    columns[ProposalListModel::Amount].isAmount = true;
    return columns;
}

ProposalListModel::ProposalListModel(Desk &desk, QObject *parent) : ListModel(desk, proposalColumns(), parent) {}

QJsonObject ProposalListModel::filterOf(WaitingOrder order)
{
    for (const auto &[known, name] : orders) {
        if (known == order)
            return {{"order", QLatin1String(name)}};
    }
    return {};
}

WaitingPlans::Query ProposalListModel::queryOf(const QJsonObject &filter)
{
    WaitingPlans::Query query;
    for (const auto &[known, name] : orders) {
        if (filter["order"] == QLatin1String(name))
            query.order = known;
    }
    query.text = filter["text"].toString();
    const QJsonValue from = filter["amount"]["from"], to = filter["amount"]["to"];
    if (from.isDouble())
        query.least = from.toInteger();
    if (to.isDouble())
        query.most = to.toInteger();
    return query;
}

void ProposalListModel::readAside() { m_today = desk().today(); }

ListSource<QueuedProposal> ProposalListModel::source()
{
    const WaitingPlans::Query whole = queryOf(filter());
    const auto queryFrom = [whole](const std::optional<ListMark> &after, int limit) {
        WaitingPlans::Query query = whole;
        query.limit = limit;
        if (after)
            query.after = WaitingMark{after->value, PlanId::fromText(after->key).value_or(PlanId())};
        return query;
    };
    ListSource<QueuedProposal> source;
    source.page = [queryFrom](Desk &there, const std::optional<ListMark> &after, int limit) {
        return there.queue().page(queryFrom(after, limit));
    };
    source.count = [whole](Desk &there) { return there.queue().count(whole); };
    source.mark = [order = whole.order](const QueuedProposal &proposal) {
        const WaitingMark mark = WaitingPlans::markOf(proposal.plan, order);
        return ListMark{mark.value, mark.plan.text()};
    };
    source.step = [queryFrom](Desk &there, const std::optional<ListMark> &after,
                              int rows) -> Result<std::optional<ListMark>> {
        PALIER_TRY_ASSIGN(const auto mark, there.queue().step(queryFrom(after, 1), rows));
        return mark ? std::optional(ListMark{mark->value, mark->plan.text()}) : std::nullopt;
    };
    return source;
}

QString ProposalListModel::age(const Plan &plan) const
{
    const qint64 days = plan.proposedOn.daysTo(m_today);
    return days <= 0 ? tr("today") : tr("waiting %n day(s)", nullptr, int(days));
}

QString ProposalListModel::deadline(const Plan &plan) const
{
    const qint64 days = m_today.daysTo(plan.answerBy);
    if (days < 0)
        return tr("answer overdue");
    return days == 0 ? tr("answer today") : tr("answer by %1").arg(displayed(plan.answerBy));
}

QList<ChipText> ProposalListModel::chips(const QueuedProposal &proposal) const
{
    QList<ChipText> chips;
    if (proposal.plan.pending)
        chips << ChipText{tr("Waiting to sync"), Tone::Info};
    if (proposal.obstacle) {
        if (proposal.obstacle->fault == Fault::BalanceChanged)
            chips << ChipText{tr("Balance changed"), Tone::Warning};
        else
            chips << ChipText{tr("Date passed"), Tone::Warning};
    }
    if (proposal.isOutsideLimits)
        chips << ChipText{tr("Outside limits"), Tone::Warning};
    if (m_today.daysTo(proposal.plan.answerBy) <= soonDays)
        chips << ChipText{deadline(proposal.plan), m_today > proposal.plan.answerBy ? Tone::Bad : Tone::Warning};
    return chips;
}

QString ProposalListModel::textOf(const QueuedProposal &proposal, int column) const
{
    const Plan &plan = proposal.plan;
    switch (column) {
    case Customer:
        return ListCells::customer(plan.customerName, plan.customer);
    case Amount:
        return displayed(plan.total);
    case Terms:
        return Naming::terms(plan.terms);
    case Waits:
        return age(plan);
    case Deadline:
        return deadline(plan);
    case Notes:
        return ListCells::joined(chips(proposal));
    default:
        return {};
    }
}

QVariant ProposalListModel::cell(const QueuedProposal &proposal, int column, int role) const
{
    if (role == Qt::DisplayRole)
        return textOf(proposal, column);
    // The one row that is painted says everything to who can't see it.
    if (role == Qt::AccessibleTextRole && column == Customer) {
        QStringList words;
        for (const int each : {Customer, Amount, Terms, Waits, Deadline, Notes}) {
            if (const QString text = textOf(proposal, each); !text.isEmpty())
                words << text;
        }
        return words.join(QStringLiteral(", "));
    }
    return {};
}

} // namespace palier
