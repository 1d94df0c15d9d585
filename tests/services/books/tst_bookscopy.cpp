// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
// An office moves from one engine to the other and back: what arrives is what was there.
#include "services/books/bookscopy.h"

#include "services/books/checkup.h"
#include "services/books/clerks.h"
#include "services/books/replica.h"
#include "services/books/tablecontent.h"
#include "services/sync/syncround.h"
#include "tests/support/bothengines.h"

#include <atomic>
#include <thread>

using namespace palier;
using namespace palier::test;

class TestBooksCopy : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_engines.start(); }
    void cleanupTestCase() { m_engines.stop(); }

    void everyTableIsThoughtOf_data() { BothEngines::rows(); }
    void everyTableIsThoughtOf();
    void arrivesWhole_data();
    void arrivesWhole();
    void goesThereAndBack();
    void clerksChangeTheirNames_data() { pairs(); }
    void clerksChangeTheirNames();
    void liesBesideWriters_data() { BothEngines::rows(); }
    void liesBesideWriters();
    void takesItsWorkstationsAlong_data();
    void takesItsWorkstationsAlong();
    void keepsNothingThatDiffers_data();
    void keepsNothingThatDiffers();
    void keepsNothingOfABrokenChain();
    void neverWritesOverBooks_data() { BothEngines::rows(); }
    void neverWritesOverBooks();

private:
    // Both engines at both ends; the columns `postgresql` (of the original) and `toPostgresql`.
    static void pairs();
    static QMap<QString, QString> digests(Connection &connection);
    BothEngines m_engines;
};

void TestBooksCopy::pairs()
{
    QTest::addColumn<bool>("postgresql");
    QTest::addColumn<bool>("toPostgresql");
    for (const bool from : {false, true}) {
        for (const bool to : {false, true})
            QTest::addRow("%s to %s", from ? "postgresql" : "sqlite", to ? "postgresql" : "sqlite") << from << to;
    }
}

QMap<QString, QString> TestBooksCopy::digests(Connection &connection)
{
    QMap<QString, QString> all;
    for (const SharedTable &table : tablesThatTravel()) {
        ContentDigest digest;
        have(have(TableContent::of(connection, table)).each([&](const QVariantList &row) -> Result<void> {
            digest.add(row);
            return {};
        }));
        all.insert(table.name, digest.text());
    }
    return all;
}

// Plans in several states, texts of every kind, a link, clerks; on PostgreSQL with microseconds in its moments.
static void liveALittle(Office &office)
{
    have(office.desk->decide(office.proposed(1, {1}), Verdict::Approve));
    have(office.desk->decide(office.proposed(1, {2}), Verdict::Refuse, "too_long", "Não! “quoted” \\ 'single'\n€"));
    office.proposed(2, {1, 2});
    Connection &connection = office.books->connection();
    addCustomer(connection, 1, "Ünïcode ' \"\\ \t 😀", "");
    addCustomer(connection, 1, "a", "a@example.com");
    addCustomer(connection, 1, "B", "b@example.com"); // before "a" by its bytes
    have(connection.run(
        "INSERT INTO token (administration_id, hash, customer_id, expires_at) VALUES (1, 'abc', 'C1', ?)",
        {"2030-01-01T00:00:00.000Z"}));
    have(connection.run(
        "UPDATE mail SET next_attempt_at = ? WHERE kind = 'plan_approved'",
        {office.books->connection().isSqlite() ? "2026-03-02T10:00:00.120Z" : "2026-03-02T10:00:00.123456Z"}));
}

void TestBooksCopy::everyTableIsThoughtOf()
{
    NEW_OFFICE(office);
    const auto rows = have(office.books->connection().rows(
        postgresql ? "SELECT table_name FROM information_schema.tables WHERE table_schema = 'palier' AND table_type = "
                     "'BASE TABLE'"
                   : "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%'"));
    QSet<QString> there, known(tablesThatStay().cbegin(), tablesThatStay().cend());
    for (const Row &row : rows)
        there << row.text(0);
    for (const SharedTable &table : tablesThatTravel())
        known << table.name;
    QCOMPARE(QStringList((there - known).values()), QStringList());
    QCOMPARE(QStringList((known - there).values()), QStringList());
}

