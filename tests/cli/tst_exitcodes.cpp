// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/cliprocess.h"

#include <QFile>
#include <QTest>

using palier::test::CliProcess;
using palier::test::CliRun;

static const QByteArray invoices = "number,customer,issued,due,amount,currency,email\n"
                                   "F1,C1,2026-01-02,2026-02-01,100.00,EUR,c1@example.org\n"
                                   "F2,C1,2026-01-02,2026-02-01,50.00,EUR,c1@example.org\n"
                                   "F3,C2,2026-01-02,2026-02-01,75.00,EUR,c2@example.org\n";

// One run a row over the same books: what scripts look at.
class TestExitCodes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        cli.must({"books", "create"});
        cli.must({"invoices", "import", cli.write("invoices.csv", invoices)});
        cli.must({"settings", "set", "billing.allow_proposal", "on"});
        plan = cli.must({"plans", "propose", "--customer", "C1", "--invoice", "F1", "--kind", "monthly", "--count", "2",
                         "--day", "15", "--reason", "please"})
                   .value("id")
                   .toString();
        cli.must({"plans", "approve", plan});
        waiting = cli.must({"plans", "propose", "--customer", "C2", "--invoice", "F3", "--kind", "deferred", "--reason",
                            "please"})
                      .value("id")
                      .toString();
    }

    void answers_data()
    {
        QTest::addColumn<QStringList>("words");
        QTest::addColumn<int>("exit");
        QTest::addColumn<QString>("fault");
        const auto row = [](const QString &words, int exit, const char *fault = "") {
            QTest::newRow(qPrintable(words)) << words.split(' ') << exit << QString(fault);
        };
        row("invoices list", 0);
        row("invoices list --blocked plan_active", 0);
        row("nonsense list", 2, "unknown_word");
        row("invoices list --blocked nonsense", 2, "unknown_word");
        row("invoices list --limit many", 2, "bad_value");
        row("invoices list --limit -1", 2, "bad_value");
        row("invoices show", 2, "missing_argument");
        row("invoices show F9", 3, "unknown_invoice");
        row("invoices block F1 --reason nonsense", 2, "unknown_word");
        row("invoices block F1 --reason plan_active", 3, "not_by_hand");
        row("invoices block F1 --reason dispute --until nonsense", 2, "bad_date");
        row("invoices block F1 --reason dispute --until 2026-03-01", 3, "bad_date");
        row("invoices unblock F1 --reason dispute", 3, "not_blocked");
        row("settings get nonsense", 2, "unknown_setting");
        row("settings set nonsense on", 2, "unknown_setting");
        row("settings set billing.allow_proposal nonsense", 3, "bad_value");
        row("customers show C9", 3, "unknown_customer");
        row("customers set C1 nonsense x", 2, "unknown_word");
        row("customers set C1 email nonsense", 3, "bad_email");
        row("customers set C1 phone nonsense", 3, "bad_phone");
        row("customers set C1 pause yesterday", 3, "bad_date");
        row("customers set C1 pause 2099-12-31 --note away", 0);
        row("customers history C1", 0);
        row("customers set C1 pause off", 0);
        row("customers links C9", 3, "unknown_customer");
        row("customers list --paused --language xx", 2, "unknown_word");
        row("customers set C9 email a@example.org", 3, "unknown_customer");
        row("customers link C9", 3, "unknown_customer");
        row("plans list --state nonsense", 2, "unknown_word");
        row("plans show nonsense", 3, "unknown_plan");
        row("plans approve 01a20af9-f9c6-7226-b146-d427400f846f", 3, "unknown_plan");
        row("plans approve PLAN", 4, "already_decided");
        row("plans refuse WAITING", 2, "missing_argument");
        row("plans refuse WAITING --reason nonsense", 3, "unknown_refusal_reason");
        row("plans withdraw PLAN", 4, "already_decided");
        row("plans propose --customer C1 --invoice F2 --kind nonsense --reason x", 2, "unknown_word");
        row("plans propose --customer C1 --kind deferred --reason x", 2, "missing_argument");
        row("plans propose --customer C1 --invoice F2 --kind deferred", 2, "missing_argument");
        row("plans propose --customer C1 --invoice F2 --kind deferred --count 1 --reason x", 2,
            "conflicting_arguments");
        row("plans propose --customer C1 --invoice F2 --kind deferred --day 1 --reason x", 2, "conflicting_arguments");
        row("plans propose --customer C1 --invoice F2 --kind weekly --count 2 --reason x", 2, "missing_argument");
        row("plans propose --customer C1 --invoice F2 --kind weekly --count 2 --day 8 --reason x", 2, "bad_day");
        row("plans propose --customer C1 --invoice F2 --kind weekly --count 2 --day last --reason x", 2, "bad_day");
        row("plans propose --customer C1 --invoice F2 --kind monthly --count 2 --day 32 --reason x", 2, "bad_day");
        row("plans propose --customer C1 --invoice F2 --kind monthly --day 1 --reason x", 2, "missing_argument");
        row("plans propose --customer C1 --invoice F2 --kind monthly --count 0 --day 1 --reason x", 2, "bad_value");
        row("plans propose --customer C1 --invoice F2 --kind deferred --first 2026-03-02 --reason x", 3,
            "first_too_early");
        row("plans propose --customer C1 --invoice F3 --kind deferred --reason x", 3, "unknown_invoice");
        row("plans propose --customer C1 --invoice F1 --kind deferred --reason x", 3, "already_in_a_plan");
        row("plans propose --customer C9 --invoice F1 --kind deferred --reason x", 3, "unknown_customer");
        row("mail list --state nonsense", 2, "unknown_word");
        row("mail show nonsense", 3, "unknown_mail");
        row("mail send", 3, "mail_not_configured");
        row("reminders run", 3, "reminders_off");
        row("reminders run --dry-run", 0);
        row("clerks add bob --role nonsense", 2, "unknown_word");
        row("clerks remove nobody", 3, "unknown_clerk");
        row("audit verify", 0);
        row("audit verify --head 1:beef", 1, "audit_truncated");
        row("audit export invoices.csv", 3, "file_exists");
        row("audit export nowhere/log", 3, "unreadable_file");
        row("books backup nowhere/copy", 3, "unreadable_file");
        row("--help", 0); // one document, as everywhere
        row("books create", 3, "books_exist");
        row("books migrate", 0);
        row("books check", 0);
        row("books backup invoices.csv", 3, "file_exists");
        row("books restore invoices.csv", 3, "books_exist");
        row("--books sqlite:new.sqlite books restore invoices.csv", 3, "unreadable_file");
        row("--books sqlite:missing.sqlite books check", 5, "books_missing");
        row("--books nonsense books check", 2, "bad_url");
        row("--books postgresql://a:secret@localhost/b books check", 2, "bad_url");
        row("--books postgresql://nobody@127.0.0.1:1/b books check", 5, "books_unreachable");
        row("--books sqlite:other.sqlite books create --currency euro", 2, "bad_currency");
        row("--administration Other invoices list", 3, "unknown_administration");
        row("--today 2026-13-01 invoices list", 2, "bad_date");
        row("sync", 2, "missing_argument");
        row("conflicts list", 2, "missing_argument");
        row("--replica r invoices list", 5, "books_missing");
        row("--replica r invoices import invoices.csv", 2, "needs_books");
        row("--replica r customers link C1", 2, "needs_books");
        row("--replica r mail send", 2, "needs_books");
        row("--replica r audit verify", 2, "needs_books");
        row("--replica r --books sqlite:missing.sqlite sync", 5, "books_missing");
        row("demo", 3, "not_empty");
        row("demo --invoices none", 2, "bad_value");
        row("invoices import missing.csv", 3, "unreadable_file");
        row("invoices import invoices.csv --map missing.json", 3, "unreadable_file");
        row("payments list", 2, "unknown_word"); // not there yet
    }
    void answers()
    {
        QFETCH(QStringList, words);
        QFETCH(int, exit);
        words.replaceInStrings("PLAN", plan).replaceInStrings("WAITING", waiting);
        const CliRun run = cli.json(words);
        QVERIFY2(run.exit == exit, run.err);
        QTEST(run.fault(), "fault");
        QVERIFY2(!run.json.isEmpty(), run.out); // exactly one document, whatever happened
        QCOMPARE(run.err.isEmpty(), exit == 0);
        if (exit == 0)
            return;
        const QJsonObject error = run.json.value("error").toObject();
        QCOMPARE(error.keys(), (QStringList{"fault", "field", "kind", "line", "message"}));
        QVERIFY(!error.value("message").toString().isEmpty());
        const QByteArray silent = cli.run(words).out;
        QVERIFY2(exit == 1 || silent.isEmpty() || words.contains("approve") || words.contains("refuse"), silent);
    }

    // The first that failed gives the exit; the others are done all the same.
    void severalPlansEachOnTheirOwn()
    {
        const CliRun run = cli.json({"plans", "approve", plan, waiting, "nonsense"});
        QCOMPARE(run.exit, 4);
        QCOMPARE(run.json.value("done").toArray(), QJsonArray{waiting});
        const QJsonArray failed = run.json.value("failed").toArray();
        QCOMPARE(failed.size(), 2);
        QCOMPARE(failed.at(0).toObject().value("exit").toInt(), 4);
        QCOMPARE(failed.at(0).toObject().value("id").toString(), plan);
        QCOMPARE(failed.at(1).toObject().value("exit").toInt(), 3);
        QVERIFY(!failed.at(1).toObject().value("message").toString().isEmpty());
    }

    void aSpoiltVariableIsWrongUsage()
    {
        cli.setToday("tomorrow");
        QCOMPARE(cli.json({"invoices", "list"}).exit, 2);
        cli.setToday("2026-03-02");
    }

private:
    CliProcess cli;
    QString plan, waiting;
};

QTEST_GUILESS_MAIN(TestExitCodes)
#include "tst_exitcodes.moc"
