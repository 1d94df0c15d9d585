// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/moneytext.h"
#include "tests/support/faultof.h"

#include <QRandomGenerator>
#include <QTest>
#include <limits>

using namespace palier;

class TestMoneyText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void reads_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("code");
        QTest::addColumn<qint64>("minor");
        QTest::addColumn<QString>("fault");
        const auto good = [](const char *text, const char *code, qint64 minor) {
            QTest::addRow("%s %s", text, code) << text << code << minor << "";
        };
        const auto bad = [](const char *text, const char *code, const char *fault = "bad_amount") {
            QTest::addRow("%s %s", text, code) << text << code << qint64(0) << fault;
        };

        good("0", "EUR", 0);
        good("-0.00", "EUR", 0);
        good("1", "EUR", 100);
        good("1.5", "EUR", 150);
        good("1.05", "EUR", 105);
        good("+1234.50", "EUR", 123450);
        good("-1234.50", "EUR", -123450);
        good("0007", "EUR", 700);
        good("1234", "JPY", 1234);
        good("0.001", "TND", 1);
        good("0.0001", "CLF", 1);
        good("92233720368547758.07", "EUR", std::numeric_limits<qint64>::max());
        good("-92233720368547758.08", "EUR", std::numeric_limits<qint64>::min());
        bad("92233720368547758.08", "EUR", "amount_overflow");
        bad("-92233720368547758.09", "EUR", "amount_overflow");
        bad("999999999999999999999999", "JPY", "amount_overflow");
        bad("1.005", "EUR");
        bad("1.0", "JPY");
        bad("1.", "EUR");
        bad(".5", "EUR");
        bad("", "EUR");
        bad("-", "EUR");
        bad("--1", "EUR");
        bad("1,50", "EUR");
        bad("1 000.00", "EUR");
        bad("1.0.0", "EUR");
        bad(" 1", "EUR");
        bad("1e3", "EUR");
        bad("0x10", "EUR");
        bad("EUR 1", "EUR");
        bad("\u0661", "EUR"); // a digit, but an Arabic one
    }
    void reads()
    {
        QFETCH(const QString, text);
        QFETCH(const QString, code);
        const auto amount = fromMajorText(text, *Currency::fromCode(code));
        QTEST(faultOf(amount), "fault");
        if (amount) {
            QTEST(amount->minor, "minor");
            QCOMPARE(amount->currency.code(), code);
        }
    }

    void writes_data()
    {
        QTest::addColumn<qint64>("minor");
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("text");

        QTest::newRow("nothing") << qint64(0) << "EUR"
                                 << "0.00";
        QTest::newRow("a cent") << qint64(1) << "EUR"
                                << "0.01";
        QTest::newRow("a cent less") << qint64(-1) << "EUR"
                                     << "-0.01";
        QTest::newRow("no grouping") << qint64(123456789) << "EUR"
                                     << "1234567.89";
        QTest::newRow("no digits") << qint64(-5) << "JPY"
                                   << "-5";
        QTest::newRow("three digits") << qint64(1050) << "TND"
                                      << "1.050";
        QTest::newRow("the smallest") << std::numeric_limits<qint64>::min() << "EUR"
                                      << "-92233720368547758.08";
    }
    void writes()
    {
        QFETCH(const qint64, minor);
        QFETCH(const QString, code);
        QTEST(toMajorText(Money{minor, *Currency::fromCode(code)}), "text");
    }

    void readsWhatItWrites()
    {
        QRandomGenerator random(47);
        for (const auto code : {u"EUR", u"JPY", u"TND", u"CLF"}) {
            for (int round = 0; round < 2000; ++round) {
                const Money amount{qint64(random.generate64()) >> random.bounded(64), *Currency::fromCode(code)};
                QVERIFY(fromMajorText(toMajorText(amount), amount.currency) == amount);
            }
        }
    }
};

QTEST_APPLESS_MAIN(TestMoneyText)
#include "tst_moneytext.moc"
