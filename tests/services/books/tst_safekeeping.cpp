// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
// A backup brings the books back, here or on a server that has never seen them.
#include "services/books/safekeeping.h"

#include "services/books/bookscopy.h"
#include "services/books/checkup.h"
#include "services/books/clerks.h"
#include "services/books/replica.h"
#include "services/books/servertool.h"
#include "services/books/tablecontent.h"
#include "services/sync/syncround.h"
#include "tests/support/bothengines.h"

#include <atomic>
#include <thread>

using namespace palier;
using namespace palier::test;

class TestSafekeeping : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_engines.start(); }
    void cleanupTestCase() { m_engines.stop(); }

    void bringsTheBooksBack_data() { BothEngines::rows(); }
    void bringsTheBooksBack();
    void workstationsCarryAgain_data() { BothEngines::rows(); }
    void workstationsCarryAgain();
    void isOfOneMoment_data() { BothEngines::rows(); }
    void isOfOneMoment();
    void standsOnAnotherServer();
    void needsNoSuperuser();
    void refusesDamage_data();
    void refusesDamage();
    void sweepsATryThatWasCutOff();
    void isTheOwnersBusiness();
    void takesAProgramThatFits();

private:
    QString newFile() { return m_engines.folder() + QString("/backup%1").arg(++m_files); }
    static QMap<QString, QString> digests(Connection &connection, const QStringList &without = {});

    BothEngines m_engines;
    int m_files = 0;
};

QMap<QString, QString> TestSafekeeping::digests(Connection &connection, const QStringList &without)
{
    QMap<QString, QString> all;
    for (const SharedTable &table : tablesThatTravel()) {
        if (without.contains(table.name))
            continue;
        ContentDigest digest;
        have(have(TableContent::of(connection, table)).each([&](const QVariantList &row) -> Result<void> {
            digest.add(row);
            return {};
        }));
        all.insert(table.name, digest.text());
    }
    return all;
}

static bool isLeftUntouched(const DatabaseUrl &url)
{
    if (url.engine == Engine::Sqlite)
        return QDir(QFileInfo(url.path).path()).entryList({QFileInfo(url.path).fileName() + "*"}).isEmpty();
    const auto connection = have(Connection::open(url));
    return !have(connection->row("SELECT 1 FROM pg_namespace WHERE nspname IN ('palier', 'portal')"));
}

void TestSafekeeping::bringsTheBooksBack()
{
    NEW_OFFICE(office);
    have(office.desk->decide(office.proposed(1, {1}), Verdict::Approve));
    const PlanId waiting = office.proposed(2, {1});
    const QString file = newFile();
    have(backUp(url, file));
    QCOMPARE(QFile::permissions(file) & ~(QFile::ReadUser | QFile::WriteUser), QFile::ReadOwner | QFile::WriteOwner);
    QCOMPARE(backUp(url, file).error().fault, Fault::FileExists);
    have(office.desk->decide(waiting, Verdict::Approve)); // after the backup: not in it

    const DatabaseUrl there = m_engines.newUrl(postgresql);
    QCOMPARE(have(restore(there, file)), QStringList());
    QCOMPARE(restore(there, file).error().fault, Fault::BooksExist);
    const auto books = have(Books::open(there));
    have(books->choose({}));
    QCOMPARE(have(checkBooks(*books)).size(), 0);
    QVERIFY(have(books->identity()).epoch != have(office.books->identity()).epoch);
    QCOMPARE(have(books->connection().row("SELECT count(*) FROM decision"))->number(0), 1);
    // It is alive, and goes the same way as the original.
    have(Desk(*books, office.date).decide(waiting, Verdict::Refuse, "too_long"));
    QCOMPARE(have(checkBooks(*books)).size(), 0);
    QCOMPARE(have(books->connection().row("SELECT count(*) FROM mail"))->number(0), 2);
}

