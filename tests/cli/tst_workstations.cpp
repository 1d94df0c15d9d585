// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/cliprocess.h"

#include <QFile>
#include <QTest>

using palier::test::CliProcess;
using palier::test::CliRun;

static const QByteArray invoices = "number,customer,issued,due,amount,email\n"
                                   "F1,C1,2026-01-02,2026-02-01,100.00,c1@example.org\n"
                                   "F2,C2,2026-01-02,2026-02-01,50.00,c2@example.org\n";

// palierctl as a workstation (--replica), two of them, and books kept safe.
class TestWorkstations : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        cli = std::make_unique<CliProcess>();
        cli->must({"books", "create"});
        cli->must({"invoices", "import", cli->write("invoices.csv", invoices)});
        cli->must({"settings", "set", "billing.allow_proposal", "on"});
        first = proposed("C1", "F1");
        second = proposed("C2", "F2");
        cli->must(at("anna", {"sync"}));
        cli->must(at("bert", {"sync"}));
    }

    // The first decision accepted stands; its opponent sees the conflict; each plan has one mail.
    void oppositeDecisions()
    {
        cli->must(at("anna", {"plans", "approve", first, second}));
        cli->must(at("bert", {"plans", "refuse", first, second, "--reason", "too_long", "--note", "mine"}));
        const QJsonObject waiting = cli->must(at("anna", {"plans", "show", first}));
        QCOMPARE(waiting.value("state").toString(), "active");
        QVERIFY(waiting.value("pending").toBool());
        QVERIFY(waiting.value("decision").toObject().value("at").isNull());
        QCOMPARE(cli->must({"plans", "show", first}).value("state").toString(),
                 "proposed"); // the books know nothing yet

        cli->must(at("anna", {"sync"}));
        const CliRun late = cli->json(at("bert", {"sync"}));
        QCOMPARE(late.exit, 4);
        QCOMPARE(late.json.value("conflicts").toInt(), 2);
        const QJsonArray conflicts = cli->must(at("bert", {"conflicts", "list"})).value("items").toArray();
        QCOMPARE(conflicts.size(), 2);
        const QJsonObject conflict = conflicts.first().toObject();
        QCOMPARE(conflict.value("plan").toString(), first);
        QCOMPARE(conflict.value("mine").toObject().value("verdict").toString(), "refuse");
        QVERIFY(!conflict.value("mine").toObject().value("at").isNull());
        QCOMPARE(conflict.value("stands").toObject().value("verdict").toString(), "approve");
        QCOMPARE(conflict.value("stands").toObject().value("by").toString(), "anna");
        QCOMPARE(conflict.value("why").toString(), "already_decided");

        for (const QString &plan : {first, second}) {
            for (const QStringList &place :
                 {QStringList(), QStringList{"--replica", "anna"}, QStringList{"--replica", "bert"}}) {
                const QJsonObject found = cli->must(place + QStringList{"plans", "show", plan});
                QCOMPARE(found.value("state").toString(), "active");
                QCOMPARE(found.value("decision").toObject().value("by").toString(), "anna");
                QVERIFY(!found.value("pending").toBool());
            }
        }
        QCOMPARE(cli->must({"mail", "list"}).value("total").toInt(), 2);
        // Said once, and gone when dismissed; another sync changes nothing.
        QCOMPARE(cli->json(at("bert", {"sync"})).exit, 0);
        const QString id = conflict.value("id").toString();
        QVERIFY(cli->must(at("bert", {"conflicts", "dismiss", id})).value("dismissed").toBool());
        QCOMPARE(cli->must(at("bert", {"conflicts", "list"})).value("total").toInt(), 1);
        QCOMPARE(cli->must(at("bert", {"conflicts", "show", id})).value("id").toString(), id);
        QVERIFY(cli->must({"books", "check"}).value("problems").toArray().isEmpty());
    }

    // Out of reach: the act is kept, and goes up when the books are back.
    void actsWaitForTheBooks()
    {
        QVERIFY(QFile::rename(cli->path("books.sqlite"), cli->path("away")));
        QVERIFY(cli->must(at("anna", {"settings", "set", "billing.max_instalments", "6"})).value("pending").toBool());
        QVERIFY(cli->must(at("anna", {"invoices", "block", "F1", "--reason", "dispute"})).value("pending").toBool());
        QCOMPARE(cli->json(at("anna", {"sync"})).exit, 5);
        QVERIFY(QFile::rename(cli->path("away"), cli->path("books.sqlite")));
        QCOMPARE(cli->must(at("anna", {"sync"})).value("pushed").toInt(), 2);
        QCOMPARE(cli->must({"settings", "get", "billing.max_instalments"}).value("value").toString(), "6");
        QCOMPARE(cli->must({"invoices", "list", "--blocked", "dispute"}).value("total").toInt(), 1);
        QVERIFY(!cli->must(at("anna", {"invoices", "show", "F1"})).value("pending").toBool());
    }

    // A copy brings everything back, and workstations load anew from the books that come from it.
    void aBackupIsRestored()
    {
        cli->must({"plans", "approve", first});
        const QString head = cli->must({"audit", "verify"}).value("head").toString();
        const QString copy = cli->path("copy");
        cli->must({"books", "backup", copy});
        QCOMPARE(QFile::permissions(copy) &
                     (QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther),
                 QFile::Permissions());
        QCOMPARE(cli->json({"books", "restore", copy}).exit, 3); // not over books
        cli->must({"plans", "refuse", second, "--reason", "history"});
        cli->must(at("anna", {"sync"}));

        QVERIFY(QFile::rename(cli->path("books.sqlite"), cli->path("lost")));
        cli->must({"books", "restore", copy});
        QVERIFY(cli->must({"books", "check"}).value("problems").toArray().isEmpty());
        QCOMPARE(cli->json({"audit", "verify", "--head", head}).exit, 0);
        QCOMPARE(cli->must({"plans", "show", first}).value("state").toString(), "active");
        QCOMPARE(cli->must({"plans", "show", second}).value("state").toString(), "proposed");
        cli->must(at("anna", {"sync"}));
        QCOMPARE(cli->must(at("anna", {"plans", "show", second})).value("state").toString(), "proposed");
    }

private:
    QString proposed(const QString &customer, const QString &invoice)
    {
        return cli
            ->must({"plans", "propose", "--customer", customer, "--invoice", invoice, "--kind", "weekly", "--count",
                    "4", "--day", "5", "--reason", "please"})
            .value("id")
            .toString();
    }
    static QStringList at(const QString &who, const QStringList &words)
    {
        return QStringList{"--replica", who, "--as", who} + words;
    }

    std::unique_ptr<CliProcess> cli;
    QString first, second;
};

QTEST_GUILESS_MAIN(TestWorkstations)
#include "tst_workstations.moc"