void TestBooksCopy::arrivesWhole_data() { pairs(); }
void TestBooksCopy::arrivesWhole()
{
    NEW_OFFICE(office);
    QFETCH(bool, toPostgresql);
    if (!m_engines.has(toPostgresql))
        QSKIP(m_engines.why());
    liveALittle(office);
    const auto before = digests(office.books->connection());
    const DatabaseUrl there = m_engines.newUrl(toPostgresql);
    const CopyOutcome outcome = have(copyBooks(url, there));
    QCOMPARE(digests(office.books->connection()), before); // the original is as it was
    for (const auto &table : outcome.tables)
        QCOMPARE(table.digest, before.value(table.table));

    const auto copy = have(Books::open(there));
    have(copy->choose({}));
    QCOMPARE(have(checkBooks(*copy)).size(), 0);
    QVERIFY(have(copy->identity()).epoch != have(office.books->identity()).epoch);
    QCOMPARE(have(copy->connection().row("SELECT count(*) FROM feed"))->number(0), 0); // nothing happened there yet
    QCOMPARE(outcome.chains.size(), 1);
    QCOMPARE(outcome.chains.first().head.text(), have(AuditLog(office.books->connection(), 1).head()).text());
    QVERIFY(outcome.chains.first().head.place > 0);

    // It is alive: acts are carried out, mailed, logged and sealed.
    Desk desk(*copy, office.date);
    const auto waiting = have(copy->connection().row("SELECT id FROM plan WHERE state = 'proposed'"));
    have(desk.decide(*PlanId::fromText(waiting->text(0)), Verdict::Approve));
    QCOMPARE(have(copy->connection().row("SELECT count(*) FROM mail"))->number(0), office.count("mail") + 1);
    QCOMPARE(have(checkBooks(*copy)).size(), 0);
    QVERIFY(have(AuditLog(copy->connection(), 1).head()).place > outcome.chains.first().head.place);
    QVERIFY(have(copy->connection().row("SELECT count(*) FROM feed"))->number(0) > 0);
}

// Not a microsecond is lost on the way: the chain would tell.
void TestBooksCopy::goesThereAndBack()
{
    if (!m_engines.has(true))
        QSKIP(m_engines.why());
    const DatabaseUrl first = m_engines.newUrl(true), file = m_engines.newUrl(false), last = m_engines.newUrl(true);
    Office office(first);
    liveALittle(office);
    const CopyOutcome there = have(copyBooks(first, file));
    const auto between = have(Books::open(file));
    QVERIFY(have(between->connection().row("SELECT count(*) FROM audit WHERE length(at) = 27"))->number(0) > 0);
    const CopyOutcome back = have(copyBooks(file, last));
    const auto again = have(Books::open(last));
    auto original = digests(office.books->connection()), copy = digests(again->connection());
    QCOMPARE(copy, original);
    QCOMPARE(back.chains.first().head.text(), there.chains.first().head.text());
}

