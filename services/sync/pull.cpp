// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/sync/pull.h"

#include "services/books/replicaundo.h"
#include "services/sync/leaving.h"
#include "services/sync/replicafill.h"

namespace palier {

// An idle workstation notes that it is in step now and then, not at every look: each note is a write to the disk.
static constexpr int rewriteSeconds = 30;

static Result<void> checkOwner(const Replica::State &state, const Books &books, const Horizon &horizon)
{
    const bool isOurs =
        state.login.isEmpty() || (state.login == books.actor().account && state.origin == horizon.origin);
    return isOurs ? Result<void>{} : Result<void>(fail(Kind::Denied, Fault::OtherReplica, state.login, "replica"));
}

static Replica::State stateAt(const Horizon &horizon, Books &books)
{
    Replica::State state;
    state.epoch = horizon.epoch;
    state.cursor = horizon.end;
    state.books = books.connection().url().text();
    state.login = books.actor().account;
    state.origin = horizon.origin;
    state.anchor = horizon.anchor;
    return state;
}

// What the feed names between two cursors. PostgreSQL's is read before the replica is touched: the desk never waits for
// the network. Embedded books, whose step may be long, are read piece by piece inside.
static Result<qint64> layStep(Replica &replica, Books &books, const Horizon &horizon, RowLayer &layer,
                              const Replica::State &after)
{
    Connection &connection = replica.connection();
    Horizon piece = horizon;
    const auto cut = [&] {
        if (books.connection().isSqlite())
            piece.end = std::min(piece.begin + feedRowsAStep, horizon.end);
    };
    cut();
    PALIER_TRY_ASSIGN(QList<ChangedRows> changes, changesWithin(books, piece, layer));
    return inTransaction(connection, [&]() -> Result<qint64> {
        PALIER_TRY(layer.spare(changes));
        PALIER_TRY(UndoRecording::playBack(connection));
        qint64 touched = 0;
        for (;;) {
            for (const ChangedRows &changed : changes) {
                PALIER_TRY_ASSIGN(const qint64 rows, layer.lay(changed));
                touched += rows;
            }
            if (piece.end >= horizon.end)
                break;
            piece.begin = piece.end;
            cut();
            PALIER_TRY_ASSIGN(changes, changesWithin(books, piece, layer));
        }
        // One that is on its way in or out can't be chosen yet, or any more.
        PALIER_TRY(connection.run("DELETE FROM administration WHERE administration_id IN (SELECT f.administration_id "
                                  "FROM filling AS f)"));
        PALIER_TRY(replica.replayWaiting());
        PALIER_TRY(replica.setState(after));
        return touched;
    });
}

// In step, and with nothing held back: the row of every act that the books took has come. Where one hasn't, they lost
// it (a standby that was behind, a file put back), and it goes up again.
static Result<void> sendLostActsAgain(Replica &replica)
{
    PALIER_TRY_ASSIGN(const auto acts, replica.waiting());
    const bool lost = std::any_of(acts.cbegin(), acts.cend(), [](const WaitingAct &act) { return act.carried; });
    return lost ? replica.markUncarried() : Result<void>{};
}

Result<PullOutcome> pull(Replica &replica, Books &books)
{
    PullOutcome outcome;
    PALIER_TRY_ASSIGN(Replica::State state, replica.state());
    PALIER_TRY_ASSIGN(const auto light, LightCommits::on(replica.connection()));
    PALIER_TRY_ASSIGN(RowLayer layer, RowLayer::over(replica));
    ReplicaFill fill(replica, books, layer);
    for (;;) {
        PALIER_TRY_ASSIGN(const Horizon horizon, lookAt(books, state));
        PALIER_TRY(checkOwner(state, books, horizon));
        Replica::State after = stateAt(horizon, books);
        after.syncedAt = state.syncedAt;
        if (!horizon.continues(state)) {
            after.syncedAt = {};
            after.cursor = horizon.reach;
            PALIER_TRY(fill.beginAnew(after));
            outcome.loadedAnew = true;
        }
        PALIER_TRY_ASSIGN(const bool isFilling, fill.note(horizon.administrations));
        const bool isWhole = horizon.isLast && !isFilling;
        const bool isNews = after.cursor != state.cursor || after.anchor != state.anchor || after.books != state.books;
        const QDateTime now = QDateTime::currentDateTimeUtc();
        // Either way: a clock that was put back had left a moment that is still to come.
        if (isWhole && (isNews || state.syncedAt.isNull() || std::abs(state.syncedAt.secsTo(now)) >= rewriteSeconds))
            after.syncedAt = now;
        if (horizon.any && horizon.continues(state)) {
            PALIER_TRY_ASSIGN(const qint64 touched, layStep(replica, books, horizon, layer, after));
            outcome.rows += touched;
        } else if (isNews || after.syncedAt != state.syncedAt) {
            PALIER_TRY(inTransaction(replica.connection(), [&] { return replica.setState(after); }));
        }
        state = after;
        outcome.isHeldBack = horizon.isHeldBack;
        if (isWhole)
            break;
        if (isFilling) {
            PALIER_TRY(light->uncheckRows());
            PALIER_TRY(fill.goOn());
        }
    }
    outcome.rows += fill.rows();
    PALIER_TRY(emptyLog(replica));
    if (!outcome.isHeldBack)
        PALIER_TRY(sendLostActsAgain(replica));
    return outcome;
}

Result<void> rebase(Replica &replica)
{
    PALIER_TRY(UndoRecording::playBack(replica.connection()));
    return replica.replayWaiting();
}

} // namespace palier