void TestSafekeeping::workstationsCarryAgain()
{
    NEW_OFFICE(office);
    const PlanId plan = office.proposed(1, {1}), later = office.proposed(2, {1});
    const QString file = newFile();
    have(backUp(url, file));
    const auto replica = have(Replica::open(m_engines.newFolder()));
    have(office.desk->set("creditor.name", "Lost with the server"));
    have(syncOnce(*replica, *office.books));
    have(replica->choose({}));
    have(Desk(*replica, office.date).decide(plan, Verdict::Approve));
    have(Desk(*replica, office.date).decide(later, Verdict::Refuse, "too_long"));

    const DatabaseUrl there = m_engines.newUrl(postgresql);
    have(restore(there, file));
    const auto books = have(Books::open(there));
    have(books->choose({}));
    const SyncOutcome outcome = have(syncOnce(*replica, *books));
    QCOMPARE(outcome.pushed, 2);
    QCOMPARE(outcome.conflicts, 0);
    QCOMPARE(have(books->connection().row("SELECT count(*) FROM decision"))->number(0), 2);
    QCOMPARE(have(replica->connection().row("SELECT count(*) FROM setting WHERE value LIKE 'Lost%'"))->number(0), 0);
    QCOMPARE(have(syncOnce(*replica, *books)).pulled, 0);
    have(Desk(*books, office.date).set("creditor.name", "Found")); // the feed goes on from here
    QVERIFY(have(syncOnce(*replica, *books)).pulled > 0);
    QCOMPARE(have(checkBooks(*books)).size(), 0);
}

void TestSafekeeping::isOfOneMoment()
{
    NEW_OFFICE(office);
    std::atomic<bool> over{false};
    std::thread writer([&] {
        const auto books = have(Books::open(url));
        have(books->choose({}));
        Desk desk(*books, office.date);
        for (int n = 0; !over; ++n)
            have(desk.set("creditor.name", QString("Name %1").arg(n)));
    });
    QStringList files;
    for (int round = 0; round < 3; ++round) {
        files << newFile();
        const auto kept = backUp(url, files.last());
        if (!kept)
            over = true;
        QVERIFY2(kept, kept ? "" : qPrintable(kept.error().detail));
    }
    over = true;
    writer.join();
    for (const QString &file : files) {
        const DatabaseUrl there = m_engines.newUrl(postgresql);
        have(restore(there, file));
        const auto books = have(Books::open(there));
        have(books->choose({}));
        QCOMPARE(have(checkBooks(*books)).size(), 0);
        // (By their numbers: several are booked in one millisecond.)
        const auto last = have(books->connection().row(
            "SELECT s.value, (SELECT max(CAST(substr(c.value, 6) AS bigint)) FROM setting_change AS c WHERE c.key = "
            "s.key) FROM setting AS s WHERE s.key = 'creditor.name'"));
        if (last)
            QCOMPARE(last->text(0), "Name " + last->text(1));
    }
}

