// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Anna takes her decision back: before it left her laptop, on its way, and too late. Nothing of hers is lost silently,
// and what she herself took back is nobody's conflict.
#include "tests/services/sync/workstation.h"

using namespace palier;
using namespace palier::test;

class TestUndo : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_engines.start(); }
    void cleanupTestCase() { m_engines.stop(); }

    void beforeItLeft_data() { BothEngines::rows(); }
    void beforeItLeft();
    void afterItWentUp_data() { BothEngines::rows(); }
    void afterItWentUp();
    void onItsWay_data() { BothEngines::rows(); }
    void onItsWay();
    void mailHasLeft_data() { BothEngines::rows(); }
    void mailHasLeft();
    void seenOnTheCopy_data() { BothEngines::rows(); }
    void seenOnTheCopy();
    void somebodyWasFaster_data() { BothEngines::rows(); }
    void somebodyWasFaster();
    void afterAPowerCut_data() { BothEngines::rows(); }
    void afterAPowerCut();
    void decidedAgainWhileWaiting_data() { BothEngines::rows(); }
    void decidedAgainWhileWaiting();
    void decidedAgainOnWhatIsLeft_data() { BothEngines::rows(); }
    void decidedAgainOnWhatIsLeft();

private:
    static void checkEqual(Workstation &station, Office &office)
    {
        QCOMPARE(contentOf(*station.replica), contentOf(*office.books));
        const SyncOutcome again = station.sync();
        QCOMPARE(again.pushed + again.conflicts, 0);
    }
    BothEngines m_engines;
};

// It never was: nothing goes up, nobody's version moves.
void TestUndo::beforeItLeft()
{
    NEW_OFFICE(office);
    const PlanId plan = office.proposed(1, {1, 2});
    Workstation anna(url, m_engines.newFolder());
    const QStringList before = contentOf(*anna.replica);
    have(anna.desk->block(Office::invoice(1, 3), BlockReason::Dispute));
    have(anna.desk->decide(plan, Verdict::Refuse, "other", {}, 0, 10));
    const auto undoable = have(anna.desk->undoing().undoable(plan));
    QVERIFY(undoable && !undoable->hasLeft && undoable->mailDue.isNull());
    QCOMPARE(have(anna.desk->undo(plan)), Booking::Done);
    QCOMPARE(have(anna.desk->waitingCount()), 1); // the block, which has nothing to do with it
    have(anna.desk->unblock(Office::invoice(1, 3), BlockReason::Dispute));
    QCOMPARE(have(anna.desk->plans().find(plan)).state, PlanState::Proposed);
    QVERIFY(!have(anna.desk->plans().find(plan)).pending);
    const SyncOutcome outcome = anna.sync();
    QCOMPARE(outcome.pushed, 2);
    QCOMPARE(outcome.conflicts, 0);
    QCOMPARE(office.count("decision"), 0);
    QCOMPARE(office.count("reversal"), 0);
    QCOMPARE(have(office.desk->plans().find(plan)).version, 1);
    checkEqual(anna, office);
}

void TestUndo::afterItWentUp()
{
    NEW_OFFICE(office);
    const PlanId plan = office.proposed(1, {1, 2});
    Workstation anna(url, m_engines.newFolder());
    have(anna.desk->decide(plan, Verdict::Approve, {}, {}, 0, 600));
    anna.sync();
    QCOMPARE(office.count("mail"), 1);
    const auto undoable = have(anna.desk->undoing().undoable(plan));
    QVERIFY(undoable && undoable->hasLeft && undoable->mailDue.isValid());
    QCOMPARE(have(anna.desk->undo(plan)), Booking::Waiting);
    QCOMPARE(have(anna.desk->plans().find(plan)).state, PlanState::Proposed);
    QVERIFY(have(anna.desk->plans().find(plan)).pending);
    QVERIFY(have(anna.desk->waitingInvoices()).contains(Office::invoice(1, 1)));
    QCOMPARE(faultOf(anna.desk->undo(plan)), word(Fault::NotStanding));
    QCOMPARE(anna.sync().pushed, 1);
    QCOMPARE(office.count("mail"), 0);
    QCOMPARE(have(office.desk->plans().find(plan)).state, PlanState::Proposed);
    QCOMPARE(anna.count("mail"), 0);
    checkEqual(anna, office);
}

// The decision may have reached the books, or not: the answer was lost. Both go up, in their order.
void TestUndo::onItsWay()
{
    NEW_OFFICE(office);
    const PlanId plan = office.proposed(1, {1});
    Workstation anna(url, m_engines.newFolder());
    have(anna.desk->decide(plan, Verdict::Approve, {}, {}, 0, 600));
    have(anna.replica->markTried());
    QCOMPARE(have(anna.desk->undo(plan)), Booking::Waiting);
    QCOMPARE(have(anna.desk->waitingCount()), 2);
    QCOMPARE(have(anna.desk->plans().find(plan)).state, PlanState::Proposed);
    QCOMPARE(anna.sync().pushed, 2);
    QCOMPARE(have(office.desk->plans().find(plan)).state, PlanState::Proposed);
    QCOMPARE(office.count("decision"), 1);
    QCOMPARE(office.count("reversal"), 1);
    QCOMPARE(office.count("mail"), 0);
    checkEqual(anna, office);
}

