// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "services/sync/syncround.h"

#include <QDateTime>
#include <QObject>
#include <QThread>

namespace palier {

enum class SyncState { Idle, Syncing, Offline, Failed };

// Keeps a workstation's replica and the books in step, in a thread and over connections of its own. Everything it says
// is that something changed: the desk looks again. A team's books say when there is news (NOTIFY on `palier`), bursts
// taken together; else they are asked: embedded ones every two seconds, a server less and less often, down to once a
// minute. After a loss it comes back by itself, later each time, up to a minute; at once when it is woken.
class Courier : public QObject
{
    Q_OBJECT

public:
    // `claim`: the name given with --as. `password`: for a team's server; empty leaves it to libpq's own ways. Called
    // and destroyed on the desk's thread; the work is done on the courier's.
    Courier(DatabaseUrl books, QString replicaFolder, QString claim = {}, QString password = {},
            QObject *parent = nullptr);
    ~Courier() override;

    void start();
    // Something waits to be carried up, or somebody wants to know: a round at once.
    void wake();
    // Ends after the round that is under way.
    void stop();

Q_SIGNALS:
    void stateChanged(palier::SyncState state);
    void synced(const QDateTime &at); // UTC; both ends were in step then
    void changed();                   // rows came from the books, or a conflict did
    // ClerkRemoved: the copy was wiped (Replica::State::wipedAt). OtherReplica: it is somebody else's.
    void failed(const palier::Error &error);
    // UTC, this computer's clock: since when the books hold changes that may not be read yet, because a long write is
    // under way there. Told from a few seconds on; null: over.
    void heldBackSince(const QDateTime &since);

private:
    class Rounds;
    QThread m_thread;
    Rounds *m_rounds = nullptr; // lives on m_thread
};

} // namespace palier
