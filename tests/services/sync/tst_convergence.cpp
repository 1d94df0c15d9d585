// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
// A property: three workstations, random acts, requests and answers that get lost, pulls cut off anywhere,
// administrations that come and go, books restored. In the end all are equal, nothing is lost, and a second sync
// changes nothing.
#include "services/sync/pull.h"
#include "services/sync/push.h"
#include "tests/services/sync/workstation.h"

#include <QRandomGenerator>
#include <QSet>

using namespace palier;
using namespace palier::test;

namespace {
// Everything random of one run; the same seed gives the same run.
class Weather
{
public:
    Weather(Office &office, QList<Workstation *> stations, quint32 seed)
        : m_office(office),
          m_stations(std::move(stations)),
          m_random(seed)
    {
    }
    void act();
    QSet<QString> made() const { return m_made; } // ids of all acts of workstations
    int faults() const { return m_faults; }
    bool isNorthThere() const { return m_north > 0; }

private:
    template <typename List> const auto &oneOf(const List &list) { return list[m_random.bounded(int(list.size()))]; }
    void work(Workstation &station);
    void sync(Workstation &station);
    void cutPull(Workstation &station);
    void loseAnswer(Workstation &station);
    void world();
    void note(Workstation &station);

    Office &m_office;
    QList<Workstation *> m_stations;
    QRandomGenerator m_random;
    QSet<QString> m_made;
    int m_faults = 0, m_names = 0;
    qint64 m_north = 0;
};

void Weather::note(Workstation &station)
{
    for (const WaitingAct &act : have(station.replica->waiting()))
        m_made << act.fact.id.text();
}

void Weather::act()
{
    Workstation &station = *oneOf(m_stations);
    switch (m_random.bounded(8)) {
    case 0:
    case 1:
    case 2:
        return work(station);
    case 3:
        return world();
    case 4:
        return cutPull(station);
    case 5:
        return loseAnswer(station);
    default:
        return sync(station);
    }
}

void Weather::work(Workstation &station)
{
    Plans::Query waiting;
    waiting.state = PlanState::Proposed;
    const auto plans = have(station.desk->plans().list(waiting));
    const InvoiceNumber invoice = Office::invoice(1 + m_random.bounded(3), 1 + m_random.bounded(3));
    const int what = m_random.bounded(6);
    if (what < 2 && !plans.isEmpty())
        (void)station.desk->decide(oneOf(plans).id, what == 0 ? Verdict::Approve : Verdict::Refuse, "other");
    else if (what == 2)
        (void)station.desk->block(invoice, BlockReason::Dispute);
    else if (what == 3)
        (void)station.desk->unblock(invoice, BlockReason::Dispute);
    else if (what == 4)
        (void)station.desk->setCustomer(Office::customer(1 + m_random.bounded(3)), "pause",
                                        oneOf(QStringList{"on", "off", "2026-03-20"}), "away");
    else
        (void)station.desk->setCustomer(Office::customer(1 + m_random.bounded(3)), "name",
                                        QString("Name %1").arg(m_random.bounded(100)));
    note(station);
}

void Weather::sync(Workstation &station) { station.sync(); }

// Power fails in the replica's transaction that lays some row in.
void Weather::cutPull(Workstation &station)
{
    static const QStringList tables{"plan",     "invoice_block", "decision",      "invoice",
                                    "customer", "setting",       "administration"};
    Connection &replica = station.replica->connection();
    have(replica.execute("CREATE TRIGGER cut BEFORE INSERT ON " + oneOf(tables) +
                         " WHEN abs(random()) % 2 = 0 BEGIN SELECT RAISE(ABORT, 'cut'); END"));
    if (!pull(*station.replica, *station.books))
        ++m_faults;
    have(replica.execute("DROP TRIGGER cut"));
}

// The books take an act; their answer never comes.
void Weather::loseAnswer(Workstation &station)
{
    for (const WaitingAct &act : have(station.replica->waiting())) {
        if (act.carried || m_random.bounded(2) == 0)
            continue;
        (void)station.books->bookFor(act.actor, act.administration, act.fact);
        ++m_faults;
        return;
    }
}

void Weather::world()
{
    Connection &books = m_office.books->connection();
    switch (m_random.bounded(6)) {
    case 0:
        if (m_north == 0) {
            m_north = addAdministration(*m_office.books, QString("North %1").arg(++m_names), 30);
        } else {
            for (const char *table : {"setting_change", "setting", "clerk", "invoice", "customer", "administration"})
                have(books.run(QString("DELETE FROM %1 WHERE administration_id = ?").arg(table), {m_north}));
            m_north = 0;
        }
        return;
    case 1:
        if (m_random.bounded(3) == 0)
            have(m_office.books->renewEpoch());
        return;
    case 2:
        for (Workstation *station : m_stations) // acknowledged, and then the books lost the row
            if (m_random.bounded(3) == 0)
                for (const WaitingAct &act : have(station->replica->waiting()))
                    have(station->replica->markCarried(act.fact.id));
        return;
    default:
        (void)m_office.propose(1 + m_random.bounded(3), {1 + m_random.bounded(3)}, 1 + m_random.bounded(4));
    }
}
} // namespace

