// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/desk/standing.h"

#include "services/books/replica.h"

namespace palier {

// A mail that was tried so often and is still there does not leave.
static constexpr int manyAttempts = 3;

static Result<qint64> countUpTo(Ledger &ledger, const QString &rows, QVariantList values)
{
    PALIER_TRY_ASSIGN(const auto row, ledger.connection().row("SELECT count(*) FROM (" + rows + " LIMIT ?) AS counted",
                                                              values << Standing::most));
    return row->number(0);
}

Result<Standing> standingOf(Ledger &ledger)
{
    const QVariantList administration{ledger.administration()};
    Standing standing;
    PALIER_TRY_ASSIGN(
        standing.proposals,
        countUpTo(ledger, "SELECT 1 FROM plan WHERE administration_id = ? AND state = 'proposed'", administration));
    PALIER_TRY_ASSIGN(
        const qint64 givenUp,
        countUpTo(ledger, "SELECT 1 FROM mail WHERE administration_id = ? AND state = 'failed'", administration));
    // Of those that waited longest: behind a long queue of fresh ones nothing is looked for.
    PALIER_TRY_ASSIGN(const qint64 stuck,
                      countUpTo(ledger,
                                "SELECT 1 FROM (SELECT attempts FROM mail WHERE administration_id = ? AND state = "
                                "'queued'\n  ORDER BY next_attempt_at, id LIMIT ?) AS first WHERE attempts >= ?",
                                administration + QVariantList{Standing::most, manyAttempts}));
    standing.failedMails = std::min(givenUp + stuck, Standing::most);
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
