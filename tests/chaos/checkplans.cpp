// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/chaos/checker.h"

namespace palier::chaos {

static const QHash<QString, QString> blockOfState{{"proposed", "plan_proposed"},
                                                  {"countered", "plan_proposed"},
                                                  {"awaiting_second", "plan_proposed"},
                                                  {"active", "plan_active"},
                                                  {"paused", "plan_active"}};

static qint64 sumOf(const TableCopy &table, const QList<TableRow> &rows, const QString &column)
{
    qint64 sum = 0;
    for (const TableRow &row : rows)
        sum += table.field(row, column).toLongLong();
    return sum;
}

QList<Violation> violationsOfPlans(const Evidence &evidence)
{
    QList<Violation> found;
    const Tables &books = evidence.books;
    const TableCopy &plans = books["plan"], &parts = books["instalment"], &links = books["plan_invoice"],
                    &blocks = books["invoice_block"], &proposals = books["proposal"], &customers = books["customer"];
    const auto partsOf = parts.by({"plan_id"}), linksOf = links.by({"plan_id"}), proposalOf = proposals.by({"id"}),
               blockOf = blocks.by({"number", "cause"}), customerOf = customers.by({"id"});
    QHash<QString, QString> stateOf, holder;
    for (const TableRow &plan : plans.rows) {
        const QString id = plans.field(plan, "id"), state = plans.field(plan, "state");
        const qint64 total = plans.field(plan, "total").toLongLong();
        stateOf.insert(id, state);
        const auto itsParts = partsOf.values(id), itsLinks = linksOf.values(id);
        if (!proposalOf.contains(id) || itsLinks.isEmpty() ||
            itsParts.size() != plans.field(plan, "instalment_count").toInt())
            found << Violation{"half_written_plan", id};
        if (sumOf(parts, itsParts, "amount") != total || sumOf(links, itsLinks, "open_then") != total)
            found << Violation{"wrong_total", id};
        const TableRow customer = customerOf.value(plans.field(plan, "customer_id"));
        if (plans.field(plan, "sort_name") != customers.field(customer, "sort_name"))
            found << Violation{"plan_under_another_name", id + ' ' + plans.field(plan, "sort_name")};
        const QString wanted = blockOfState.value(state);
        for (const TableRow &link : itsLinks) {
            const QString number = links.field(link, "number");
            const QString reason = blocks.field(blockOf.value(number + ' ' + id), "reason");
            if (reason != wanted || (links.field(link, "live") == "1") == wanted.isEmpty())
                found << Violation{"block_disagrees", id + ' ' + state + ' ' + number + ' ' + reason};
            if (links.field(link, "live") == "1") {
                if (holder.contains(number))
                    found << Violation{"invoice_in_two_plans", number + ' ' + id + ' ' + holder[number]};
                holder.insert(number, id);
            }
        }
    }
    for (const TableRow &proposal : proposals.rows) {
        if (!stateOf.contains(proposals.field(proposal, "id")))
            found << Violation{"half_written_plan", proposals.field(proposal, "id") + " has a proposal and no plan"};
    }
    for (const TableRow &block : blocks.rows) {
        const QString reason = blocks.field(block, "reason");
        if (reason.startsWith("plan_") && blockOfState.value(stateOf.value(blocks.field(block, "cause"))) != reason)
            found << Violation{"block_disagrees", blocks.joined(block, {"number", "reason", "cause"})};
    }
    return found;
}

} // namespace palier::chaos
