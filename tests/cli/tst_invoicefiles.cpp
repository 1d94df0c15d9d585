// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/cliprocess.h"

#include <QDate>
#include <QFile>
#include <QJsonDocument>
#include <QTest>

using palier::test::CliProcess;
using palier::test::CliRun;

namespace {

QByteArray file(const QByteArrayList &rows, const QByteArray &header = "number,customer,issued,due,amount")
{
    return header + '\n' + rows.join('\n') + '\n';
}

QString counts(const QJsonObject &outcome)
{
    QStringList numbers;
    for (const char *key : {"read", "added", "updated", "unchanged", "settled"})
        numbers << QString::number(outcome.value(QLatin1String(key)).toInt());
    return numbers.join(' ') + ' ' + QString::number(outcome.value("rejected").toArray().size());
}

qint64 cents(const QJsonValue &amount) { return amount.toString().remove('.').toLongLong(); }

} // namespace

// `invoices import` on the built program. Counts are: read added updated unchanged settled rejected.
class TestInvoiceFiles : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        cli = std::make_unique<CliProcess>();
        cli->must({"books", "create"});
    }

    void theSameFileAgainChangesNothing()
    {
        const QByteArray rows = file({"0001,C1,2026-01-02,2026-02-01,10.00", "0002,C1,2026-01-02,2026-02-01,-5.00",
                                      "0003,C2,2026-01-02,2026-02-01,0.00"});
        QCOMPARE(imported(rows), "3 3 0 0 0 0");
        const QString head = cli->must({"audit", "verify"}).value("head").toString();
        QCOMPARE(imported(rows), "3 0 0 3 0 0");
        QCOMPARE(cli->must({"audit", "verify"}).value("head").toString(), head); // and leaves no act
        QCOMPARE(invoice("0002").value("open").toString(), "-5.00");
        QCOMPARE(invoice("0003").value("state").toString(), "paid");
        QCOMPARE(cli->must({"books", "check"}).value("problems").toArray(), QJsonArray());
    }

    // Two rows of one customer that contradict each other: the last word counts, and counts again the next time.
    void aCustomersLastNameStands()
    {
        const QByteArray rows = file({"1,C1,2026-01-02,2026-02-01,10.00,Old", "2,C1,2026-01-02,2026-02-01,10.00,New"},
                                     "number,customer,issued,due,amount,customer_name");
        QCOMPARE(imported(rows), "2 2 0 0 0 0");
        QCOMPARE(cli->must({"customers", "show", "C1"}).value("name").toString(), "New");
        QCOMPARE(imported(rows), "2 0 0 2 0 0");
    }

    void changesAreTakenOver_data()
    {
        QTest::addColumn<QByteArray>("header");
        QTest::addColumn<QByteArray>("before");
        QTest::addColumn<QByteArray>("after");
        QTest::addColumn<QString>("expected"); // amount open state due
        const QByteArray plain = "number,customer,issued,due,amount", open = plain + ",open", paid = plain + ",paid_on";
        QTest::newRow("a date") << plain << QByteArray("1,C,2026-01-02,2026-02-01,10.00")
                                << QByteArray("1,C,2026-01-02,2026-02-15,10.00") << "10.00 10.00 open 2026-02-15";
        QTest::newRow("an amount") << plain << QByteArray("1,C,2026-01-02,2026-02-01,10.00")
                                   << QByteArray("1,C,2026-01-02,2026-02-01,12.00") << "12.00 12.00 open 2026-02-01";
        QTest::newRow("what is open") << open << QByteArray("1,C,2026-01-02,2026-02-01,10.00,10.00")
                                      << QByteArray("1,C,2026-01-02,2026-02-01,10.00,4.00")
                                      << "10.00 4.00 partly_paid 2026-02-01";
        QTest::newRow("paid") << paid << QByteArray("1,C,2026-01-02,2026-02-01,10.00,")
                              << QByteArray("1,C,2026-01-02,2026-02-01,10.00,2026-03-02")
                              << "10.00 0.00 paid 2026-02-01";
        QTest::newRow("paid after today")
            << paid << QByteArray("1,C,2026-01-02,2026-02-01,10.00,")
            << QByteArray("1,C,2026-01-02,2026-02-15,10.00,2026-03-03") << "10.00 10.00 open 2026-02-15";
        QTest::newRow("a credit note") << open << QByteArray("1,C,2026-01-02,2026-02-01,-10.00,-10.00")
                                       << QByteArray("1,C,2026-01-02,2026-02-01,-10.00,-4.00")
                                       << "-10.00 -4.00 partly_paid 2026-02-01";
    }
    void changesAreTakenOver()
    {
        QFETCH(QByteArray, header);
        QFETCH(QByteArray, before);
        QFETCH(QByteArray, after);
        QCOMPARE(imported(file({before}, header)), "1 1 0 0 0 0");
        QCOMPARE(imported(file({after}, header)), "1 0 1 0 0 0");
        const QJsonObject found = invoice("1");
        QTEST(QString("%1 %2 %3 %4")
                  .arg(found.value("amount").toString(), found.value("open").toString(),
                       found.value("state").toString(), found.value("due").toString()),
              "expected");
        QCOMPARE(imported(file({after}, header)), "1 0 0 1 0 0");
        QVERIFY(cli->must({"books", "check"}).value("problems").toArray().isEmpty());
    }

    // Without the column, what was paid stays paid, within the new amount.
    void paymentsStay()
    {
        QCOMPARE(imported(file({"1,C,2026-01-02,2026-02-01,10.00,4.00"}, "number,customer,issued,due,amount,open")),
                 "1 1 0 0 0 0");
        QCOMPARE(imported(file({"1,C,2026-01-02,2026-02-01,20.00"})), "1 0 1 0 0 0");
        QCOMPARE(invoice("1").value("open").toString(), "14.00");
        QCOMPARE(imported(file({"1,C,2026-01-02,2026-02-01,5.00"})), "1 0 1 0 0 0");
        QCOMPARE(invoice("1").value("open").toString(), "0.00");
    }

    void aBadRowRefusesTheFile()
    {
        const QByteArray rows = file(
            {"1,C,2026-01-02,2026-02-01,10.00", "2,C,2026-02-30,2026-03-01,10.00", "3,C,2026-01-02,2026-02-01,ten"});
        const CliRun refused = cli->json({"invoices", "import", cli->write("bad.csv", rows)});
        QCOMPARE(refused.exit, 3);
        QCOMPARE(counts(refused.json), "3 0 0 0 0 2");
        QCOMPARE(refused.json.value("rejected").toArray().first().toObject().value("line").toInt(), 3);
        QCOMPARE(refused.json.value("rejected").toArray().first().toObject().value("field").toString(), "issued");
        QCOMPARE(refused.json.value("rejected").toArray().last().toObject().value("field").toString(), "amount");
        QCOMPARE(refused.fault(), "bad_date");
        QVERIFY(refused.err.contains("line 3") && refused.err.contains("line 4"));
        QCOMPARE(cli->must({"invoices", "list"}).value("total").toInt(), 0);

        const CliRun skipped = cli->json({"invoices", "import", cli->path("bad.csv"), "--skip-bad"});
        QCOMPARE(skipped.exit, 0);
        QCOMPARE(counts(skipped.json), "3 1 0 0 0 2");
    }

    void anotherCustomerIsABadRow()
    {
        QCOMPARE(imported(file({"1,C1,2026-01-02,2026-02-01,10.00"})), "1 1 0 0 0 0");
        const CliRun refused =
            cli->json({"invoices", "import", cli->write("other.csv", file({"1,C2,2026-01-02,2026-02-01,10.00"}))});
        QCOMPARE(refused.exit, 3);
        QCOMPARE(refused.fault(), "other_customer");
        QCOMPARE(refused.json.value("rejected").toArray().first().toObject().value("field").toString(), "customer");
        QCOMPARE(cli->json({"customers", "show", "C2"}).exit, 3);
    }

    void aDryRunLeavesNothing()
    {
        const QString path = cli->write("a.csv", file({"1,C1,2026-01-02,2026-02-01,10.00"}));
        QCOMPARE(counts(cli->must({"invoices", "import", path, "--dry-run"})), "1 1 0 0 0 0");
        QCOMPARE(cli->must({"invoices", "list"}).value("total").toInt(), 0);
        QCOMPARE(cli->must({"customers", "list"}).value("total").toInt(), 0);
    }

    void whatASnapshotLeavesOutIsSettled()
    {
        const QByteArray one = "1,C1,2026-01-02,2026-02-01,10.00", two = "2,C1,2026-01-02,2026-02-01,20.00",
                         three = "3,C1,2026-01-02,2026-02-01,30.00";
        QCOMPARE(imported(file({one, two})), "2 2 0 0 0 0");
        QCOMPARE(imported(file({two})), "1 0 0 1 0 0"); // no snapshot: absence means nothing
        QCOMPARE(counts(cli->must({"invoices", "import", cli->write("s.csv", file({two, three})), "--snapshot"})),
                 "2 1 0 1 1 0");
        QCOMPARE(invoice("1").value("state").toString(), "paid");
        QCOMPARE(invoice("1").value("settled_on").toString(), "2026-03-02");
        QCOMPARE(counts(cli->must({"invoices", "import", cli->path("s.csv"), "--snapshot"})), "2 0 0 2 0 0");
        // A bad row is there all the same; one without its number may be any of them, so nothing is settled.
        const QByteArray bad = "2,C1,2026-01-02,2026-02-01,twenty", nameless = ",C1,2026-01-02,2026-02-01,30.00";
        const CliRun refused =
            cli->json({"invoices", "import", cli->write("s.csv", file({bad, nameless})), "--snapshot", "--skip-bad"});
        QCOMPARE(refused.exit, 3);
        QCOMPARE(invoice("3").value("open").toString(), "30.00");
        QCOMPARE(
            counts(cli->must({"invoices", "import", cli->write("s.csv", file({bad})), "--snapshot", "--skip-bad"})),
            "1 0 0 0 1 1");
        QCOMPARE(invoice("2").value("open").toString(), "20.00");
        QVERIFY(cli->must({"books", "check"}).value("problems").toArray().isEmpty());
    }

    // A proposal made on a balance that the next file changes can't be approved.
    void aChangedBalanceIsSeenAtTheDecision()
    {
        QCOMPARE(imported(file({"1,C1,2026-01-02,2026-02-01,10.00"})), "1 1 0 0 0 0");
        cli->must({"settings", "set", "billing.allow_proposal", "on"});
        const QString plan =
            cli->must({"plans", "propose", "--customer", "C1", "--invoice", "1", "--kind", "deferred", "--reason", "x"})
                .value("id")
                .toString();
        QVERIFY(cli->must({"plans", "show", plan}).value("obstacle").isNull());
        QCOMPARE(imported(file({"1,C1,2026-01-02,2026-02-01,12.00"})), "1 0 1 0 0 0");
        QCOMPARE(cli->must({"plans", "show", plan}).value("obstacle").toString(), "balance_changed");
        const CliRun refused = cli->json({"plans", "approve", plan});
        QCOMPARE(refused.exit, 3);
        QCOMPARE(refused.fault(), "balance_changed");
        QCOMPARE(cli->must({"plans", "show", plan}).value("version").toInt(), 2);
    }

    void oldRemindersAreKnown()
    {
        QCOMPARE(
            imported(file({"1,C1,2026-01-02,2026-02-01,10.00,2"}, "number,customer,issued,due,amount,reminded_step")),
            "1 1 0 0 0 0");
        const QJsonObject reminder = invoice("1").value("reminder").toObject();
        QCOMPARE(reminder.value("last_step").toInt(), 2);
        QCOMPARE(reminder.value("next_step").toInt(), 3);
    }

    // The IBM set: whole, and as it stood at the end of 2012-07-01 by its own figures.
    void theIbmSet_data()
    {
        QTest::addColumn<QString>("day"); // empty: the whole file
        QTest::newRow("whole") << "";
        QTest::newRow("2012-07-01") << "2012-07-01";
        QTest::newRow("2013-01-01") << "2013-01-01";
    }
    void theIbmSet()
    {
        QFETCH(QString, day);
        const QString folder = qEnvironmentVariable("PALIER_TEST_DATA") + "/csv-ibm-ar/";
        if (!qEnvironmentVariableIsSet("PALIER_TEST_DATA"))
            QSKIP("PALIER_TEST_DATA is unset: no IBM set");
        QFile source(folder + "WA_Fn-UseC_-Accounts-Receivable.csv"), figures(folder + "expected.json");
        QVERIFY(source.open(QIODevice::ReadOnly) && figures.open(QIODevice::ReadOnly));
        const QJsonObject expected = QJsonDocument::fromJson(figures.readAll()).object();
        const QString map = cli->write(
            "map.json",
            R"({"number":"invoiceNumber","customer":"customerID","issued":"InvoiceDate","due":"DueDate","amount":"InvoiceAmount",
            "date_format":"M/d/yyyy","decimal":".","currency":"USD","paid_on":"SettledDate"})");
        QByteArrayList kept;
        for (const QByteArray &line : source.readAll().split('\n')) {
            const QDate issued = QDate::fromString(QString::fromLatin1(line.split(',').value(4)), "M/d/yyyy");
            if (kept.isEmpty() ||
                (!line.trimmed().isEmpty() && (day.isEmpty() || issued <= QDate::fromString(day, Qt::ISODate))))
                kept << line;
        }
        cli->setToday(day.isEmpty() ? "2012-01-01" : day);
        const QJsonObject outcome =
            cli->must({"invoices", "import", cli->write("ibm.csv", kept.join('\n')), "--map", map});
        QCOMPARE(outcome.value("added").toInt(), int(kept.size()) - 1);
        const QJsonObject list = cli->must({"invoices", "list"});
        if (day.isEmpty()) {
            QCOMPARE(list.value("total").toInt(), expected.value("rows").toInt());
            QCOMPARE(cli->must({"customers", "list"}).value("total").toInt(), expected.value("customers").toInt());
            QCOMPARE(invoice("0000611365").value("customer").toString(), "0379-NEVHP"); // leading zeros stay
            return;
        }
        const QJsonObject then = expected.value("open_at_end_of_" + day).toObject();
        const QJsonArray overdue = then.value("aging_by_due").toObject().value("1-30").toArray();
        QCOMPARE(figuresOf(list.value("items").toArray()),
                 QString("%1 %2").arg(then.value("count").toInt()).arg(cents(then.value("amount"))));
        QCOMPARE(figuresOf(cli->must({"invoices", "list", "--overdue"}).value("items").toArray()),
                 QString("%1 %2").arg(overdue.at(0).toInt()).arg(cents(overdue.at(1))));
    }

private:
    QString imported(const QByteArray &rows)
    {
        return counts(cli->must({"invoices", "import", cli->write("invoices.csv", rows)}));
    }
    QJsonObject invoice(const QString &number) { return cli->must({"invoices", "show", number}); }

    // How many are open, and how much.
    static QString figuresOf(const QJsonArray &invoices)
    {
        int count = 0;
        qint64 sum = 0;
        for (const QJsonValue &found : invoices) {
            const qint64 open = cents(found.toObject().value("open"));
            count += open != 0 ? 1 : 0;
            sum += open;
        }
        return QString("%1 %2").arg(count).arg(sum);
    }

    std::unique_ptr<CliProcess> cli;
};

QTEST_GUILESS_MAIN(TestInvoiceFiles)
#include "tst_invoicefiles.moc"
