// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Workstations and their books, on both engines: what is decided offline stands or becomes its author's conflict, and
// both sides end equal.
#include "services/sync/courier.h"
#include "services/sync/pull.h"
#include "services/sync/push.h"
#include "tests/services/sql/cuttingproxy.h"
#include "tests/services/sync/workstation.h"
#include "tests/support/faultof.h"

#include <QRandomGenerator>
#include <QSignalSpy>

using namespace palier;
using namespace palier::test;

class TestSync : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_engines.start(); }
    void cleanupTestCase() { m_engines.stop(); }

    void decideOffline_data() { BothEngines::rows(); }
    void decideOffline();
    void oppositeDecisions_data() { BothEngines::rows(); }
    void oppositeDecisions();
    void lostAnswers_data() { BothEngines::rows(); }
    void lostAnswers();
    void deletesTravel_data() { BothEngines::rows(); }
    void deletesTravel();
    void anotherEpochLoadsAnew_data() { BothEngines::rows(); }
    void anotherEpochLoadsAnew();
    void restoredBooksHearAgain_data() { BothEngines::rows(); }
    void restoredBooksHearAgain();
    void lateCommitIsNotMissed();
    void randomActs_data() { BothEngines::rows(); }
    void randomActs();
    void courierCarriesUp_data() { BothEngines::rows(); }
    void courierCarriesUp();
    void courierWithoutBooks();
    void clockThatWasPutBack();
    void refusedBeforeTheLineWasLost();

private:
    BothEngines m_engines;
};

void TestSync::decideOffline()
{
    NEW_OFFICE(office);
    const PlanId id = office.proposed(1, {1, 2});
    Workstation anna(url, m_engines.newFolder(), "anna", office.date);
    QCOMPARE(contentOf(anna.replica->connection()), contentOf(office.books->connection()));
    QCOMPARE(have(anna.desk->decide(id, Verdict::Approve)), Booking::Waiting);
    Plan here = have(anna.desk->plans().find(id));
    QCOMPARE(here.state, PlanState::Active);
    QVERIFY(here.pending);
    QCOMPARE(have(anna.desk->invoices().find(Office::invoice(1, 1))).blocks.first().reason, BlockReason::PlanActive);
    QCOMPARE(have(office.desk->plans().find(id)).state, PlanState::Proposed);
    QCOMPARE(office.count("mail"), 0); // only then
    const SyncOutcome outcome = anna.sync();
    QCOMPARE(outcome.pushed, 1);
    QCOMPARE(outcome.conflicts, 0);
    const Plan there = have(office.desk->plans().find(id));
    QCOMPARE(there.state, PlanState::Active);
    QCOMPARE(there.decision->by, postgresql ? "palier" : "anna");
    QCOMPARE(office.count("mail"), 1);
    here = have(anna.desk->plans().find(id));
    QVERIFY(!here.pending);
    QVERIFY(!here.decision->at.isNull());
    QCOMPARE(contentOf(anna.replica->connection()), contentOf(office.books->connection()));
    QCOMPARE(have(anna.desk->waitingCount()), 0);
    QCOMPARE(anna.sync().pulled, 0);
}

