// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Who takes part in a round, each over a line of their own.
#include "tests/chaos/booksreading.h"
#include "tests/chaos/round.h"

namespace palier::chaos {

QString Round::lineOf(const QString &clerk, double share)
{
    return m_books.url(m_lines.toBooks(m_servers.primary(), share, m_dice.seed()), m_books.login(clerk));
}

QString Round::linesOf(const QString &clerk)
{
    const QList<quint16> ports{m_lines.toBooks(m_servers.node(0), 1, m_dice.seed()),
                               m_lines.toBooks(m_servers.node(1), 1, m_dice.seed())};
    return m_books.url(ports, m_books.login(clerk));
}

// Each time it starts it has other dice.
Part Round::driverOf(Orders orders, const QString &kind, bool wrongClock, int weight)
{
    orders.today = RoundBooks::today();
    orders.customers = RoundBooks::customers;
    orders.invoicesEach = RoundBooks::invoicesEach;
    orders.journal = m_folder + '/' + orders.who + ".journal";
    Part part;
    part.who = orders.who;
    part.kind = kind;
    part.program = PALIER_DRIVER_DIR "/chaosdriver";
    part.arguments = [this, orders]() mutable {
        orders.seed = m_dice.seed();
        return orders.words();
    };
    part.wrongClock = wrongClock;
    part.weight = weight;
    return part;
}

void Round::engageClerks(Cast &cast)
{
    Orders orders;
    orders.part = "desk";
    for (const QString &who : RoundBooks::stations()) {
        // Every other one knows both servers, and finds out which of them takes acts.
        m_stations << Station{who, m_stations.size() % 2 == 0 ? lineOf(who) : linesOf(who), m_folder + '/' + who};
        orders.who = who;
        orders.books = m_stations.last().url;
        orders.replica = m_stations.last().replica;
        cast.add(driverOf(orders, "workstation", true, 3));
    }
    // One more works by palierctl on the replica that a desktop has open.
    m_stations << Station{"desktop", lineOf("desktop"), m_folder + "/desktop"};
    orders.part = "ctl";
    orders.who = "desktop";
    orders.books = m_stations.last().url;
    orders.replica = m_stations.last().replica;
    cast.add(driverOf(orders, "workstation", true, 1));
    Part desktop;
    desktop.who = "palier";
    desktop.kind = "desktop";
    desktop.program = PALIER_BIN_DIR "/palier";
    desktop.arguments = [orders] {
        return QStringList{"--books",      orders.books, "--replica",
                           orders.replica, "--today",    RoundBooks::today().toString(Qt::ISODate)};
    };
    desktop.wrongClock = true;
    cast.add(desktop);

    orders.replica.clear();
    orders.part = orders.who = "counter";
    orders.books = lineOf("counter");
    cast.add(driverOf(orders, "workstation", true, 2));
    orders.part = "import";
    orders.who = "importer";
    orders.books = lineOf("importer");
    cast.add(driverOf(orders, "workstation", false, 1));
}

void Round::engageServices(Cast &cast)
{
    const QString today = RoundBooks::today().toString(Qt::ISODate);
    Orders orders;
    orders.part = orders.who = "customers";
    orders.portal = QString("http://127.0.0.1:%1").arg(m_portalPort);
    orders.links = m_folder + "/links";
    cast.add(driverOf(orders, "browser", false, 1));

    Part portal;
    portal.who = portal.kind = "portal";
    portal.program = PALIER_BIN_DIR "/palier-portal";
    portal.arguments = [today, books = lineOf("portal"), listen = QString("127.0.0.1:%1").arg(m_portalPort)] {
        return QStringList{"--books",         books,       "--listen", listen, "--today", today,
                           "--trusted-proxy", "127.0.0.1", "--rate",   "1000"};
    };
    portal.weight = 2;
    cast.add(portal);

    for (const QString &who : RoundBooks::offices()) {
        Part office;
        office.who = who;
        office.kind = "office";
        office.program = PALIER_BIN_DIR "/palierctl";
        // It rests for a while after each loss: over a worse line no mail would be under way when something breaks.
        office.arguments = [today, books = lineOf(who, 0.05)] {
            return QStringList{"--books", books, "--today", today, "office"};
        };
        office.weight = 2;
        office.afterKill = [this, who] { noteUnticked(who); };
        cast.add(office);
    }
}

// What a killed office had sent and not yet ticked off is within SMTP's window too.
void Round::noteUnticked(const QString &office)
{
    for (bool isRead = false; !isRead && !isOver(); QThread::msleep(50)) {
        BooksReading books(m_servers.primary(), m_books.name());
        QSet<QByteArray> unticked;
        const auto rows = books.rows("SELECT message_id FROM mail WHERE state <> 'sent'");
        for (const QStringList &row : rows)
            unticked.insert(row.first().toUtf8());
        isRead = books.why().isEmpty();
        if (!isRead)
            continue;
        m_window.killedBeforeTick(unticked);
        // Its lease would last a minute, and the round little longer.
        books.run("UPDATE mail SET leased_until = clock_timestamp() WHERE state = 'leased' AND leased_by LIKE '" +
                  m_books.login(office) + "@%'");
    }
}

} // namespace palier::chaos
