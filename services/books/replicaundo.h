// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "services/sql/connection.h"

namespace palier {

// While one of these lives, every change of the connection to a shared table of the replica leaves its reverse in the
// table `undo`. The triggers are the connection's own (TEMP) and stay on it, asleep, from one act to the next: making
// them costs more than the act. A crash can't leave them on.
class UndoRecording
{
public:
    // Inside a transaction.
    static Result<std::unique_ptr<UndoRecording>> start(Connection &replica);
    ~UndoRecording();
    Q_DISABLE_COPY_MOVE(UndoRecording)

    // Plays what was recorded backwards and empties it: the replica is as the books last said.
    static Result<void> playBack(Connection &replica);
    // Takes the sleeping triggers off the connection, for thousands of rows to come: even asleep each costs a look.
    static Result<void> dismantle(Connection &replica);

private:
    explicit UndoRecording(Connection &replica) : m_replica(replica) {}
    Connection &m_replica;
};

} // namespace palier
