// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/desk/standing.h"

#include "services/books/replica.h"

namespace palier {

static Result<qint64> countUpTo(Ledger &ledger, const QString &rows, QVariantList values)
{
    PALIER_TRY_ASSIGN(const auto row, ledger.connection().row("SELECT count(*) FROM (" + rows + " LIMIT ?) AS counted",
                                                              values << Standing::most));
    return row->number(0);
}

Result<MailTrouble> mailTroubleOf(Ledger &ledger)
{
    constexpr int days = 30;
    PALIER_TRY_ASSIGN(QDateTime now, ledger.connection().now());
    const QDateTime since = now.addDays(-days);
    if (ledger.isReplica()) {
        PALIER_TRY_ASSIGN(const Replica::State state, static_cast<Replica &>(ledger).state());
        if (state.syncedAt.isValid())
            now = std::min(now, state.syncedAt);
    }
    return MailRegister(ledger).trouble(now, since);
}

Result<Standing> standingOf(Ledger &ledger)
{
    const QVariantList administration{ledger.administration()};
    Standing standing;
    PALIER_TRY_ASSIGN(
        standing.proposals,
        countUpTo(ledger, "SELECT 1 FROM plan WHERE administration_id = ? AND state = 'proposed'", administration));
    PALIER_TRY_ASSIGN(const MailTrouble trouble, mailTroubleOf(ledger));
    standing.failedMails = std::min(trouble.failed + trouble.delayed, Standing::most);
    if (ledger.isReplica()) {
        auto &replica = static_cast<Replica &>(ledger);
        PALIER_TRY_ASSIGN(const auto conflicts, replica.conflicts());
        standing.conflicts = conflicts.size();
        PALIER_TRY_ASSIGN(standing.waiting, replica.waitingCount());
        PALIER_TRY_ASSIGN(const Replica::State state, replica.state());
        standing.syncedAt = state.syncedAt;
    }
    return standing;
}

Result<QList<WaitingProposal>> latestProposals(Ledger &ledger, int atMost)
{
    QList<WaitingProposal> proposals;
    PALIER_TRY(ledger.connection().each(
        "SELECT p.id, c.name, p.total, p.currency\n"
        "  FROM (SELECT id, customer_id, total, currency FROM plan WHERE administration_id = ? AND state = 'proposed'\n"
        "         ORDER BY id DESC LIMIT ?) AS p JOIN customer AS c ON c.administration_id = ? AND c.id = "
        "p.customer_id\n"
        " ORDER BY p.id DESC",
        {ledger.administration(), atMost, ledger.administration()}, [&](const Row &row) -> Result<void> {
            proposals << WaitingProposal{PlanId::fromText(row.text(0)).value_or(PlanId()),
                                         row.text(1),
                                         {row.number(2), Currency::fromCode(row.text(3)).value_or(Currency())}};
            return {};
        }));
    return proposals;
}

} // namespace palier