class TestConvergence : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_engines.start(); }
    void cleanupTestCase() { m_engines.stop(); }

    void allEndEqual_data();
    void allEndEqual();

private:
    BothEngines m_engines;
};

void TestConvergence::allEndEqual_data()
{
    QTest::addColumn<bool>("postgresql");
    QTest::addColumn<quint32>("seed");
    for (const quint32 seed : {1U, 2U, 3U, 4U}) {
        QTest::addRow("sqlite, %u", seed) << false << seed;
        QTest::addRow("postgresql, %u", seed) << true << seed;
    }
}

void TestConvergence::allEndEqual()
{
    QFETCH(bool, postgresql);
    QFETCH(quint32, seed);
    if (!m_engines.has(postgresql))
        QSKIP(m_engines.why());
    const DatabaseUrl url = m_engines.newUrl(postgresql);
    Office office(url, 3, 3);
    Workstation anna(url, m_engines.newFolder(), "anna"), bob(url, m_engines.newFolder(), "bob"),
        cleo(url, m_engines.newFolder(), "cleo");
    const QList<Workstation *> stations{&anna, &bob, &cleo};
    Weather weather(office, stations, seed);
    constexpr int acts = 250;
    for (int i = 0; i < acts; ++i)
        weather.act();

    for (int round = 0; round < 3; ++round) {
        for (Workstation *station : stations)
            station->sync();
    }
    QSet<QString> refused;
    const QStringList truth = contentOf(*office.books);
    for (Workstation *station : stations) {
        QCOMPARE(contentOf(*station->replica), truth);
        QCOMPARE(have(station->replica->waitingCount()), 0);
        QCOMPARE(station->count("undo"), 0);
        QCOMPARE(station->count("filling"), 0);
        QCOMPARE(station->count("shelved_index"), 0);
        for (const Conflict &conflict : have(station->replica->conflicts(true)))
            refused << conflict.id.text();
        const SyncOutcome again = station->sync();
        QCOMPARE(again.pulled + again.pushed + again.conflicts, 0);
    }
    // Every act stands or is a conflict of its author's, and never both.
    for (const QString &id : weather.made()) {
        int standing = 0;
        for (const char *table : {"decision", "blocking", "customer_change"})
            standing += int(office.count(table, QString("id = '%1'").arg(id)));
        QCOMPARE(standing + int(refused.contains(id)), 1);
    }
    QVERIFY(weather.made().size() > 30);
    QVERIFY(weather.faults() > 10);
    const qint64 decided = office.count("decision");
    QCOMPARE(office.count("mail", "kind IN ('plan_approved', 'plan_refused')"), decided);
    QCOMPARE(office.count("plan", "decision_id IS NOT NULL"), decided);
}

QTEST_GUILESS_MAIN(TestConvergence)
#include "tst_convergence.moc"
