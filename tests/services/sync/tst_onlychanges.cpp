// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
// What a round reads and writes is what changed and no more: a decision is to cost what its own rows cost.
#include "services/sync/changes.h"
#include "tests/services/sync/workstation.h"

#include <QRegularExpression>

using namespace palier;
using namespace palier::test;

class TestOnlyChanges : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_engines.start(); }
    void cleanupTestCase() { m_engines.stop(); }

    void takenBack_data() { BothEngines::rows(); }
    void takenBack();
    void laid_data() { BothEngines::rows(); }
    void laid();
    void foundByTheirKeys();
    void spared_data() { BothEngines::rows(); }
    void spared();
    void lookedUpOnce();

private:
    BothEngines m_engines;
};

// The reverse of an act sets what the act changed: any other column would have its indexes written anew.
void TestOnlyChanges::takenBack()
{
    NEW_OFFICE(office);
    const PlanId plan = office.proposed(1, {1, 2});
    Workstation anna(url, m_engines.newFolder());
    const QStringList before = contentOf(*anna.replica);
    have(anna.desk->decide(plan, Verdict::Refuse, "other", "Not O'Hara's \"?\""));
    const auto rows = have(anna.replica->connection().rows(
        "SELECT DISTINCT statement FROM undo WHERE statement LIKE 'UPDATE %' ORDER BY statement"));
    QStringList statements;
    for (const Row &row : rows)
        statements << row.text(0);
    QCOMPARE(statements,
             (QStringList{"UPDATE invoice SET released_on = ? WHERE administration_id = ? AND number = ?",
                          "UPDATE plan SET state = ?, ended_on = ?, version = ?, decision_id = ? WHERE "
                          "administration_id = ? AND id = ?",
                          "UPDATE plan_invoice SET live = ? WHERE administration_id = ? AND plan_id = ? AND number = "
                          "?"}));
    QCOMPARE(have(anna.desk->undo(plan)), Booking::Done);
    QCOMPARE(contentOf(*anna.replica), before);
}

// A row that is there as it comes is left alone; one that isn't is made, one that differs is put right.
void TestOnlyChanges::laid()
{
    NEW_OFFICE(office);
    Workstation anna(url, m_engines.newFolder());
    Connection &copy = anna.replica->connection();
    RowLayer layer = have(RowLayer::over(*anna.replica));
    const auto &tables = layer.tables();
    const auto invoices =
        std::find_if(tables.cbegin(), tables.cend(), [](const auto &t) { return t.name() == "invoice"; });
    const QString rows = have(copy.row("SELECT " + invoices->manyRows(Engine::Sqlite) + " FROM invoice AS t"))->text(0);
    const ChangedRows all{int(invoices - tables.cbegin()), rows, {}};
    const QStringList before = contentOf(copy);
    const auto lay = [&] { return have(inTransaction(copy, [&] { return layer.lay(all); })); };
    QCOMPARE(lay(), 0);
    const QString one = Office::invoice(1, 1).text(), other = Office::invoice(1, 2).text(),
                  third = Office::invoice(1, 3).text();
    have(
        copy.run("UPDATE invoice SET released_on = '2020-02-02', open = 0, settled_on = NULL WHERE number = ?", {one}));
    have(copy.run("UPDATE invoice SET version = version + 1 WHERE number = ?", {other}));
    have(copy.run("DELETE FROM invoice WHERE number = ?", {third}));
    QVERIFY(contentOf(copy) != before);
    QCOMPARE(lay(), 3);
    QCOMPARE(contentOf(copy), before);
}

// No statement that lays or removes rows reads a table from end to end.
void TestOnlyChanges::foundByTheirKeys()
{
    const auto replica = have(Replica::open(m_engines.newFolder()));
    static const QRegularExpression wide("^SCAN (?!CONSTANT|.*VIRTUAL TABLE|undo)|\\(administration_id=\\?\\)$");
    const RowLayer layer = have(RowLayer::over(*replica));
    for (const PackedRows &table : layer.tables()) {
        for (const QString &statement :
             {table.parting(), table.laying(), table.removing(), table.superseding(), table.supersedingKeys()}) {
            const auto steps = have(replica->connection().rows("EXPLAIN QUERY PLAN " + statement, {"[]"}));
            for (const Row &step : steps)
                QVERIFY2(table.key().isEmpty() || !wide.match(step.text(3)).hasMatch(),
                         qPrintable(step.text(3) + " in " + statement));
        }
    }
}

// An act that comes back is not taken back first, and what the books don't name is.
void TestOnlyChanges::spared()
{
    NEW_OFFICE(office);
    const PlanId plan = office.proposed(1, {1, 2});
    Workstation anna(url, m_engines.newFolder());
    have(anna.desk->decide(plan, Verdict::Refuse, "other"));
    have(anna.desk->block(Office::invoice(2, 1), BlockReason::Dispute));
    Connection &copy = anna.replica->connection();
    const auto recorded = [&] { return have(copy.row("SELECT count(*) FROM undo"))->number(0); };
    const qint64 before = recorded();
    RowLayer layer = have(RowLayer::over(*anna.replica));
    const auto &tables = layer.tables();
    const auto plans = std::find_if(tables.cbegin(), tables.cend(), [](const auto &t) { return t.name() == "plan"; });
    const auto blocks =
        std::find_if(tables.cbegin(), tables.cend(), [](const auto &t) { return t.name() == "invoice_block"; });
    const QString row = have(copy.row("SELECT " + plans->manyRows(Engine::Sqlite) + " FROM plan AS t"))->text(0);
    const QString gone = "[[1, \"" + Office::invoice(1, 1).text() + "\", \"plan_proposed\"]]";
    have(inTransaction(copy, [&] {
        return layer.spare({{int(plans - tables.cbegin()), row, {}}, {int(blocks - tables.cbegin()), {}, gone}});
    }));
    QCOMPARE(before - recorded(), 2);
    anna.sync();
    QCOMPARE(contentOf(*anna.replica), contentOf(*office.books));
    QCOMPARE(recorded(), 0);
}

// PostgreSQL finds each changed row once, wherever the statement names it.
void TestOnlyChanges::lookedUpOnce()
{
    const bool postgresql = true;
    if (!m_engines.has(postgresql))
        QSKIP(m_engines.why());
    const DatabaseUrl url = m_engines.newUrl(postgresql);
    Office office(url);
    Workstation anna(url, m_engines.newFolder());
    have(office.desk->block(Office::invoice(1, 1), BlockReason::Dispute));
    have(office.desk->block(Office::invoice(1, 2), BlockReason::Dispute));
    const auto scans = [&] {
        return have(anna.books->connection().row(
                        "SELECT coalesce(seq_scan, 0) + coalesce(idx_scan, 0) FROM pg_stat_xact_user_tables\n"
                        " WHERE schemaname = 'palier' AND relname = 'invoice_block'"))
            ->number(0);
    };
    const Horizon horizon = have(lookAt(*anna.books, anna.state()));
    QVERIFY(horizon.keys); // no statement of their own for them
    QVERIFY(horizon.keys->contains("invoice_block"));
    const RowLayer layer = have(RowLayer::over(*anna.replica));
    const auto transaction = have(Transaction::begin(anna.books->connection(), Transaction::Access::Read));
    const qint64 before = scans();
    const auto changes = have(changesWithin(*anna.books, horizon, layer));
    QCOMPARE(changes.size(), 2); // the blocks, and the acts
    QCOMPARE(scans() - before, 2);
}

QTEST_GUILESS_MAIN(TestOnlyChanges)
#include "tst_onlychanges.moc"