// Roles belong to a cluster and are in no backup: they are made, and logins that are missing are named.
void TestSafekeeping::standsOnAnotherServer()
{
    QString why;
    const auto other = PostgresServer::start(&why);
    if (!m_engines.has(true) || !other)
        QSKIP(m_engines.has(true) ? qPrintable(why) : m_engines.why());
    const DatabaseUrl url = m_engines.newUrl(true);
    Office office(url);
    have(office.desk->decide(office.proposed(1, {1}), Verdict::Approve));
    const PlanId waiting = office.proposed(2, {1});
    have(Clerks(*office.books).add({"anna", Role::Reviewer}));
    const QString file = newFile();
    have(backUp(url, file));
    DatabaseUrl there = other->newDatabase();
    there.database = "elsewhere"; // another name, so another prefix of logins too
    have(have(Connection::open(other->newDatabase()))->execute("CREATE DATABASE elsewhere"));
    QCOMPARE(have(restore(there, file)), QStringList("elsewhere_anna"));
    DatabaseUrl annas = there;
    annas.user = "elsewhere_anna";
    {
        const auto books = have(Books::open(there));
        have(books->choose({}));
        QCOMPARE(have(checkBooks(*books)).size(), 0);
        QCOMPARE(digests(books->connection(), {"clerk"}), digests(office.books->connection(), {"clerk"}));
        QCOMPARE(have(Clerks(*books).list()).first().login, "elsewhere_anna");
        have(Clerks(*books).add({"anna", Role::Reviewer}));
        const auto hers = have(Books::open(annas));
        have(hers->choose({}));
        have(Desk(*hers, office.date).decide(waiting, Verdict::Refuse, "too_long"));
        QVERIFY(!hers->connection().run("UPDATE invoice SET open = 0")); // and no more than that
        QVERIFY(!hers->connection().run("DELETE FROM clerk"));
        QCOMPARE(have(checkBooks(*books)).size(), 0);
    }
    // The database is lost, the server isn't: who has a login works on at once.
    const QString later = newFile();
    have(backUp(there, later));
    const auto server = have(Connection::open(other->newDatabase()));
    have(server->execute("DROP DATABASE elsewhere"));
    have(server->execute("CREATE DATABASE elsewhere"));
    QCOMPARE(have(restore(there, later)), QStringList());
    const auto hers = have(Books::open(annas));
    have(hers->choose({}));
    QCOMPARE(have(Desk(*hers, office.date).plans().find(waiting)).state, PlanState::Refused);
}

// The operator of the handbook: may make roles and owns the database, and that is all.
void TestSafekeeping::needsNoSuperuser()
{
    if (!m_engines.has(true))
        QSKIP(m_engines.why());
    const DatabaseUrl any = m_engines.newUrl(true);
    const auto server = have(Connection::open(any));
    have(server->execute("CREATE ROLE operator LOGIN CREATEROLE"));
    for (const char *name : {"first", "second", "third"})
        have(server->execute(QString("CREATE DATABASE %1 OWNER operator").arg(name)));
    const auto at = [&](const QString &database) {
        DatabaseUrl url = any;
        url.user = "operator";
        url.database = database;
        return url;
    };
    Office office(at("first"));
    have(office.desk->decide(office.proposed(1, {1}), Verdict::Approve));
    const QString file = newFile();
    have(backUp(at("first"), file));
    have(restore(at("second"), file));
    have(copyBooks(at("second"), at("third")));
    for (const char *name : {"second", "third"}) {
        const auto books = have(Books::open(at(name)));
        have(books->choose({}));
        QCOMPARE(have(checkBooks(*books)).size(), 0);
        QCOMPARE(digests(books->connection()), digests(office.books->connection()));
        QCOMPARE(have(books->connection().row("SELECT count(*) FROM pg_tables WHERE schemaname = 'palier' AND "
                                              "tableowner <> ? || '__owner'",
                                              {name}))
                     ->number(0),
                 0);
    }
}

void TestSafekeeping::refusesDamage_data()
{
    QTest::addColumn<bool>("postgresql");
    QTest::addColumn<int>("keptPercent"); // of the backup
    QTest::addColumn<QByteArray>("instead");
    for (const bool postgresql : {false, true}) {
        const char *engine = postgresql ? "postgresql" : "sqlite";
        for (const int percent : {0, 1, 30, 60, 90})
            QTest::addRow("%s %d %%", engine, percent) << postgresql << percent << QByteArray();
        QTest::addRow("%s a page overwritten", engine) << postgresql << -1 << QByteArray();
        QTest::addRow("%s a letter", engine) << postgresql << 0 << QByteArray("Dear Sirs,\n");
        QTest::addRow("%s other engine", engine)
            << postgresql << 0 << (postgresql ? QByteArray("SQLite format 3\0", 16) : QByteArray("PGDMP\1\16\0", 8));
    }
}

