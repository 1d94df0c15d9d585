// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
// A first fill and a long catch-up: whole in the end whatever cuts them short, and never half shown as the whole.
#include "services/books/replicatables.h"
#include "services/sync/horizon.h"
#include "services/sync/pull.h"
#include "tests/services/sync/workstation.h"

using namespace palier;
using namespace palier::test;

namespace {
// While one of these lives, laying that invoice in fails: a fill or a catch-up is cut off there.
class Cut
{
public:
    Cut(Connection &replica, const QString &number) : m_replica(replica)
    {
        for (const char *verb : {"INSERT", "UPDATE"})
            have(replica.execute(
                QString("CREATE TRIGGER cut_%1 BEFORE %1 ON invoice WHEN NEW.number = '%2' BEGIN SELECT "
                        "RAISE(ABORT, 'cut'); END")
                    .arg(verb, number)));
    }
    ~Cut()
    {
        for (const char *verb : {"INSERT", "UPDATE"})
            have(m_replica.execute(QString("DROP TRIGGER cut_%1").arg(verb)));
    }
    Q_DISABLE_COPY_MOVE(Cut)

private:
    Connection &m_replica;
};

QStringList indexesOf(Connection &replica)
{
    QStringList all;
    for (const Row &row :
         have(replica.rows("SELECT m.name, m.sql, coalesce(s.stat, '') FROM sqlite_master AS m LEFT JOIN "
                           "sqlite_stat1 AS s ON s.idx = m.name WHERE m.type = 'index' ORDER BY m.name")))
        all << row.text(0) + ' ' + row.text(1) + ' ' + row.text(2);
    return all;
}
} // namespace

class TestFill : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void openDeskWaitsForTheFill();
    void initTestCase() { m_engines.start(); }
    void cleanupTestCase() { m_engines.stop(); }

    void wholeWithIndexes_data() { BothEngines::rows(); }
    void wholeWithIndexes();
    void goesOnWhereItWasCut_data() { BothEngines::rows(); }
    void goesOnWhereItWasCut();
    void changesMeanwhile_data() { BothEngines::rows(); }
    void changesMeanwhile();
    void waitingActsOutlastIt_data() { BothEngines::rows(); }
    void waitingActsOutlastIt();
    void longCatchUp_data() { BothEngines::rows(); }
    void longCatchUp();
    void commitsAreDurableAgain();
    void earlierLayouts_data();
    void earlierLayouts();

private:
    BothEngines m_engines;
};

static constexpr int many = 45'000; // more than two transactions of a fill

void TestFill::wholeWithIndexes()
{
    NEW_OFFICE(office);
    office.proposed(1, {1, 2});
    const auto replica = have(Replica::open(m_engines.newFolder()));
    QVERIFY(!have(replica->state()).isFilled);
    const QStringList indexes = indexesOf(replica->connection());
    QVERIFY(indexes.size() > 20);
    const PullOutcome outcome = have(pull(*replica, *office.books));
    QVERIFY(outcome.loadedAnew);
    QCOMPARE(outcome.rows, contentOf(*office.books).size());
    QCOMPARE(contentOf(*replica), contentOf(*office.books));
    QCOMPARE(indexesOf(replica->connection()), indexes);
    const Replica::State state = have(replica->state());
    QVERIFY(state.isFilled);
    QVERIFY(!state.syncedAt.isNull());
    QCOMPARE(state.login, office.books->actor().account);
    const PullOutcome again = have(pull(*replica, *office.books));
    QVERIFY(!again.loadedAnew);
    QCOMPARE(again.rows, 0);
}

