// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Many proposals decided in one go: each on its own, in small steps, to be stopped, and undone again.
#include "services/desk/bulkdecision.h"
#include "tests/support/office.h"

#include <QSignalSpy>

using namespace palier;
using namespace palier::test;

class TestBulkDecision : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eachOnItsOwn();
    void stopped();
    void undone();

private:
    static QList<PlanId> proposals(Office &office, int count)
    {
        QList<PlanId> plans;
        for (int n = 1; n <= count; ++n)
            plans << office.proposed(1, {n});
        return plans;
    }
    QTemporaryDir m_folder;
};

void TestBulkDecision::eachOnItsOwn()
{
    Office office(DatabaseUrl::file(m_folder.filePath("each.sqlite")), 1, 6);
    QList<PlanId> plans = proposals(office, 6);
    have(office.books->connection().run("UPDATE invoice SET open = 1, state = 'partly_paid' WHERE number = 'F-1-2'"));
    have(office.desk->decide(plans[3], Verdict::Refuse, "other"));
    QSignalSpy acted(office.desk.get(), &Desk::acted);
    BulkDecision bulk(*office.desk);
    QSignalSpy finished(&bulk, &BulkDecision::finished), progressed(&bulk, &BulkDecision::progressed);
    bulk.decide({plans, Verdict::Approve, {}, {}, 20});
    QVERIFY(bulk.isRunning());
    QCOMPARE(bulk.left().size(), 6); // nothing is done within the caller's event
    QVERIFY(finished.wait());
    QCOMPARE(bulk.done(), (QList{plans[0], plans[2], plans[4], plans[5]}));
    QCOMPARE(bulk.failed().size(), 2);
    QCOMPARE(bulk.failed()[0].plan, plans[1]);
    QCOMPARE(word(bulk.failed()[0].why.fault), word(Fault::BalanceChanged));
    QCOMPARE(word(bulk.failed()[1].why.fault), word(Fault::AlreadyDecided));
    QCOMPARE(progressed.last().at(0).toInt(), 6);
    QCOMPARE(acted.size(), 1); // one look for all of them
    QCOMPARE(have(office.desk->plans().find(plans[0])).decision->holdSeconds, 20);
    // A refusal needs a reason, for each.
    bulk.decide({{plans[1]}, Verdict::Refuse, {}, {}, 0});
    QVERIFY(finished.wait());
    QCOMPARE(word(bulk.failed().first().why.fault), word(Fault::NoRefusalReason));
}

void TestBulkDecision::stopped()
{
    Office office(DatabaseUrl::file(m_folder.filePath("stopped.sqlite")), 1, 80);
    const QList<PlanId> plans = proposals(office, 80);
    BulkDecision bulk(*office.desk);
    QSignalSpy finished(&bulk, &BulkDecision::finished);
    connect(&bulk, &BulkDecision::progressed, &bulk, &BulkDecision::stop);
    bulk.decide({plans, Verdict::Refuse, "other", {}, 0});
    QVERIFY(finished.wait());
    QVERIFY(!bulk.done().isEmpty());
    QCOMPARE(bulk.done().size() + bulk.left().size(), 80);
    QVERIFY(!bulk.left().isEmpty());
    QCOMPARE(office.count("plan", "state = 'refused'"), bulk.done().size());
}

void TestBulkDecision::undone()
{
    Office office(DatabaseUrl::file(m_folder.filePath("undone.sqlite")), 1, 3);
    const QList<PlanId> plans = proposals(office, 3);
    BulkDecision bulk(*office.desk);
    QSignalSpy finished(&bulk, &BulkDecision::finished);
    bulk.decide({plans, Verdict::Approve, {}, {}, 0});
    QVERIFY(finished.wait());
    const auto gone = have(office.desk->mails().lease("postman", 60));
    bulk.undo(plans);
    QVERIFY(finished.wait());
    QCOMPARE(bulk.done().size(), 2);
    QCOMPARE(bulk.failed().first().plan, gone->plan);
    QCOMPARE(word(bulk.failed().first().why.fault), word(Fault::MailLeft));
    QCOMPARE(office.count("plan", "state = 'proposed'"), 2);
}

QTEST_GUILESS_MAIN(TestBulkDecision)
#include "tst_bulkdecision.moc"