void TestSync::oppositeDecisions()
{
    NEW_OFFICE(office);
    const PlanId id = office.proposed(1, {1}), other = office.proposed(2, {1});
    Workstation anna(url, m_engines.newFolder(), "anna", office.date),
        bob(url, m_engines.newFolder(), "bob", office.date);
    have(anna.desk->decide(id, Verdict::Approve));
    have(bob.desk->decide(id, Verdict::Refuse, "too_long", "no"));
    have(bob.desk->decide(other, Verdict::Approve));
    QCOMPARE(anna.sync().conflicts, 0);
    const SyncOutcome outcome = bob.sync();
    QCOMPARE(outcome.conflicts, 1);
    QCOMPARE(outcome.pushed, 1); // everything else is synced all the same
    const auto conflicts = have(bob.desk->conflicts());
    QCOMPARE(conflicts.size(), 1);
    QCOMPARE(conflicts[0].columns.value("verdict").toString(), "refuse");
    QCOMPARE(conflicts[0].columns.value("plan_id").toString(), id.text());
    QCOMPARE(conflicts[0].why.fault, Fault::AlreadyDecided);
    QCOMPARE(have(bob.desk->plans().find(id)).state, PlanState::Active); // what stands
    QCOMPARE(office.count("mail", "kind = 'plan_approved'"), 2);
    QCOMPARE(office.count("mail", "kind = 'plan_refused'"), 0); // none for a decision that did not stand
    QCOMPARE(have(anna.desk->conflicts()).size(), 0);
    have(bob.desk->dismissConflict(conflicts[0].id));
    QCOMPARE(have(bob.desk->conflicts()).size(), 0);
    anna.sync();
    QCOMPARE(contentOf(anna.replica->connection()), contentOf(office.books->connection()));
    QCOMPARE(contentOf(bob.replica->connection()), contentOf(office.books->connection()));
}

void TestSync::lostAnswers()
{
    NEW_OFFICE(office);
    Workstation anna(url, m_engines.newFolder(), "anna", office.date);
    const PlanId id = office.proposed(1, {1});
    anna.sync();
    have(anna.desk->decide(id, Verdict::Approve));
    // The books took it, the answer was lost: carried again.
    const WaitingAct act = have(anna.replica->waiting()).first();
    QCOMPARE(have(anna.books->bookFor(act.actor, act.administration, act.fact)), Booking::Done);
    QCOMPARE(anna.sync().conflicts, 0);
    QCOMPARE(office.count("mail"), 1);
    QCOMPARE(office.count("decision"), 1);
    QCOMPARE(have(anna.desk->waitingCount()), 0);
    QCOMPARE(contentOf(anna.replica->connection()), contentOf(office.books->connection()));
}

void TestSync::deletesTravel()
{
    NEW_OFFICE(office);
    have(office.desk->block(Office::invoice(1, 1), BlockReason::Dispute));
    Workstation anna(url, m_engines.newFolder(), "anna", office.date);
    have(office.desk->unblock(Office::invoice(1, 1), BlockReason::Dispute));
    have(office.desk->set("billing.max_total", "50"));
    have(office.desk->set("billing.max_total", ""));
    anna.sync();
    QCOMPARE(contentOf(anna.replica->connection()), contentOf(office.books->connection()));
    QVERIFY(have(anna.desk->invoices().find(Office::invoice(1, 1))).blocks.isEmpty());
}

void TestSync::anotherEpochLoadsAnew()
{
    NEW_OFFICE(office);
    const PlanId id = office.proposed(1, {1});
    Workstation anna(url, m_engines.newFolder(), "anna", office.date);
    have(anna.desk->decide(id, Verdict::Approve));
    // As after a restore: other rows under an old cursor, and an epoch of its own.
    have(office.books->connection().run("UPDATE customer SET name = 'Restored'"));
    have(office.books->connection().run("DELETE FROM feed"));
    have(office.books->renewEpoch());
    anna.sync();
    QCOMPARE(have(anna.desk->customers().find(Office::customer(1))).name, "Restored");
    QCOMPARE(have(office.desk->plans().find(id)).state, PlanState::Active); // what waited was carried up
    QCOMPARE(contentOf(anna.replica->connection()), contentOf(office.books->connection()));
}

// Carried up, and then the books were restored from a copy made before.
void TestSync::restoredBooksHearAgain()
{
    NEW_OFFICE(office);
    const PlanId id = office.proposed(1, {1});
    Workstation anna(url, m_engines.newFolder(), "anna", office.date);
    have(anna.desk->decide(id, Verdict::Approve));
    have(anna.replica->markCarried(have(anna.replica->waiting()).first().fact.id));
    have(office.books->renewEpoch());
    anna.sync();
    QCOMPARE(have(office.desk->plans().find(id)).state, PlanState::Active);
    QCOMPARE(have(anna.desk->waitingCount()), 0);
    QCOMPARE(contentOf(anna.replica->connection()), contentOf(office.books->connection()));
}

