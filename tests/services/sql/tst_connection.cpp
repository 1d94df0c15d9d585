// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
// What a connection promises, whichever way it speaks to its database.
#include "tests/services/sql/threeways.h"

#include <QFile>
#include <QTimeZone>

using namespace palier;
using namespace palier::test;

class TestConnection : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_ways.start(); }
    void cleanupTestCase() { m_ways.stop(); }

    void valuesComeBack_data() { ThreeWays::rows(); }
    void valuesComeBack();
    void valuesGoThrough_data();
    void valuesGoThrough();
    void marksThatAreNone_data() { ThreeWays::rows(); }
    void marksThatAreNone();
    void commitsNothingThatFailed_data() { ThreeWays::rows(); }
    void commitsNothingThatFailed();
    void rolledBackUnlessCommitted_data() { ThreeWays::rows(); }
    void rolledBackUnlessCommitted();
    void worksOnAfterAFailure_data() { ThreeWays::rows(); }
    void worksOnAfterAFailure();
    void optionsStayOptions();
    void filesAreTheOwners();
    void missingBooks();

private:
    ThreeWays m_ways;
};

void TestConnection::valuesComeBack()
{
    NEW_CONNECTION(connection);
    have(connection->execute("CREATE TABLE cell (number bigint, text text NOT NULL, day date, moment timestamptz)"));
    const qint64 large = 4'000'000'000'000'000'001; // no double holds it
    const QDate day(2024, 2, 29);
    const QDateTime moment(day, QTime(23, 59, 59, 123), QTimeZone::utc());
    have(connection->run("INSERT INTO cell (number, text, day, moment) VALUES (?, ?, ?, ?)",
                         {large, QString(), dateText(day), momentText(moment)}));
    have(connection->run("INSERT INTO cell (number, text, day, moment) VALUES (?, ?, ?, ?)",
                         {1, "a'b; \\ é", dateValue({}), QVariant()}));
    const auto rows = have(connection->rows("SELECT number, text, day, moment FROM cell ORDER BY number DESC"));
    QCOMPARE(rows[0].number(0), large);
    QCOMPARE(rows[0].text(1), QString(""));
    QCOMPARE(rows[0].date(2), day);
    QCOMPARE(rows[0].moment(3), moment);
    QCOMPARE(rows[1].text(1), "a'b; \\ é");
    QVERIFY(rows[1].isNull(2) && rows[1].date(2).isNull() && rows[1].moment(3).isNull());
    QCOMPARE(have(connection->row("SELECT sum(number) FROM cell"))->number(0), large + 1);
    const auto listed = have(connection->rows("SELECT number FROM cell WHERE text IN (?, ?)", {"", "a'b; \\ é"}));
    QCOMPARE(listed.size(), 2);
}