// A clerk's name is a login on a server, with the prefix of those books, and a bare one in a file.
void TestBooksCopy::clerksChangeTheirNames()
{
    NEW_OFFICE(office);
    QFETCH(bool, toPostgresql);
    if (!m_engines.has(toPostgresql))
        QSKIP(m_engines.why());
    const Clerk anna = have(Clerks(*office.books).add({"anna", Role::Reviewer}));
    have(Clerks(*office.books).add({"zoe", Role::Admin}));
    const DatabaseUrl there = m_engines.newUrl(toPostgresql);
    const CopyOutcome outcome = have(copyBooks(url, there));
    const auto copy = have(Books::open(there));
    have(copy->choose({}));
    const QString prefix = toPostgresql ? there.database + '_' : QString();
    const auto clerks = have(Clerks(*copy).list());
    QCOMPARE(clerks.size(), 2);
    QCOMPARE(clerks.first().login, prefix + "anna");
    QCOMPARE(clerks.first().role, anna.role);
    QCOMPARE(outcome.loginsMissing, toPostgresql ? QStringList({prefix + "anna", prefix + "zoe"}) : QStringList());
    if (!toPostgresql)
        return;
    have(Clerks(*copy).add({"anna", Role::Reviewer})); // makes her login, and no second clerk
    QCOMPARE(have(Clerks(*copy).list()).size(), 2);
    DatabaseUrl hers = there;
    hers.user = prefix + "anna";
    have(Books::open(hers));
}

void TestBooksCopy::liesBesideWriters()
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
    for (int round = 0; round < 3; ++round) {
        const auto copied = copyBooks(url, m_engines.newUrl(!postgresql && m_engines.has(true)));
        if (!copied)
            over = true;
        QVERIFY2(copied, copied ? "" : qPrintable(word(copied.error().fault) + ' ' + copied.error().detail));
        // The settings, the acts that made them, and the log are of one moment.
        QMap<QString, qint64> counts;
        for (const auto &table : copied->tables)
            counts.insert(table.table, table.count);
        QCOMPARE(counts.value("audit"), copied->chains.first().head.place + copied->chains.first().unsealed);
        QCOMPARE(counts.value("audit"), counts.value("setting_change"));
    }
    over = true;
    writer.join();
}

void TestBooksCopy::takesItsWorkstationsAlong_data() { pairs(); }
void TestBooksCopy::takesItsWorkstationsAlong()
{
    NEW_OFFICE(office);
    QFETCH(bool, toPostgresql);
    if (!m_engines.has(toPostgresql))
        QSKIP(m_engines.why());
    const PlanId plan = office.proposed(1, {1}), other = office.proposed(2, {1});
    const auto replica = have(Replica::open(m_engines.newFolder()));
    have(syncOnce(*replica, *office.books));
    have(replica->choose({}));
    have(Desk(*replica, office.date).decide(plan, Verdict::Approve)); // waits when the office moves
    const DatabaseUrl there = m_engines.newUrl(toPostgresql);
    have(copyBooks(url, there));
    const auto copy = have(Books::open(there));
    have(copy->choose({}));
    have(Desk(*copy, office.date).decide(other, Verdict::Approve));
    if (postgresql != toPostgresql) { // another engine has other logins: this copy is nobody's there, and stays whole
        QCOMPARE(syncOnce(*replica, *copy).error().fault, Fault::OtherReplica);
        QCOMPARE(have(replica->waitingCount()), 1);
        const auto anew = have(Replica::open(m_engines.newFolder()));
        QVERIFY(have(syncOnce(*anew, *copy)).pulled > 0);
        return;
    }
    const SyncOutcome outcome = have(syncOnce(*replica, *copy));
    QCOMPARE(outcome.pushed, 1);
    QCOMPARE(outcome.conflicts, 0);
    for (const char *table : {"plan", "decision", "invoice_block", "invoice", "customer", "setting"})
        QCOMPARE(have(replica->connection().row(QString("SELECT count(*) FROM %1").arg(table)))->number(0),
                 have(copy->connection().row(QString("SELECT count(*) FROM %1").arg(table)))->number(0));
    QCOMPARE(have(copy->connection().row("SELECT count(*) FROM plan WHERE state = 'active'"))->number(0), 2);
    QCOMPARE(have(syncOnce(*replica, *copy)).pulled, 0);
}