void TestSync::lateCommitIsNotMissed()
{
    if (!m_engines.has(true))
        QSKIP(m_engines.why());
    const DatabaseUrl url = m_engines.newUrl(true);
    Office office(url);
    Workstation anna(url, m_engines.newFolder(), "anna", office.date);
    const auto slow = have(Books::open(url));
    auto transaction = have(Transaction::begin(slow->connection()));
    have(slow->connection().run("UPDATE customer SET name = 'Late' WHERE id = 'C1'"));
    have(office.books->connection().run("UPDATE customer SET name = 'Early' WHERE id = 'C2'"));
    anna.sync(); // sees neither gap nor half
    have(transaction->commit());
    anna.sync();
    QCOMPARE(have(anna.desk->customers().find(Office::customer(1))).name, "Late");
    QCOMPARE(contentOf(anna.replica->connection()), contentOf(office.books->connection()));
}

void TestSync::randomActs()
{
    NEW_OFFICE(office);
    constexpr int acts = 150;
    QRandomGenerator random(20260302);
    Workstation stations[] = {{url, m_engines.newFolder(), "anna", office.date},
                              {url, m_engines.newFolder(), "bob", office.date}};
    const auto invoice = [&] { return Office::invoice(1 + random.bounded(2), 1 + random.bounded(3)); };
    for (int i = 0; i < acts; ++i) {
        Workstation &station = stations[random.bounded(2)];
        Plans::Query waiting;
        waiting.state = PlanState::Proposed;
        const auto plans = have(station.desk->plans().list(waiting));
        switch (random.bounded(7)) {
        case 0:
            [[fallthrough]];
        case 1: {
            const int who = 1 + random.bounded(2);
            (void)office.propose(who, {1 + random.bounded(3)}, 1 + random.bounded(4));
            break;
        }
        case 2:
            if (!plans.isEmpty())
                (void)station.desk->decide(plans[random.bounded(plans.size())].id, Verdict::Approve);
            break;
        case 3:
            if (!plans.isEmpty())
                (void)station.desk->decide(plans[random.bounded(plans.size())].id, Verdict::Refuse, "other");
            break;
        case 4:
            (void)station.desk->block(invoice(), BlockReason::Dispute);
            break;
        case 5:
            (void)station.desk->unblock(invoice(), BlockReason::Dispute);
            break;
        case 6:
            station.sync();
            break;
        }
    }
    qint64 conflicts = 0, decided = 0;
    for (int round = 0; round < 2; ++round) {
        for (Workstation &station : stations)
            station.sync();
    }
    for (Workstation &station : stations) {
        QCOMPARE(contentOf(station.replica->connection()), contentOf(office.books->connection()));
        QCOMPARE(have(station.desk->waitingCount()), 0);
        QCOMPARE(have(station.replica->connection().row("SELECT count(*) FROM undo"))->number(0), 0);
        conflicts += have(station.desk->conflicts()).size();
        const SyncOutcome again = station.sync();
        QCOMPARE(again.pulled + again.pushed + again.conflicts, 0); // sync again changes nothing
    }
    decided = office.count("decision");
    QVERIFY(decided > 5);
    QVERIFY(conflicts > 0);
    QCOMPARE(office.count("mail"), decided);
    QCOMPARE(office.count("plan", "decision_id IS NOT NULL"), decided);
}