void TestSafekeeping::refusesDamage()
{
    NEW_OFFICE(office);
    QFETCH(int, keptPercent);
    QFETCH(QByteArray, instead);
    have(office.desk->decide(office.proposed(1, {1}), Verdict::Approve));
    const QString file = newFile();
    have(backUp(url, file));
    QFile damaged(file);
    QVERIFY(damaged.open(QIODevice::ReadWrite));
    if (keptPercent < 0) {
        damaged.seek(damaged.size() / 2);
        damaged.write(QByteArray(4096, '\x55'));
    } else if (instead.isEmpty()) {
        QVERIFY(damaged.resize(damaged.size() * keptPercent / 100));
    } else {
        QVERIFY(damaged.resize(0));
        damaged.write(instead);
    }
    damaged.close();
    const DatabaseUrl there = m_engines.newUrl(postgresql);
    const auto refusal = restore(there, file);
    QVERIFY(!refusal);
    QCOMPARE(word(refusal.error().fault), word(Fault::UnreadableFile));
    QVERIFY(isLeftUntouched(there));
    QCOMPARE(restore(there, file + "-that-is-not-there").error().fault, Fault::UnreadableFile);
}

void TestSafekeeping::sweepsATryThatWasCutOff()
{
    if (!m_engines.has(true))
        QSKIP(m_engines.why());
    const DatabaseUrl url = m_engines.newUrl(true), there = m_engines.newUrl(true);
    Office office(url);
    const QString file = newFile();
    have(backUp(url, file));
    have(restore(there, file));
    // As pg_restore leaves it when nobody comes back to finish: everything but the row that says whose books these are.
    have(have(Connection::open(there))->run("DELETE FROM books"));
    QCOMPARE(Books::open(there).error().fault, Fault::BooksMissing);
    have(restore(there, file));
    const auto books = have(Books::open(there));
    have(books->choose({}));
    QCOMPARE(have(checkBooks(*books)).size(), 0);
}

void TestSafekeeping::isTheOwnersBusiness()
{
    if (!m_engines.has(true))
        QSKIP(m_engines.why());
    const DatabaseUrl url = m_engines.newUrl(true);
    Office office(url);
    for (const Role role : {Role::Reviewer, Role::Admin, Role::Office, Role::Auditor}) {
        have(Clerks(*office.books).add({"c_" + word(role), role}));
        DatabaseUrl theirs = url;
        theirs.user = have(Clerks(*office.books).list()).last().login;
        const QString file = newFile();
        const auto kept = backUp(theirs, file);
        QVERIFY(!kept);
        QCOMPARE(word(kept.error().fault), word(Fault::OwnerNeeded));
        QVERIFY(!QFile::exists(file));
        const auto copied = copyBooks(theirs, m_engines.newUrl(false));
        QVERIFY(!copied);
        QCOMPARE(word(copied.error().fault), word(Fault::OwnerNeeded));
        have(Clerks(*office.books).remove(theirs.user));
    }
}

void TestSafekeeping::takesAProgramThatFits()
{
    const auto none = ServerTool::find("pg_dump", 99);
    QVERIFY(!none);
    QCOMPARE(none.error().fault, Fault::ProgramMissing);
    QCOMPARE(none.error().detail, "pg_dump 99");
    if (!m_engines.has(true))
        QSKIP(m_engines.why());
    // An older one comes first in the search path.
    QFile older(m_engines.folder() + "/pg_dump");
    QVERIFY(older.open(QIODevice::WriteOnly));
    older.write("#!/bin/sh\n[ \"$1\" = --version ] || exit 9\necho 'pg_dump (PostgreSQL) 9.6.24'\n");
    older.close();
    older.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    const QByteArray path = qgetenv("PATH");
    qputenv("PATH", m_engines.folder().toLocal8Bit() + ':' + path);
    const DatabaseUrl url = m_engines.newUrl(true);
    Office office(url);
    const auto kept = backUp(url, newFile());
    qputenv("PATH", path);
    QVERIFY(kept);
}

QTEST_GUILESS_MAIN(TestSafekeeping)
#include "tst_safekeeping.moc"
