// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "services/sync/syncround.h"

#include <QObject>
#include <QThread>
#include <QTimer>

namespace palier {

enum class SyncState { Idle, Syncing, Offline, Failed };

// Keeps a workstation's replica and the books in step, in a thread and over connections of its own. Everything it says
// is that something changed: the desk looks again.
class Courier : public QObject
{
    Q_OBJECT

public:
    // `claim`: the name given with --as. Called and destroyed on the desk's thread; the work is done on the courier's.
    Courier(DatabaseUrl books, QString replicaFolder, QString claim = {}, QObject *parent = nullptr);
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
    void failed(const palier::Error &error);

private:
    class Rounds;
    QThread m_thread;
    Rounds *m_rounds = nullptr; // lives on m_thread
};

} // namespace palier
