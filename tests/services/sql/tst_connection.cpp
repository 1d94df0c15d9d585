// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
// What a connection promises, on both engines.
#include "services/sql/connection.h"
#include "tests/support/bothengines.h"

#include <QFile>

using namespace palier;
using namespace palier::test;

class TestConnection : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_engines.start(); }
    void cleanupTestCase() { m_engines.stop(); }

    void valuesComeBack_data() { BothEngines::rows(); }
    void valuesComeBack();
    void rolledBackUnlessCommitted_data() { BothEngines::rows(); }
    void rolledBackUnlessCommitted();
    void worksOnAfterAFailure_data() { BothEngines::rows(); }
    void worksOnAfterAFailure();
    void optionsStayOptions();
    void filesAreTheOwners();
    void missingBooks();

private:
    std::unique_ptr<Connection> opened(const DatabaseUrl &url)
    {
        return have(Connection::open(url, Connection::Missing::Create));
    }
    BothEngines m_engines;
};

#define NEW_CONNECTION(name)                                                                                           \
    QFETCH(bool, postgresql);                                                                                          \
    if (!m_engines.has(postgresql))                                                                                    \
        QSKIP(m_engines.why());                                                                                        \
    const auto name = opened(m_engines.newUrl(postgresql))

void TestConnection::valuesComeBack()
{
    NEW_CONNECTION(connection);
    have(connection->execute(
        "CREATE TEMP TABLE cell (number bigint, text text NOT NULL, day date, moment timestamptz)"));
    const qint64 large = 4'000'000'000'000'000'001; // no double holds it
    const QDate day(2024, 2, 29);
    const QDateTime moment(day, QTime(23, 59, 59, 123), Qt::UTC);
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

void TestConnection::rolledBackUnlessCommitted()
{
    NEW_CONNECTION(connection);
    have(connection->execute("CREATE TEMP TABLE cell (number bigint PRIMARY KEY)"));
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
    have(connection->execute("CREATE TEMP TABLE cell (number bigint PRIMARY KEY)"));
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
    if (!m_engines.has(true))
        QSKIP(m_engines.why());
    DatabaseUrl url = m_engines.newUrl(true);
    url.options << "application_name=a b' user=mallory;c\\";
    const auto connection = opened(url);
    QCOMPARE(have(connection->row("SELECT session_user"))->text(0), url.user);
    QCOMPARE(have(connection->row("SELECT current_setting('application_name')"))->text(0), "a b' user=mallory c\\");
}

void TestConnection::filesAreTheOwners()
{
    const DatabaseUrl url = m_engines.newUrl(false);
    const auto connection = opened(url);
    have(connection->execute("CREATE TABLE cell (number bigint)"));
    for (const char *ending : {"", "-wal", "-shm"}) {
        const auto permissions = QFile::permissions(url.path + ending);
        QVERIFY(permissions & QFile::ReadOwner);
        QVERIFY(!(permissions & (QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther)));
    }
}

void TestConnection::missingBooks()
{
    const auto missing = Connection::open(m_engines.newUrl(false));
    QCOMPARE(missing.error().kind, Kind::Offline);
    QCOMPARE(missing.error().fault, Fault::BooksMissing);
    const DatabaseUrl url = m_engines.newUrl(false);
    QFile file(url.path);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(QByteArray(8192, 'x')) > 0);
    file.close();
    const auto damaged = Connection::open(url);
    QCOMPARE(damaged.error().kind, Kind::Broken);
    QCOMPARE(damaged.error().fault, Fault::BooksDamaged);
}

QTEST_GUILESS_MAIN(TestConnection)
#include "tst_connection.moc"
