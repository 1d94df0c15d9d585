// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QHash>
#include <QObject>
#include <QSocketNotifier>
#include <functional>
#include <memory>

typedef struct pg_conn PGconn;

namespace palier {

// Hears what a PostgreSQL connection is told between its statements, on a thread with an event loop. Qt's own driver
// hears it too, but keeps on listening to a socket that libpq has closed, whose number may by then be another file's.
class Notices : public QObject
{
public:
    using Callback = std::function<void()>;

    explicit Notices(PGconn *connection);

    void setHeard(const QString &channel, Callback heard) { m_heard[channel] = std::move(heard); }
    void setLost(Callback lost) { m_lost = std::move(lost); }
    // After each statement: what came in beside its answer, or that the connection went under it. Calls nobody back
    // before the event loop is reached again.
    void look();

private:
    bool collect(); // is there anything to tell?
    void take();    // calls back; a callback may delete the connection and this

    PGconn *m_connection;
    std::unique_ptr<QSocketNotifier> m_socket;
    QHash<QString, Callback> m_heard;
    Callback m_lost;
    QStringList m_waiting; // channels that were heard and not told yet
};

} // namespace palier
