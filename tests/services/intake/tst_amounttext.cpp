// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/intake/amounttext.h"

#include "models/moneytext.h"

#include <QRandomGenerator>
#include <QTest>
#include <limits>

using namespace palier;

class AmountTextTest : public QObject
{
    Q_OBJECT

    static Result<AmountReading> decided(const QStringList &amounts)
    {
        AmountEvidence evidence;
        for (int i = 0; i < amounts.size(); ++i)
            evidence.weigh(amounts[i], i + 2);
        return AmountReading::decide(evidence, {"Amount"});
    }

    static QString said(const Result<Money> &money) { return money ? toMajorText(*money) : word(money.error().fault); }
    static Currency currency(const char *code) { return *Currency::fromCode(QString::fromLatin1(code)); }

private Q_SLOTS:
    void readsByTheData_data()
    {
        QTest::addColumn<QString>("amounts"); // divided by |
        QTest::addColumn<QString>("read");

        const auto row = [](const char *amounts, const char *read) {
            QTest::newRow(amounts) << QString::fromUtf8(amounts) << read;
        };
        row("12|12.5|12.50|.50|0.05", "12.00|12.50|12.50|0.50|0.05");
        row("12|12,5|12,50|,50|0,05", "12.00|12.50|12.50|0.50|0.05");
        row("1,234.56|1,234|1,234,567", "1234.56|1234.00|1234567.00");
        row("1.234,56|1.234|1.234.567", "1234.56|1234.00|1234567.00");
        row("1.234.567|1.234", "1234567.00|1234.00"); // two points are thousands, so one is
        row("1 234,56|1\u00a0234,50|1\u202f234\u202f567,00", "1234.56|1234.50|1234567.00");
        row("1'234.56|1’234’567.10", "1234.56|1234567.10");
        row("12,34,567.00", "1234567.00");
        row("-1.50|1.50-|(1.50)|−1.50|+1.50|- 1.50", "-1.50|-1.50|-1.50|-1.50|1.50|-1.50");
        row("(-1.50)|--1.50|-1.50-|(1.50|1.50)|1-50|1.50+",
            "bad_amount|bad_amount|bad_amount|bad_amount|bad_amount|bad_amount|bad_amount");
        row("€ 1.50|1.50€|EUR 1.50|1.50 eur|-€1.50|€-1.50|(€1.50)", "1.50|1.50|1.50|1.50|-1.50|-1.50|-1.50");
        row("$ 1.50|USD 1.50|£1.50|1.50 kr|1.50 abc|€ 1.50 €",
            "two_currencies|two_currencies|two_currencies|two_currencies|bad_amount|bad_amount");
        row("1.234.56|1,23,4.00|12.3.4|1.2,3.4|1,.5|,|.|x||1e5|12.|0x12",
            "bad_amount|bad_amount|bad_amount|bad_amount|bad_amount|bad_amount|"
            "bad_amount|bad_amount|bad_amount|bad_amount|bad_amount|bad_amount");
        row("1.50|12.345|12.3450|55.9400|1.50000", "1.50|bad_amount|bad_amount|55.94|1.50");
        row("1.50|1.000|1,000", "1.50|bad_amount|1000.00"); // may well have been a thousand
        row("1234,567|0,500", "bad_amount|bad_amount");     // decimals, but too many
        row("92233720368547758.07|92233720368547758.08|99999999999999999999.00",
            "92233720368547758.07|amount_overflow|amount_overflow");
        row("1.50|2.50|3,50|1,234|7", "1.50|2.50|bad_amount|ambiguous_decimals|7.00"); // the file contradicts itself
        row("1.50|3,50|1,234|7|1 000", "bad_amount|bad_amount|ambiguous_decimals|7.00|1000.00");
    }
    void readsByTheData()
    {
        QFETCH(const QString, amounts);
        const QStringList texts = amounts.split(u'|');
        const auto reading = decided(texts);
        QVERIFY(reading);
        QStringList read;
        for (const QString &text : texts)
            read.append(said(reading->read(text, currency("EUR"))));
        QTEST(read.join(u'|'), "read");
    }

    void readsEveryCurrency_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("read");

        const auto row = [](const char *text, const char *code, const char *read) {
            QTest::addRow("%s %s", text, code) << QString::fromUtf8(text) << code << read;
        };
        row("1234", "JPY", "1234");
        row("1234.00", "JPY", "1234");
        row("1234.50", "JPY", "bad_amount");
        row("¥1,234.00", "JPY", "1234");
        row("1.234", "TND", "1.234");
        row("1.2345", "TND", "bad_amount");
        row("1.5", "TND", "1.500");
        row("$1.50", "CAD", "1.50");
        row("US$1.50", "USD", "1.50");
        row("US$1.50", "CAD", "two_currencies");
        row("Fr. 1'234.50", "CHF", "1234.50");
        row("CHF 1'234.50", "CHF", "1234.50");
        row("12.50 zł", "PLN", "12.50");
    }
    void readsEveryCurrency()
    {
        QFETCH(const QString, text);
        QFETCH(const QString, code);
        QTEST(said(AmountReading(u'.').read(text, *Currency::fromCode(code))), "read");
    }

    void asksWhereTheDataIsSilent()
    {
        const auto comma = decided({"12", "1,234", "2,345"});
        QVERIFY(!comma);
        QCOMPARE(comma.error(),
                 (Error{Kind::Refused, Fault::AmbiguousDecimals, "Amount: 1,234: , 1.234 . 1234", 3, "decimal"}));
        const auto point = decided({"€ 12.345", "1 000"});
        QVERIFY(!point);
        QCOMPARE(point.error().detail, QString::fromUtf8("Amount: € 12.345: , 12345 . 12.345"));
    }

    // Whatever amount, written in whatever way: the same amount is read.
    void writtenAndRead()
    {
        QRandomGenerator random(20240131);
        const QStringList groupings{"", ".", ",", " ", "'", "\u00a0", "\u202f"};
        for (int round = 0; round < 20000; ++round) {
            const Currency in = currency(std::array{"EUR", "JPY", "TND"}[random.bounded(3)]);
            const qint64 most = random.bounded(2) ? std::numeric_limits<qint64>::max() : 10'000'000;
            Money money{qint64(random.generate64() >> 1) % most, in};
            const QChar decimal = random.bounded(2) ? u'.' : u',';
            const QString grouping = groupings[random.bounded(int(groupings.size()))];
            if (grouping == decimal)
                continue;
            const QStringList parts = toMajorText(money).split(u'.');
            QString text = parts[0];
            for (qsizetype at = text.size() - 3; at > 0 && !grouping.isEmpty(); at -= 3)
                text.insert(at, grouping);
            if (parts.size() > 1)
                text += decimal + parts[1];
            const int sign = random.bounded(4);
            if (sign > 0)
                money.minor = -money.minor;
            text = std::array{text, u'-' + text, text + u'-', u'(' + text + u')'}[size_t(sign)];
            if (random.bounded(3) == 0)
                text += u' ' + in.code();
            const auto read = AmountReading(decimal).read(text, in);
            QVERIFY2(read, qUtf8Printable(text));
            QCOMPARE(*read, money);
            // By itself it is read the same, or asked about, but never as another amount.
            if (const auto reading = decided({text})) {
                const auto alone = reading->read(text, in);
                QVERIFY2(!alone || *alone == money, qUtf8Printable(text));
            }
        }
    }
};

QTEST_GUILESS_MAIN(AmountTextTest)
#include "tst_amounttext.moc"