void TestSync::courierCarriesUp()
{
    NEW_OFFICE(office);
    const PlanId id = office.proposed(1, {1});
    const QString folder = m_engines.newFolder();
    Courier courier(url, folder, "anna");
    QSignalSpy synced(&courier, &Courier::synced), changed(&courier, &Courier::changed);
    courier.start();
    QTRY_VERIFY_WITH_TIMEOUT(!synced.isEmpty(), 20000);
    const auto replica = have(Replica::open(folder, "anna"));
    have(replica->choose(""));
    Desk desk(*replica, office.date);
    connect(&desk, &Desk::acted, &courier, &Courier::wake);
    have(desk.decide(id, Verdict::Approve));
    QTRY_COMPARE_WITH_TIMEOUT(have(office.desk->plans().find(id)).state, PlanState::Active, 20000);
    QTRY_COMPARE_WITH_TIMEOUT(have(desk.waitingCount()), 0, 20000);
    changed.clear();
    const PlanId second = office.proposed(2, {1}); // arrives without being asked for
    QTRY_VERIFY_WITH_TIMEOUT(!changed.isEmpty(), 20000);
    QTRY_VERIFY_WITH_TIMEOUT(desk.plans().find(second).has_value(), 20000);
    courier.stop();
}

void TestSync::courierWithoutBooks()
{
    const QString folder = m_engines.newFolder();
    Courier courier(DatabaseUrl::file(m_engines.folder() + "/nowhere.sqlite"), folder);
    QList<SyncState> states;
    connect(&courier, &Courier::stateChanged, this, [&](SyncState state) { states << state; });
    courier.start();
    QTRY_VERIFY_WITH_TIMEOUT(states.contains(SyncState::Offline), 20000);
    const Courier neverStarted(DatabaseUrl::file(m_engines.folder() + "/nowhere.sqlite"), folder);
}

// A workstation's clock ran ahead: what it knows is not from tomorrow once the clock is right.
void TestSync::clockThatWasPutBack()
{
    const DatabaseUrl url = m_engines.newUrl(false);
    Office office(url);
    Workstation anna(url, m_engines.newFolder(), "anna", office.date);
    Replica::State state = anna.state();
    state.syncedAt = QDateTime::currentDateTimeUtc().addDays(1);
    have(inTransaction(anna.replica->connection(), [&] { return anna.replica->setState(state); }));
    anna.sync();
    QVERIFY(anna.state().syncedAt <= QDateTime::currentDateTimeUtc());
}

// What the books have refused is its author's to see, also where the rest did not come through.
void TestSync::refusedBeforeTheLineWasLost()
{
    if (!m_engines.has(true))
        QSKIP(m_engines.why());
    const DatabaseUrl url = m_engines.newUrl(true);
    Office office(url);
    const PlanId id = office.proposed(1, {1});
    CuttingProxy proxy(quint16(url.hosts.first().section(':', 1).toInt()));
    DatabaseUrl byWire = url;
    byWire.hosts = {proxy.address()};
    Workstation anna(byWire, m_engines.newFolder(), "anna", office.date);
    have(office.desk->decide(id, Verdict::Approve));
    have(anna.desk->decide(id, Verdict::Refuse, "other"));
    have(anna.desk->block(Office::invoice(2, 1), BlockReason::Dispute));
    proxy.cut(CuttingProxy::Cut::CommitAfter); // the decision is refused, the block done, and its answer lost
    QCOMPARE(faultOf(syncOnce(*anna.replica, *anna.books)), word(Fault::BooksUnreachable));
    QCOMPARE(have(anna.desk->conflicts()).size(), 1);
    QCOMPARE(have(anna.desk->waitingCount()), 1);
    proxy.cut(CuttingProxy::Cut::Nothing);
    anna.reach(byWire);
    QCOMPARE(anna.sync().pushed, 0); // its row comes back before it is asked for again
    QCOMPARE(have(anna.desk->waitingCount()), 0);
    QCOMPARE(office.count("blocking"), 1);
    QCOMPARE(contentOf(anna.replica->connection()), contentOf(office.books->connection()));
}

QTEST_GUILESS_MAIN(TestSync)
#include "tst_sync.moc"