void TestFill::goesOnWhereItWasCut()
{
    NEW_OFFICE(office);
    addMany(*office.books, many);
    const auto replica = have(Replica::open(m_engines.newFolder()));
    {
        const Cut cut(replica->connection(), "L-9500"); // near the end, in the order of texts
        QVERIFY(!pull(*replica, *office.books));
    }
    const Replica::State half = have(replica->state());
    QVERIFY(!half.isFilled);
    QVERIFY(half.filledRows >= 40'000);
    QVERIFY(half.syncedAt.isNull());
    QCOMPARE(faultOf(replica->choose("")), word(Fault::BooksMissing)); // no desk opens on the half of it
    const PullOutcome rest = have(pull(*replica, *office.books));
    QVERIFY(!rest.loadedAnew);
    QVERIFY2(rest.rows < many / 2, qPrintable(QString::number(rest.rows)));
    QVERIFY(have(replica->state()).isFilled);
    QCOMPARE(contentOf(*replica), contentOf(*office.books));
}

// Between the cut and the rest rows behind and before it change, come and go.
void TestFill::changesMeanwhile()
{
    NEW_OFFICE(office);
    addMany(*office.books, many);
    have(office.desk->block(InvoiceNumber("L-10"), BlockReason::Dispute));
    const auto replica = have(Replica::open(m_engines.newFolder()));
    {
        const Cut cut(replica->connection(), "L-9500");
        QVERIFY(!pull(*replica, *office.books));
    }
    have(office.books->connection().run(
        "UPDATE invoice SET open = 0, state = 'paid' WHERE number IN ('L-1', 'L-9999')"));
    have(office.books->connection().run("DELETE FROM invoice WHERE number IN ('L-2', 'L-9998')"));
    addInvoice(office.books->connection(), 1, "K-0", "L", office.date, 5);
    addInvoice(office.books->connection(), 1, "Z-0", "L", office.date, 5);
    have(office.desk->unblock(InvoiceNumber("L-10"), BlockReason::Dispute));
    have(office.desk->set("billing.max_total", "12"));
    {
        const Cut cut(replica->connection(), "Z-0"); // and once more, in what the feed brings
        QVERIFY(!pull(*replica, *office.books));
    }
    have(pull(*replica, *office.books));
    QCOMPARE(contentOf(*replica), contentOf(*office.books));
    QCOMPARE(have(pull(*replica, *office.books)).rows, 0);
}

// The books were restored while a decision waited here; the fill that follows is cut, and the decision outlasts both.
void TestFill::waitingActsOutlastIt()
{
    NEW_OFFICE(office);
    addMany(*office.books, many);
    const PlanId id = office.proposed(1, {1});
    Workstation anna(url, m_engines.newFolder(), "anna");
    have(anna.desk->decide(id, Verdict::Approve));
    have(anna.replica->markCarried(have(anna.replica->waiting()).first().fact.id));
    have(office.books->renewEpoch());
    {
        const Cut cut(anna.replica->connection(), "L-9500");
        QVERIFY(!syncOnce(*anna.replica, *anna.books));
    }
    QCOMPARE(have(anna.desk->waitingCount()), 1);
    QVERIFY(!anna.state().isFilled);
    anna.sync();
    QVERIFY(anna.state().isFilled);
    QCOMPARE(have(office.desk->plans().find(id)).state, PlanState::Active);
    QCOMPARE(have(anna.desk->waitingCount()), 0);
    QCOMPARE(contentOf(*anna.replica), contentOf(*office.books));
}

// A week away: the cursor moves with each step, and a cut costs the step that was under way.
void TestFill::longCatchUp()
{
    NEW_OFFICE(office);
    addMany(*office.books, many);
    Workstation anna(url, m_engines.newFolder(), "anna");
    const qint64 before = anna.state().cursor;
    for (int from = 0; from < many; from += 5000)
        have(office.books->connection().run(
            QString(
                "UPDATE invoice SET open = 0, state = 'paid' WHERE amount > %1 AND amount <= %2 AND customer_id = 'L'")
                .arg(from)
                .arg(from + 5000)));
    have(office.books->connection().run("DELETE FROM invoice WHERE number = 'L-44000'"));
    {
        const Cut cut(anna.replica->connection(), "L-40500");
        QVERIFY(!syncOnce(*anna.replica, *anna.books));
    }
    const qint64 half = anna.state().cursor;
    if (postgresql) {
        QVERIFY(half > before);
        QVERIFY(anna.count("invoice", "state = 'paid'") >= feedRowsAStep / 2);
    }
    const SyncOutcome rest = anna.sync();
    QVERIFY(!rest.loadedAnew);
    if (postgresql)
        QVERIFY(rest.pulled < many);
    QCOMPARE(contentOf(*anna.replica), contentOf(*office.books));
    QCOMPARE(anna.sync().pulled, 0);
}

void TestFill::commitsAreDurableAgain()
{
    const DatabaseUrl url = m_engines.newUrl(false);
    Office office(url);
    Workstation anna(url, m_engines.newFolder(), "anna");
    constexpr int full = 2;
    QCOMPARE(have(anna.replica->connection().row("PRAGMA synchronous"))->number(0), full);
    QCOMPARE(have(anna.replica->connection().row("PRAGMA ignore_check_constraints"))->number(0), 0);
}

void TestFill::earlierLayouts_data()
{
    QTest::addColumn<QString>("difference"); // to the layout of today
    QTest::newRow("none") << "";
    QTest::newRow("the schema") << "UPDATE replica_state SET schema_version = schema_version - 1";
    QTest::newRow("a table") << "DROP TABLE shelved_index";
    QTest::newRow("a column of the undoing's") << "ALTER TABLE undo DROP COLUMN row_key";
    QTest::newRow("a column of the conflicts'") << "ALTER TABLE conflict DROP COLUMN field";
    QTest::newRow("a column of the state's") << "ALTER TABLE replica_state DROP COLUMN log_tells";
}

// A copy that an earlier program laid out is filled anew, and what waits in it goes up; today's is left as it is.
void TestFill::earlierLayouts()
{
    QFETCH(QString, difference);
    const DatabaseUrl url = m_engines.newUrl(false);
    Office office(url);
    const QString folder = m_engines.newFolder();
    {
        Workstation anna(url, folder);
        have(anna.desk->block(Office::invoice(1, 1), BlockReason::Dispute));
    }
    if (!difference.isEmpty())
        have(have(Connection::open(DatabaseUrl::file(folder + "/replica.sqlite")))->execute(difference));
    const auto replica = have(Replica::open(folder));
    QCOMPARE(have(replica->state()).isFilled, difference.isEmpty());
    QCOMPARE(have(replica->waitingCount()), 1);
    have(syncOnce(*replica, *office.books));
    QCOMPARE(have(replica->waitingCount()), 0);
    QCOMPARE(contentOf(*replica), contentOf(*office.books));
    QVERIFY(have(have(Replica::open(folder))->state()).isFilled); // laid out once
}

// The books were put back and the copy is filled anew; a desk that was open before has to wait for all of it.
void TestFill::openDeskWaitsForTheFill()
{
    QTemporaryDir folder;
    const DatabaseUrl url = DatabaseUrl::file(folder.filePath("books.sqlite"));
    Office office(url);
    Workstation station(url, folder.filePath("replica"));
    have(office.books->renewEpoch());
    {
        const Cut cut(station.replica->connection(), "F-2-3");
        QVERIFY(!syncOnce(*station.replica, *station.books));
        const auto early = station.desk->block(Office::invoice(1, 1), BlockReason::Dispute);
        QVERIFY(!early);
        QCOMPARE(early.error().kind, Kind::Offline);
    }
    station.sync();
    have(station.desk->block(Office::invoice(1, 1), BlockReason::Dispute));
}

QTEST_GUILESS_MAIN(TestFill)
#include "tst_fill.moc"
