// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "tests/chaos/cast.h"
#include "tests/chaos/evidence.h"
#include "tests/chaos/lines.h"
#include "tests/chaos/orders.h"
#include "tests/chaos/roundbooks.h"
#include "tests/chaos/serverpair.h"
#include "tests/support/catcherprocess.h"

namespace palier::chaos {

// What one round came to.
struct Outcome {
    QString failure; // the round itself could not be played
    QList<Violation> violations;
    int acts = 0, decisions = 0, undone = 0, takenBack = 0, conflicts = 0, mails = 0, copiesInWindow = 0;
};

// New books, everybody at work over bad lines while programs and servers die; then quiet, and the checker.
class Round
{
public:
    // `folder`: of its journals, replicas and evidence; made new.
    Round(ServerPair &servers, Tally &tally, quint32 seed, const QString &folder);

    enum class Sky { Storm, Fair }; // Fair: everybody works, nothing goes wrong
    Outcome play(int seconds, Sky sky = Sky::Storm);
    const Evidence &evidence() const { return m_evidence; } // after play()

private:
    struct Station {
        QString who, url, replica;
    };
    QString prepare();
    QString lineOf(const QString &clerk, double share = 1); // a URL over a line of their own
    QString linesOf(const QString &clerk);                  // a URL with both servers
    Part driverOf(Orders orders, const QString &kind, bool wrongClock, int weight);
    void engageClerks(Cast &cast);
    void engageServices(Cast &cast);
    void noteUnticked(const QString &office);
    void work(int seconds, Sky sky);
    void breakServers(Dice dice); // on a thread of its own
    void pressOn();               // an operator who has no patience with the mail queue
    QString calm();
    QString sendMails();
    QString syncAll();
    Evidence gather();
    void pause(int msecs);
    bool isOver() const { return m_isOver || isAskedToStop(); }

    ServerPair &m_servers;
    Tally &m_tally;
    Dice m_dice;
    quint32 m_seed;
    QString m_folder;
    Weather m_weather;
    MailWindow m_window;
    Lines m_lines{m_weather, m_tally};
    CatcherProcess m_catcher{{}};
    RoundBooks m_books;
    QList<Station> m_stations;
    QStringList m_heads;
    Evidence m_evidence;
    quint16 m_portalPort = 0;
    QString m_serverFault; // what went wrong with the servers themselves
    std::atomic<bool> m_isOver{false};
};

} // namespace palier::chaos
