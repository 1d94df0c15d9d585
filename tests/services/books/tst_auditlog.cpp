// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The audit log shows every change, on both engines.
#include "services/books/auditlog.h"
#include "services/books/clerks.h"
#include "tests/support/bothengines.h"

#include <QBuffer>
#include <QCryptographicHash>

using namespace palier;
using namespace palier::test;

class TestAuditLog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_engines.start(); }
    void cleanupTestCase() { m_engines.stop(); }

    void auditFindsTampering_data();
    void auditFindsTampering();
    void clerksAreSealedToo_data() { BothEngines::rows(); }
    void clerksAreSealedToo();
    void olderSealsHold_data() { BothEngines::rows(); }
    void olderSealsHold();

private:
    BothEngines m_engines;
};

void TestAuditLog::auditFindsTampering_data()
{
    QTest::addColumn<bool>("postgresql");
    QTest::addColumn<QStringList>("tamper");
    QTest::addColumn<bool>("found");
    const QStringList unguard{"DROP TRIGGER audit_keeps_rows %1", "DROP TRIGGER audit_keeps_words %1",
                              "DROP TRIGGER audit_seal_keeps_rows %2", "DROP TRIGGER audit_seal_keeps_words %2"};
    for (const bool postgresql : {false, true}) {
        const char *engine = postgresql ? "postgresql" : "sqlite";
        const auto row = [&](const char *name, const QStringList &tamper, bool found) {
            QStringList all;
            for (const QString &statement : unguard)
                all << QString(statement)
                           .replace("%1", postgresql ? "ON audit" : "")
                           .replace("%2", postgresql ? "ON audit_seal" : "");
            QTest::addRow("%s %s", engine, name) << postgresql << all + tamper << found;
        };
        row("untouched", {}, false);
        row("changed body", {"UPDATE audit SET body = '{}' WHERE fact = 'decision'"}, true);
        row("changed actor", {"UPDATE audit SET actor = 'mallory' WHERE fact = 'decision'"}, true);
        row("changed wording", {"UPDATE audit SET personal = '{}' WHERE fact = 'proposal'"}, true);
        row("erased wording", {"UPDATE audit SET personal = NULL, salt = NULL WHERE fact = 'proposal'"}, false);
        row("missing row", {"DELETE FROM audit WHERE fact = 'proposal'"}, true);
        row("missing row and seal",
            {"DELETE FROM audit_seal WHERE audit_id IN (SELECT id FROM audit WHERE fact = 'proposal')",
             "DELETE FROM audit WHERE fact = 'proposal'"},
            true);
        row("cut at the end",
            {"DELETE FROM audit_seal WHERE audit_id IN (SELECT id FROM audit WHERE fact = 'decision')",
             "DELETE FROM audit WHERE fact = 'decision'"},
            true);
        row("reordered",
            {"UPDATE audit_seal SET place = -1 WHERE place = 2", "UPDATE audit_seal SET place = 2 WHERE place = 3",
             "UPDATE audit_seal SET place = 3 WHERE place = -1"},
            true);
    }
}

void TestAuditLog::auditFindsTampering()
{
    NEW_OFFICE(office);
    QFETCH(QStringList, tamper);
    QFETCH(bool, found);
    have(office.desk->decide(office.proposed(1, {1}), Verdict::Approve));
    Connection &connection = office.books->connection();
    if (!found) {
        QVERIFY(!connection.run("UPDATE audit SET actor = 'x'")); // nobody rewrites it by the way
        QVERIFY(!connection.run("DELETE FROM audit"));
    }
    const QString head = have(AuditLog(connection, 1).head()).text();
    for (const QString &statement : tamper)
        have(connection.execute(statement));
    const auto verdict = have(AuditLog(connection, 1).verify());
    QCOMPARE(!verdict.faults.isEmpty(), found);
    if (!found) {
        QVERIFY(have(AuditLog(connection, 1).verify(head)).faults.isEmpty());
        QCOMPARE(have(AuditLog(connection, 1).verify("99:beef")).faults.first().fault, Fault::AuditTruncated);
        QBuffer out;
        out.open(QIODevice::WriteOnly);
        have(AuditLog(connection, 1).exportTo(out));
        QBuffer full; // takes nothing
        full.open(QIODevice::ReadOnly);
        QVERIFY(!AuditLog(connection, 1).exportTo(full));
        QVERIFY(out.data().endsWith("{\"head\":\"" + head.toUtf8() + "\"}\n"));
    }
}

void TestAuditLog::clerksAreSealedToo()
{
    NEW_OFFICE(office);
    Connection &connection = office.books->connection();
    const auto before = have(AuditLog(connection, 1).verify());
    QCOMPARE(before.unsealed, 0);
    have(Clerks(*office.books).add({"anna", Role::Reviewer}));
    have(Clerks(*office.books).remove("anna"));
    const auto after = have(AuditLog(connection, 1).verify());
    QVERIFY(after.faults.isEmpty());
    QCOMPARE(after.unsealed, 0);
    QCOMPARE(after.head.place, before.head.place + 2);
}

// A seal as it was made when the moment went into it as PostgreSQL writes it, rebuilt here by hand.
static QString olderSeal(const Row &row, const QString &before)
{
    QStringList parts{before, row.text(0), row.text(1)};
    for (int i = 2; i <= 8; ++i)
        parts << row.text(i);
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const QString &part : parts)
        hash.addData(QByteArray::number(part.toUtf8().size()) + ':' + part.toUtf8());
    return QString::fromLatin1(hash.result().toHex());
}

void TestAuditLog::olderSealsHold()
{
    NEW_OFFICE(office);
    have(office.desk->decide(office.proposed(1, {1}), Verdict::Approve));
    Connection &connection = office.books->connection();
    const QString table = postgresql ? "ON audit_seal" : "";
    have(connection.execute("DROP TRIGGER audit_seal_keeps_words " + table));
    // SQLite has such chains where books came from PostgreSQL.
    const QString at = postgresql ? "CAST(a.at AS text)"
                                  : "rtrim(rtrim(replace(replace(a.at, 'T', ' '), 'Z', ''), '0'), '.') || '+00'";
    QString before;
    const auto rows = have(connection.rows(
        QString("SELECT s.place, s.digest, a.id, a.fact, a.actor, a.claim, a.workstation, %1, a.body FROM audit_seal "
                "AS s JOIN audit AS a ON a.administration_id = s.administration_id AND a.id = s.audit_id ORDER BY "
                "s.place")
            .arg(at)));
    QVERIFY(rows.size() >= 3);
    for (const Row &row : rows) {
        before = olderSeal(row, before);
        have(connection.run("UPDATE audit_seal SET hash = ? WHERE place = ?", {before, row.number(0)}));
    }
    const auto older = have(AuditLog(connection, 1).verify());
    QVERIFY(older.faults.isEmpty());
    QCOMPARE(older.head.hash, before);
    // A moment that was changed is found all the same, and what is sealed from now on follows.
    have(office.desk->decide(office.proposed(1, {2}), Verdict::Approve));
    QVERIFY(have(AuditLog(connection, 1).verify()).faults.isEmpty());
    have(connection.execute(QString("DROP TRIGGER audit_keeps_words %1").arg(postgresql ? "ON audit" : "")));
    have(connection.run("UPDATE audit SET at = '2020-02-02T02:02:02.002Z' WHERE id = ?", {rows.last().text(2)}));
    QCOMPARE(have(AuditLog(connection, 1).verify()).faults.size(), 1);
}

QTEST_GUILESS_MAIN(TestAuditLog)
#include "tst_auditlog.moc"
