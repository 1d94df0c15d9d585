// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The audit log shows every change, on both engines.
#include "services/books/auditlog.h"
#include "services/books/clerks.h"
#include "tests/support/bothengines.h"

#include <QBuffer>

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

QTEST_GUILESS_MAIN(TestAuditLog)
#include "tst_auditlog.moc"