// The note that her decision was on its way was not on the disk yet when the power went: whatever waits may have left.
void TestUndo::afterAPowerCut()
{
    NEW_OFFICE(office);
    const PlanId plan = office.proposed(1, {1});
    const QString folder = m_engines.newFolder();
    Workstation anna(url, folder);
    have(anna.desk->block(Office::invoice(1, 3), BlockReason::Dispute));
    anna.sync();
    if (!QSysInfo::bootUniqueId().isEmpty())
        QVERIFY(have(anna.replica->hasTriedInThisBoot()));
    have(anna.desk->decide(plan, Verdict::Approve, {}, {}, 0, 600));
    QVERIFY(!have(anna.desk->undoing().undoable(plan))->hasLeft);
    have(anna.replica->connection().run("UPDATE replica_state SET tries_boot = 'an earlier one'"));
    const auto replica = have(Replica::open(folder));
    QVERIFY(!have(replica->hasTriedInThisBoot()));
    QVERIFY(have(anna.desk->undoing().undoable(plan))->hasLeft);
    QCOMPARE(have(anna.desk->undo(plan)), Booking::Waiting);
    QCOMPARE(anna.sync().pushed, 2);
    QCOMPARE(have(office.desk->plans().find(plan)).state, PlanState::Proposed);
    QCOMPARE(office.count("reversal"), 1);
    checkEqual(anna, office);
}

// Her copy still says that the mail waits; the books know better, and she is told.
void TestUndo::mailHasLeft()
{
    NEW_OFFICE(office);
    const PlanId plan = office.proposed(1, {1});
    Workstation anna(url, m_engines.newFolder());
    have(anna.desk->decide(plan, Verdict::Approve));
    anna.sync();
    have(MailQueue(*office.books).lease("postman", 60));
    QCOMPARE(have(anna.desk->undo(plan)), Booking::Waiting);
    const SyncOutcome outcome = anna.sync();
    QCOMPARE(outcome.conflicts, 1);
    const Conflict conflict = have(anna.desk->conflicts()).first();
    QCOMPARE(conflict.table, "reversal");
    QCOMPARE(word(conflict.why.fault), word(Fault::MailLeft));
    QCOMPARE(word(conflict.advice), word(ConflictAdvice::Nothing));
    QCOMPARE(conflict.stands->verdict, "approve");
    QCOMPARE(have(anna.desk->plans().find(plan)).state, PlanState::Active);
    checkEqual(anna, office);
}

// Where the copy knows that it has left, nothing is even tried.
void TestUndo::seenOnTheCopy()
{
    NEW_OFFICE(office);
    const PlanId plan = office.proposed(1, {1});
    Workstation anna(url, m_engines.newFolder());
    have(anna.desk->decide(plan, Verdict::Approve));
    anna.sync();
    have(MailQueue(*office.books).lease("postman", 60));
    anna.sync();
    QVERIFY(!have(anna.desk->undoing().undoable(plan)).has_value());
    QCOMPARE(faultOf(anna.desk->undo(plan)), word(Fault::MailLeft));
    QCOMPARE(have(anna.desk->waitingCount()), 0);
}

// Her decision would have been a conflict; she had taken it back before she could know.
void TestUndo::somebodyWasFaster()
{
    NEW_OFFICE(office);
    const PlanId plan = office.proposed(1, {1});
    Workstation anna(url, m_engines.newFolder());
    have(anna.desk->decide(plan, Verdict::Refuse, "other"));
    have(anna.replica->markTried());
    QCOMPARE(have(anna.desk->undo(plan)), Booking::Waiting);
    have(office.desk->decide(plan, Verdict::Approve));
    anna.sync();
    QCOMPARE(have(anna.desk->conflicts()).size(), 0);
    QCOMPARE(have(anna.desk->waitingCount()), 0);
    QCOMPARE(have(anna.desk->plans().find(plan)).state, PlanState::Active);
    QCOMPARE(office.count("mail"), 1);
    checkEqual(anna, office);
}

void TestUndo::decidedAgainWhileWaiting()
{
    NEW_OFFICE(office);
    const PlanId plan = office.proposed(1, {1});
    Workstation anna(url, m_engines.newFolder());
    have(anna.desk->decide(plan, Verdict::Refuse, "other", {}, 0, 600));
    anna.sync();
    have(anna.desk->undo(plan));
    have(anna.desk->decide(plan, Verdict::Approve, {}, {}, 0, 600));
    QCOMPARE(have(anna.desk->plans().find(plan)).state, PlanState::Active);
    QCOMPARE(anna.sync().pushed, 2);
    QCOMPARE(have(office.desk->plans().find(plan)).state, PlanState::Active);
    QCOMPARE(office.count("mail"), 1);
    checkEqual(anna, office);
}

// Twice she approved and took it back, and then refused; the books will take neither approval, for another balance.
// That is no reason against her refusal, which waited behind them.
void TestUndo::decidedAgainOnWhatIsLeft()
{
    NEW_OFFICE(office);
    const PlanId plan = office.proposed(1, {1});
    Workstation anna(url, m_engines.newFolder());
    for (int turn = 0; turn < 2; ++turn) {
        have(anna.desk->decide(plan, Verdict::Approve, {}, {}, 0, 600));
        have(anna.replica->markTried());
        QCOMPARE(have(anna.desk->undo(plan)), Booking::Waiting);
    }
    have(anna.desk->decide(plan, Verdict::Refuse, "other"));
    QCOMPARE(have(anna.desk->waitingCount()), 5);
    have(
        office.books->connection().run("UPDATE invoice SET open = 9000, state = 'partly_paid' WHERE number = 'F-1-1'"));
    const SyncOutcome outcome = anna.sync();
    QCOMPARE(outcome.pushed, 1);
    QCOMPARE(outcome.conflicts, 0);
    QCOMPARE(have(anna.desk->conflicts()).size(), 0);
    QCOMPARE(have(office.desk->plans().find(plan)).state, PlanState::Refused);
    QCOMPARE(have(anna.desk->plans().find(plan)).state, PlanState::Refused);
    QCOMPARE(office.count("decision"), 1);
    checkEqual(anna, office);
}

QTEST_GUILESS_MAIN(TestUndo)
#include "tst_undo.moc"