void TestConnection::valuesGoThrough_data()
{
    static const struct {
        const char *name, *type;
        QVariant value;
        QString comesBack; // as text
    } cells[] = {
        {"empty", "text", QString(), ""},
        {"quotes", "text", "it's \"quoted\" ''twice''", "it's \"quoted\" ''twice''"},
        {"backslashes", "text", "\\ \\\\ \\' \\n", "\\ \\\\ \\' \\n"},
        {"marks", "text", "? ?? $1 :name $$ -- /* %1 */ ;", "? ?? $1 :name $$ -- /* %1 */ ;"},
        {"lines", "text", "a\r\nb\tc", "a\r\nb\tc"},
        {"beyond the first plane", "text", "é €😀 𝄞", "é €😀 𝄞"},
        {"json", "text", R"({"name":"O'Neil \\ \"x\"","list":[1,null,"?"]})",
         R"({"name":"O'Neil \\ \"x\"","list":[1,null,"?"]})"},
        {"number for a text", "text", 5, "5"},
        {"largest", "bigint", std::numeric_limits<qint64>::max(), "9223372036854775807"},
        {"smallest", "bigint", std::numeric_limits<qint64>::min() + 1, "-9223372036854775807"},
        {"beyond a double", "bigint", qint64(9007199254740993), "9007199254740993"},
        {"day", "date", dateText(QDate(2024, 2, 29)), "2024-02-29"},
    };
    QTest::addColumn<Way>("way");
    QTest::addColumn<QString>("type");
    QTest::addColumn<QVariant>("value");
    QTest::addColumn<QString>("comesBack");
    for (const auto &[wayName, way] :
         {std::pair("sqlite", Way::Sqlite), {"postgresql", Way::Direct}, {"pgbouncer", Way::Pooled}}) {
        for (const auto &[name, type, value, comesBack] : cells)
            QTest::addRow("%s, %s", wayName, name) << way << QString(type) << value << comesBack;
    }
}

// Stored, found again by the same value, computed with, and beside NULL.
void TestConnection::valuesGoThrough()
{
    NEW_CONNECTION(connection);
    QFETCH(QString, type);
    QFETCH(QVariant, value);
    QFETCH(QString, comesBack);
    have(connection->execute(QString("CREATE TABLE cell (id bigint PRIMARY KEY, cell %1)").arg(type)));
    QCOMPARE(have(connection->run("INSERT INTO cell (id, cell) VALUES (?, ?)", {1, value})), 1);
    QCOMPARE(have(connection->run("INSERT INTO cell (id, cell) VALUES (?, ?)", {2, QVariant()})), 1);
    const auto rows = have(connection->rows("SELECT CAST(cell AS text), cell FROM cell ORDER BY id"));
    QCOMPARE(rows[0].text(0), comesBack);
    QVERIFY(rows[1].isNull(1));
    const auto found = have(connection->rows(
        "SELECT id FROM cell WHERE cell = ? AND id - ? = 2 AND id IN (?, ?) LIMIT ?", {value, -1, 1, 2, 5}));
    QCOMPARE(found.size(), 1);
    QCOMPARE(found[0].number(0), 1);
    QCOMPARE(have(connection->run("UPDATE cell SET cell = ? WHERE cell IS NULL", {value})), 1);
    QCOMPARE(have(connection->run("DELETE FROM cell WHERE cell = ?", {value})), 2);
}

void TestConnection::marksThatAreNone()
{
    NEW_CONNECTION(connection);
    const auto row = have(connection->row(
        "SELECT 'a?''?' || CAST(? AS text) || '?' AS \"what?\" /* ? */ WHERE ? = 'x' -- ?", {"b", "x"}));
    QVERIFY(row);
    QCOMPARE(row->text(0), "a?'?b?");
    QVERIFY(!connection->rows("SELECT CAST(? AS text) || CAST(? AS text)", {"alone"}) || way == Way::Sqlite);
}

// A failure that was passed over is no reason to say that all is done.
void TestConnection::commitsNothingThatFailed()
{
    NEW_CONNECTION(connection);
    have(connection->execute("CREATE TABLE cell (number bigint PRIMARY KEY)"));
    const auto done = inTransaction(*connection, [&]() -> Result<void> {
        PALIER_TRY(connection->run("INSERT INTO cell (number) VALUES (1)"));
        std::ignore = connection->run("INSERT INTO cell (number) VALUES (1)");
        return {};
    });
    QCOMPARE(bool(done), have(connection->row("SELECT count(*) FROM cell"))->number(0) == 1);
    // Nor is the failure of a later one of several statements lost.
    QVERIFY(!connection->execute("SELECT 1; SELECT nothing FROM cell") || way == Way::Sqlite);
}

void TestConnection::rolledBackUnlessCommitted()
{
    NEW_CONNECTION(connection);
    have(connection->execute("CREATE TABLE cell (number bigint PRIMARY KEY)"));
    const auto insert = [&](int number) { return connection->run("INSERT INTO cell (number) VALUES (?)", {number}); };
    const auto count = [&] { return have(connection->row("SELECT count(*) FROM cell"))->number(0); };
    {
        const auto transaction = have(Transaction::begin(*connection));
        have(insert(1));
    }
    QCOMPARE(count(), 0);
    const auto broken = inTransaction(*connection, [&]() -> Result<void> {
        PALIER_TRY(insert(1));
        PALIER_TRY(insert(1));
        return {};
    });
    QVERIFY(!broken);
    QCOMPARE(count(), 0);
    have(inTransaction(*connection, [&]() -> Result<void> {
        PALIER_TRY(insert(1));
        return {};
    }));
    QCOMPARE(count(), 1);
}

void TestConnection::worksOnAfterAFailure()
{
    NEW_CONNECTION(connection);
    have(connection->execute("CREATE TABLE cell (number bigint PRIMARY KEY)"));
    const QString insert = "INSERT INTO cell (number) VALUES (?)";
    have(connection->run(insert, {1}));
    QVERIFY(!connection->run(insert, {1}));
    have(connection->run(insert, {2}));
    QVERIFY(!connection->rows("SELECT nothing FROM cell"));
    // Stopped at the first row, read again from the first one.
    int taken = 0;
    const auto stopped = connection->each("SELECT number FROM cell", {}, [&](const Row &) -> Result<void> {
        ++taken;
        return refused(Fault::BadValue);
    });
    QCOMPARE(stopped.error().fault, Fault::BadValue);
    QCOMPARE(taken, 1);
    QCOMPARE(have(connection->rows("SELECT number FROM cell")).size(), 2);
}

// What stands in a URL's value becomes no option of its own.
void TestConnection::optionsStayOptions()
{
    if (!m_ways.has(Way::Direct))
        QSKIP(m_ways.why());
    DatabaseUrl url = m_ways.newUrl(Way::Direct);
    url.options << "application_name=a b' user=mallory;c\\";
    const auto connection = have(Connection::open(url, Connection::Missing::Create));
    QCOMPARE(have(connection->row("SELECT session_user"))->text(0), url.user);
    QCOMPARE(have(connection->row("SELECT current_setting('application_name')"))->text(0), "a b' user=mallory c\\");
}

void TestConnection::filesAreTheOwners()
{
    const DatabaseUrl url = m_ways.newUrl(Way::Sqlite);
    const auto connection = have(Connection::open(url, Connection::Missing::Create));
    have(connection->execute("CREATE TABLE cell (number bigint)"));
    for (const char *ending : {"", "-wal", "-shm"}) {
        const auto permissions = QFile::permissions(url.path + ending);
        QVERIFY(permissions & QFile::ReadOwner);
        QVERIFY(!(permissions & (QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther)));
    }
}

void TestConnection::missingBooks()
{
    const auto missing = Connection::open(m_ways.newUrl(Way::Sqlite));
    QCOMPARE(missing.error().kind, Kind::Offline);
    QCOMPARE(missing.error().fault, Fault::BooksMissing);
    const DatabaseUrl url = m_ways.newUrl(Way::Sqlite);
    QFile file(url.path);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(QByteArray(8192, 'x')) > 0);
    file.close();
    const auto damaged = Connection::open(url);
    QCOMPARE(damaged.error().kind, Kind::Broken);
    QCOMPARE(damaged.error().fault, Fault::BooksDamaged);
}

QTEST_GUILESS_MAIN(TestConnection)
#include "tst_connection.moc"