// A server that swallows or changes rows behind our back: a rule of its own on a table, from its first moment.
void TestBooksCopy::keepsNothingThatDiffers_data()
{
    QTest::addColumn<QString>("table");
    QTest::addColumn<QString>("rule");
    QTest::newRow("a row swallowed") << "instalment"
                                     << "WHERE new.ordinal = 2 DO INSTEAD NOTHING";
    QTest::newRow("a text changed") << "customer"
                                    << "DO ALSO UPDATE palier.customer SET name = 'x' WHERE id = 'C1'";
    QTest::newRow("an amount changed") << "invoice"
                                       << "DO ALSO UPDATE palier.invoice SET open = open - 1 WHERE number = 'F-1-1'";
    QTest::newRow("a moment changed")
        << "mail"
        << "DO ALSO UPDATE palier.mail SET queued_at = queued_at + interval '1 microsecond'";
}

void TestBooksCopy::keepsNothingThatDiffers()
{
    if (!m_engines.has(true))
        QSKIP(m_engines.why());
    QFETCH(QString, table);
    QFETCH(QString, rule);
    const DatabaseUrl url = m_engines.newUrl(false), there = m_engines.newUrl(true);
    Office office(url);
    liveALittle(office);
    {
        const auto server = have(Connection::open(there));
        have(server->execute(
            QString("CREATE FUNCTION public.meddle() RETURNS event_trigger LANGUAGE plpgsql AS $$ BEGIN\n"
                    "IF EXISTS (SELECT 1 FROM pg_event_trigger_ddl_commands() WHERE object_identity = 'palier.%1') "
                    "THEN EXECUTE 'CREATE RULE meddling AS ON INSERT TO palier.%1 %2'; END IF; END $$")
                .arg(table, QString(rule).replace('\'', "''"))));
        have(server->execute("CREATE EVENT TRIGGER meddles ON ddl_command_end WHEN TAG IN ('CREATE TABLE') EXECUTE "
                             "FUNCTION public.meddle()"));
    }
    const auto copied = copyBooks(url, there);
    QVERIFY(!copied);
    QCOMPARE(word(copied.error().fault), word(Fault::CopyDiffers));
    QVERIFY(copied.error().detail.startsWith(table));
    QCOMPARE(Books::open(there).error().fault, Fault::BooksMissing);
    const auto server = have(Connection::open(there));
    QVERIFY(!have(server->row("SELECT 1 FROM pg_namespace WHERE nspname = 'palier'")));
    have(server->execute("DROP EVENT TRIGGER meddles"));
    have(copyBooks(url, there)); // with an honest server it goes
}

void TestBooksCopy::keepsNothingOfABrokenChain()
{
    const DatabaseUrl url = m_engines.newUrl(false), there = m_engines.newUrl(false);
    Office office(url);
    liveALittle(office);
    have(office.books->connection().execute("DROP TRIGGER audit_keeps_words"));
    have(office.books->connection().run("UPDATE audit SET actor = 'mallory' WHERE fact = 'decision'"));
    QCOMPARE(copyBooks(url, there).error().fault, Fault::AuditChanged);
    QVERIFY(!QFile::exists(there.path));
    QCOMPARE(QDir(QFileInfo(there.path).path()).entryList({QFileInfo(there.path).fileName() + "*"}), QStringList());
}

void TestBooksCopy::neverWritesOverBooks()
{
    NEW_OFFICE(office);
    const DatabaseUrl file = m_engines.newUrl(false);
    QCOMPARE(copyBooks(url, url).error().fault, Fault::BooksExist);
    QCOMPARE(copyBooks(file, url).error().fault, Fault::BooksMissing); // there is nothing to copy
    QFile other(file.path);
    QVERIFY(other.open(QIODevice::WriteOnly) && other.write("a letter\n") > 0);
    other.close();
    QCOMPARE(copyBooks(url, file).error().fault, Fault::FileExists);
    QVERIFY(other.open(QIODevice::ReadOnly));
    QCOMPARE(other.readAll(), QByteArray("a letter\n"));
}

QTEST_GUILESS_MAIN(TestBooksCopy)
#include "tst_bookscopy.moc"
