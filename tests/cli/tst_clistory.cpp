// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/cliprocess.h"

#include <QTest>

using palier::test::CliProcess;
using palier::test::CliRun;

static const QByteArray invoices = "number,customer,customer_name,issued,due,amount,currency,email,language\n"
                                   "F1,C1,Ann,2026-01-02,2026-02-01,100.00,EUR,c1@example.org,fr\n"
                                   "F2,C1,Ann,2026-01-02,2026-02-02,50.00,EUR,c1@example.org,fr\n"
                                   "F3,C2,Ben,2026-01-02,2026-02-01,75.00,EUR,c2@example.org,de\n";

// The main job through palierctl alone, a step after the other.
class TestCliStory : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anAdminAllowsProposals()
    {
        cli.must({"books", "create"});
        QCOMPARE(cli.must({"invoices", "import", cli.write("invoices.csv", invoices)}).value("added").toInt(), 3);
        QCOMPARE(cli.must({"settings", "get", "billing.allow_proposal"}).value("value").toString(), "off");
        const CliRun refused = cli.json(proposal("C1", {"F1", "F2"}));
        QCOMPARE(refused.exit, 3);
        QCOMPARE(refused.fault(), "proposals_off");
        QCOMPARE(cli.must({"settings", "set", "billing.allow_proposal", "on"}).value("value").toString(), "on");
    }

    void customersPropose()
    {
        approved = cli.must(proposal("C1", {"F1", "F2"})).value("id").toString();
        refusedPlan = cli.must(proposal("C2", {"F3"})).value("id").toString();
        QVERIFY(!approved.isEmpty() && !refusedPlan.isEmpty());
    }

    void theirInvoicesAreBlocked()
    {
        const QJsonObject blocked = cli.must({"invoices", "list", "--blocked", "plan_proposed"});
        QCOMPARE(blocked.value("total").toInt(), 3);
        for (const QJsonValue &invoice : blocked.value("items").toArray())
            QVERIFY(invoice.toObject().value("reminder").toObject().value("next_on").isNull());
        const QJsonObject due = cli.must({"reminders", "run", "--dry-run"});
        QCOMPARE(due.value("letters").toInt(), 0);
        QCOMPARE(cli.must({"plans", "list", "--state", "proposed"}).value("total").toInt(), 2);
    }

    void oneIsApproved()
    {
        QCOMPARE(cli.must({"--as", "rita", "plans", "approve", approved}).value("done").toArray(),
                 QJsonArray{approved});
        const QJsonObject plan = cli.must({"plans", "show", approved});
        QCOMPARE(plan.value("state").toString(), "active");
        QCOMPARE(plan.value("decision").toObject().value("verdict").toString(), "approve");
        QCOMPARE(plan.value("decision").toObject().value("by").toString(), "rita");
        QCOMPARE(blocksOf("F1"), QStringList{"plan_active"});
        QCOMPARE(cli.must({"invoices", "list", "--blocked", "plan_active"}).value("total").toInt(), 2);
    }

    void oneIsRefused()
    {
        cli.must({"plans", "refuse", refusedPlan, "--reason", "too_long", "--note", "sorry"});
        const QJsonObject plan = cli.must({"plans", "show", refusedPlan});
        QCOMPARE(plan.value("state").toString(), "refused");
        QCOMPARE(plan.value("decision").toObject().value("reason").toString(), "too_long");
        QCOMPARE(blocksOf("F3"), QStringList());
    }

    void eachHasItsMail()
    {
        const QJsonArray mails = cli.must({"mail", "list", "--state", "queued"}).value("items").toArray();
        QCOMPARE(mails.size(), 2);
        QStringList found;
        for (const QJsonValue &value : mails) {
            const QJsonObject mail = value.toObject();
            found << QString("%1 %2 %3 %4")
                         .arg(mail.value("kind").toString(), mail.value("to").toString(),
                              mail.value("language").toString(), mail.value("plan").toString());
            QVERIFY(mail.value("message_id").toString().startsWith('<'));
        }
        QCOMPARE(found, (QStringList{"plan_approved c1@example.org fr " + approved,
                                     "plan_refused c2@example.org de " + refusedPlan}));
    }

    // The refused invoice gets its next step at its time: after the pause, by the procedure.
    void remindersGoOn()
    {
        QCOMPARE(cli.must({"invoices", "show", "F3"}).value("reminder").toObject().value("next_on").toString(),
                 "2026-03-05");
        cli.must({"settings", "set", "reminders.enabled", "on"});
        QCOMPARE(cli.must({"--today", "2026-03-04", "reminders", "run"}).value("invoices").toInt(), 0);
        QCOMPARE(cli.must({"--today", "2026-03-05", "reminders", "run"}).value("invoices").toInt(), 1);
        QCOMPARE(cli.must({"--today", "2026-03-05", "reminders", "run"}).value("invoices").toInt(), 0);
        const QJsonObject reminder = cli.must({"invoices", "show", "F3"}).value("reminder").toObject();
        QCOMPARE(reminder.value("last_step").toInt(), 1);
        QCOMPARE(reminder.value("last_sent").toString(), "2026-03-05");
    }

    // No server answers there: nothing is lost, everything waits for another attempt.
    void nothingIsLostWithoutAServer()
    {
        cli.must({"settings", "set", "smtp.host", "127.0.0.1"});
        cli.must({"settings", "set", "smtp.port", "1"});
        cli.must({"settings", "set", "smtp.security", "none"});
        cli.must({"settings", "set", "smtp.from", "office@example.org"});
        const QJsonObject sent = cli.must({"mail", "send"});
        QCOMPARE(sent.value("sent").toInt(), 0);
        QCOMPARE(sent.value("postponed").toInt(), 3);
        const QJsonArray mails = cli.must({"mail", "list"}).value("items").toArray();
        for (const QJsonValue &mail : mails) {
            QCOMPARE(mail.toObject().value("attempts").toInt(), 1);
            QVERIFY(!mail.toObject().value("subject").toString().isEmpty());
            QVERIFY(!mail.toObject().value("last_error").isNull());
        }
        const QJsonObject shown = cli.must({"mail", "show", mails.first().toObject().value("id").toString()});
        QVERIFY(shown.value("text").toString().contains("33.34") || shown.value("text").toString().contains("50"));
    }

    void theBooksAreSound()
    {
        QVERIFY(cli.must({"books", "check"}).value("problems").toArray().isEmpty());
        QCOMPARE(cli.json({"audit", "verify"}).exit, 0);
    }

private:
    static QStringList proposal(const QString &customer, const QStringList &numbers)
    {
        QStringList words{"plans",   "propose", "--customer", customer, "--kind",   "monthly",
                          "--count", "3",       "--day",      "31",     "--reason", "a tight month"};
        for (const QString &number : numbers)
            words << "--invoice" << number;
        return words;
    }
    QStringList blocksOf(const QString &number)
    {
        QStringList reasons;
        for (const QJsonValue &block : cli.must({"invoices", "show", number}).value("blocks").toArray())
            reasons << block.toObject().value("reason").toString();
        return reasons;
    }

    CliProcess cli;
    QString approved, refusedPlan;
};

QTEST_GUILESS_MAIN(TestCliStory)
#include "tst_clistory.moc"
