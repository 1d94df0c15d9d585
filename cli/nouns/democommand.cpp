// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/nouns/nouns.h"
#include "cli/session.h"
#include "services/intake/demobooks.h"

namespace palier {

static Result<Reply> demo(Session &session, const Arguments &arguments)
{
    constexpr int byDefault = 2000, most = 10'000'000;
    PALIER_TRY_ASSIGN(const int invoices, arguments.number("invoices", byDefault, 1, most));
    PALIER_TRY_ASSIGN(const int seed, arguments.number("seed", 1, 0, std::numeric_limits<int>::max()));
    PALIER_TRY_ASSIGN(Books * books, session.books());
    PALIER_TRY_ASSIGN(const QDate today, session.today());
    PALIER_TRY_ASSIGN(const DemoOutcome made, fillDemo(*books, invoices, quint64(seed), today));
    return Reply::of({{"customers", made.customers},
                      {"invoices", made.invoices},
                      {"open", made.open},
                      {"blocks", made.blocks},
                      {"proposals", made.proposals},
                      {"proposed_invoices", made.proposedInvoices},
                      {"active_plans", made.activePlans},
                      {"refused_plans", made.refusedPlans}});
}

QList<Command> demoCommands()
{
    return {{Usage::fromLine("demo [--invoices N] [--seed S]", false),
             "fill empty books with realistic customers, invoices and proposals", Where::Books, demo}};
}

} // namespace palier
