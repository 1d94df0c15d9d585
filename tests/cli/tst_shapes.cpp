// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/cliprocess.h"

#include <QTest>

using palier::test::CliProcess;

namespace {

const QByteArray invoices = "number,customer,customer_name,issued,due,amount,currency,email\n"
                            "F1,C1,Ann,2026-01-02,2026-02-01,100.00,EUR,c1@example.org\n"
                            "F2,C1,Ann,2026-01-02,2026-02-01,1000,JPY,c1@example.org\n"
                            "F3,C1,Ann,2026-01-02,2026-02-01,50.00,EUR,c1@example.org\n";

// A type is written as its letter: s text, n number, b switch, a list, o object, 0 null.
QString lettersOf(const QJsonObject &object)
{
    QStringList found;
    for (auto field = object.begin(); field != object.end(); ++field) {
        static const QMap<QJsonValue::Type, QChar> letters{{QJsonValue::String, 's'}, {QJsonValue::Double, 'n'},
                                                           {QJsonValue::Bool, 'b'},   {QJsonValue::Array, 'a'},
                                                           {QJsonValue::Object, 'o'}, {QJsonValue::Null, '0'}};
        found << field.key() + ':' + letters.value(field.value().type());
    }
    return found.join(' ');
}

} // namespace

// The keys and types that contract promises; more keys are welcome.
class TestShapes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        cli.must({"books", "create"});
        cli.must({"invoices", "import", cli.write("invoices.csv", invoices)});
        cli.must({"settings", "set", "billing.allow_proposal", "on"});
        plan = cli.must({"plans", "propose", "--customer", "C1", "--invoice", "F1", "--kind", "monthly", "--count", "3",
                         "--day", "last", "--reason", "tight"});
        cli.must({"invoices", "block", "F3", "--reason", "dispute", "--until", "2026-03-05", "--note", "=1+1"});
    }

    void has_data()
    {
        QTest::addColumn<QStringList>("words");
        QTest::addColumn<QString>("place"); // an item of the list, or empty: the document
        QTest::addColumn<QString>("shape");
        const QString invoice =
            "number:s customer:s issued:s due:s currency:s amount:s open:s state:s blocks:a reminder:o plans:a";
        QTest::newRow("invoice") << QStringList{"invoices", "show", "F2"} << "" << invoice;
        QTest::newRow("invoices") << QStringList{"invoices", "list"} << "items" << invoice;
        QTest::newRow("a list") << QStringList{"invoices", "list"} << ""
                                << "items:a total:n";
        QTest::newRow("block") << QStringList{"invoices", "show", "F3"} << "blocks"
                               << "reason:s since:s until:s note:s";
        QTest::newRow("block without end") << QStringList{"invoices", "show", "F1"} << "blocks"
                                           << "reason:s since:s until:0 note:s";
        QTest::newRow("reminder") << QStringList{"invoices", "show", "F2"} << "reminder"
                                  << "last_step:0 last_sent:0 next_step:n next_on:s";
        QTest::newRow("reminder of a blocked one") << QStringList{"invoices", "show", "F1"} << "reminder"
                                                   << "last_step:0 last_sent:0 next_step:0 next_on:0";
        QTest::newRow("plans") << QStringList{"plans", "list"} << "items"
                               << "id:s customer:s state:s kind:s count:n day:s reason:s proposed_at:s currency:s "
                                  "total:s invoices:a instalments:a decision:0 version:n";
        QTest::newRow("customer") << QStringList{"customers", "show", "C1"} << ""
                                  << "id:s name:s email:s language:s type:s open:a allow_proposal:b contact:s phone:s "
                                     "address:s contacts:s paused:b pause:0";
        QTest::newRow("customer's open") << QStringList{"customers", "show", "C1"} << "open"
                                         << "currency:s amount:s";
        QTest::newRow("setting") << QStringList{"settings", "get", "smtp.port"} << ""
                                 << "key:s value:s default:s";
        QTest::newRow("settings") << QStringList{"settings", "list"} << "items"
                                  << "key:s value:s default:s";
        QTest::newRow("check") << QStringList{"books", "check"} << ""
                               << "problems:a";
        QTest::newRow("link") << QStringList{"customers", "link", "C1"} << ""
                              << "url:s";
        QTest::newRow("audit") << QStringList{"audit", "verify"} << ""
                               << "head:s faults:a";
        QTest::newRow("import") << QStringList{"invoices", "import", "invoices.csv"} << ""
                                << "read:n added:n updated:n unchanged:n settled:n rejected:a";
    }
    void has()
    {
        QFETCH(QStringList, words);
        QFETCH(QString, place);
        QFETCH(QString, shape);
        const QJsonObject document = cli.must(words);
        const QJsonValue inside = document.value(place);
        const QJsonObject object = place.isEmpty()    ? document
                                   : inside.isArray() ? inside.toArray().first().toObject()
                                                      : inside.toObject();
        const QStringList found = lettersOf(object).split(' ');
        for (const QString &wanted : shape.split(' '))
            QVERIFY2(found.contains(wanted), qPrintable(wanted + " in " + found.join(' ')));
    }

    void aProposalIsPrinted()
    {
        QCOMPARE(plan.value("state").toString(), "proposed");
        QCOMPARE(plan.value("day").toString(), "last");
        QCOMPARE(plan.value("total").toString(), "100.00");
        QCOMPARE(plan.value("invoices").toArray(), QJsonArray{"F1"});
        QStringList agreed, amounts;
        for (const QJsonValue &instalment : plan.value("instalments").toArray()) {
            QVERIFY(lettersOf(instalment.toObject()) == "agreed:s amount:s due:s ordinal:n paid:s state:s");
            agreed << instalment.toObject().value("agreed").toString();
            amounts << instalment.toObject().value("amount").toString();
        }
        QCOMPARE(agreed, (QStringList{"2026-03-31", "2026-04-30", "2026-05-31"}));
        QCOMPARE(amounts, (QStringList{"33.34", "33.33", "33.33"}));
    }

    void amountsHaveTheirCurrencysDigits()
    {
        QCOMPARE(cli.must({"invoices", "show", "F2"}).value("amount").toString(), "1000");
        const QJsonArray open = cli.must({"customers", "show", "C1"}).value("open").toArray();
        QCOMPARE(open, (QJsonArray{QJsonObject{{"currency", "EUR"}, {"amount", "150.00"}},
                                   QJsonObject{{"currency", "JPY"}, {"amount", "1000"}}}));
    }

    // A block that is over on the business date is not shown, and doesn't hold up the reminder.
    void blocksAreThoseOfTheDay()
    {
        QCOMPARE(cli.must({"--today", "2026-03-05", "invoices", "show", "F3"}).value("blocks").toArray().size(), 1);
        const QJsonObject later = cli.must({"--today", "2026-03-06", "invoices", "show", "F3"});
        QVERIFY(later.value("blocks").toArray().isEmpty());
        QCOMPARE(later.value("reminder").toObject().value("next_step").toInt(), 1);
    }

    void listsArePaged()
    {
        const QJsonObject whole = cli.must({"invoices", "list"});
        QCOMPARE(whole.value("total").toInt(), 3);
        QJsonArray pages;
        for (const QString &offset : {QString("0"), QString("1"), QString("2")}) {
            const QJsonObject page = cli.must({"invoices", "list", "--limit", "1", "--offset", offset});
            QCOMPARE(page.value("total").toInt(), 3);
            pages << page.value("items").toArray().first();
        }
        QCOMPARE(pages, whole.value("items").toArray());
        QVERIFY(cli.must({"invoices", "list", "--offset", "3"}).value("items").toArray().isEmpty());
    }

    // What could be a terminal's command is shown as a sign; in JSON it stands as it is.
    void textFromOutsideIsText()
    {
        cli.must({"invoices", "block", "F2", "--reason", "dispute", "--note", QString("a\x1b[31mb")});
        QVERIFY(!cli.run({"invoices", "show", "F2"}).out.contains('\x1b'));
        const QJsonObject block = cli.must({"invoices", "show", "F2"}).value("blocks").toArray().first().toObject();
        QCOMPARE(block.value("note").toString(), QString("a\x1b[31mb"));
        cli.must({"invoices", "unblock", "F2", "--reason", "dispute"});
    }

private:
    CliProcess cli;
    QJsonObject plan;
};

QTEST_GUILESS_MAIN(TestShapes)
#include "tst_shapes.moc"
