// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/chaos/booksreading.h"
#include "tests/chaos/checker.h"
#include "tests/chaos/evidencereader.h"
#include "tests/chaos/planting.h"
#include "tests/chaos/round.h"

#include <QTest>

using namespace palier::chaos;

// A checker that can't fail proves nothing: each violation is planted in good evidence of real programs, and must be
// found under its name.
class TestChaosChecker : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase() { m_servers.reset(); }
    void goodEvidenceIsGood();
    void eachViolationIsPlanted();
    void plantedViolationIsFound_data();
    void plantedViolationIsFound();
    void feedWithoutItsHorizon_data();
    void feedWithoutItsHorizon();

private:
    std::unique_ptr<ServerPair> m_servers;
    QTemporaryDir m_folder;
    Evidence m_good;
};

static QStringList namesOf(const QList<Violation> &violations)
{
    QStringList names;
    for (const Violation &violation : violations)
        names << violation.name;
    return names;
}

void TestChaosChecker::initTestCase()
{
    qputenv("PGPASSWORD", ServerNode::password().toUtf8());
    QString why;
    m_servers = ServerPair::start(&why);
    if (!m_servers)
        QSKIP(qPrintable(why));
    Tally tally;
    Round round(*m_servers, tally, 7, m_folder.filePath("round"));
    const Outcome outcome = round.play(4, Round::Sky::Fair);
    QVERIFY2(outcome.failure.isEmpty(), qPrintable(outcome.failure));
    QVERIFY2(outcome.decisions > 0 && outcome.conflicts > 0 && outcome.mails > 0, "there is nothing to spoil");
    m_good = round.evidence();
}

void TestChaosChecker::goodEvidenceIsGood()
{
    const auto violations = violationsOf(m_good);
    QVERIFY2(violations.isEmpty(),
             violations.isEmpty() ? "" : qPrintable(violations[0].name + ' ' + violations[0].detail));
}

// The list in checker.h, as its readers see it.
void TestChaosChecker::eachViolationIsPlanted()
{
    QFile header(PALIER_SOURCE_DIR "/tests/chaos/checker.h");
    QVERIFY(header.open(QIODevice::ReadOnly));
    static const QRegularExpression name("\\b[a-z]+(_[a-z]+)+\\b");
    QSet<QString> known, planted;
    while (!header.atEnd()) {
        const QString line = QString::fromUtf8(header.readLine());
        for (auto names = name.globalMatch(line.startsWith("//") ? line : QString()); names.hasNext();)
            known.insert(names.next().captured());
    }
    for (const Planting &planting : plantings())
        planted.insert(planting.violation);
    QCOMPARE(planted, known);
}

void TestChaosChecker::plantedViolationIsFound_data()
{
    QTest::addColumn<int>("index");
    for (int i = 0; i < plantings().size(); ++i)
        QTest::addRow("%s: %s", plantings()[i].violation, plantings()[i].how) << i;
}

void TestChaosChecker::plantedViolationIsFound()
{
    QFETCH(int, index);
    Evidence spoilt = m_good;
    plantings()[index].plant(spoilt);
    const QStringList names = namesOf(violationsOf(spoilt));
    QVERIFY2(names.contains(plantings()[index].violation), qPrintable("found: " + names.join(' ')));
}

void TestChaosChecker::feedWithoutItsHorizon_data()
{
    QTest::addColumn<QString>("condition");
    QTest::addColumn<QStringList>("found");
    QTest::newRow("beyond the last number") << "seq > " << QStringList{"row_missing"};
    QTest::newRow("below the horizon") << "tx < pg_snapshot_xmin(pg_current_snapshot()) AND seq > " << QStringList();
}

// A replica that is filled from the books' own feed: of two writers the one that took its number first commits last.
void TestChaosChecker::feedWithoutItsHorizon()
{
    QFETCH(QString, condition);
    QFETCH(QStringList, found);
    const QString name = QString("feed%1").arg(found.size());
    QVERIFY(m_servers->newDatabase(name));
    const RoundBooks books(name);
    const QString url = books.url(m_servers->primary(), ServerNode::login());
    QCOMPARE(books.at(url, {"books", "create"}).exit, 0);
    BooksReading slow(m_servers->primary(), name), quick(m_servers->primary(), name);

    Evidence evidence;
    StationCopy station{"naive", m_good.stations.first().tables, {}, {}, {}};
    const QStringList mine = station.tables.keys();
    QSet<QString> seen;
    QString cursor = "0";
    const auto read = [&] {
        const auto rows =
            quick.rows("SELECT seq, k1 FROM feed WHERE tbl = 'customer' AND " + condition + cursor + " ORDER BY seq");
        for (const QStringList &row : rows) {
            cursor = row[0];
            seen.insert(row[1]);
        }
    };
    const QString insert = "INSERT INTO customer (administration_id, id, name) VALUES (1, '%1', 'n')";
    QVERIFY(slow.run("BEGIN") && slow.run(insert.arg("first")));
    QVERIFY(quick.run(insert.arg("second")));
    read();
    QVERIFY(slow.run("COMMIT"));
    QVERIFY(quick.run(insert.arg("third")));
    read();

    evidence.books = tablesOfBooks(m_servers->primary(), name);
    station.tables.clear();
    for (const QString &table : mine)
        station.tables.insert(table, evidence.books.value(table));
    TableCopy &customers = station.tables["customer"];
    customers.rows.removeIf([&](const TableRow &row) { return !seen.contains(customers.field(row, "id")); });
    station.tablesAgain = station.tables;
    station.said = {{"pushed", 0}, {"pulled", 0}, {"conflicts", 0}, {"waiting", 0}};
    evidence.stations = {station};
    QCOMPARE(namesOf(violationsOfReplicas(evidence)), found);
}

QTEST_GUILESS_MAIN(TestChaosChecker)
#include "tst_chaoschecker.moc"
