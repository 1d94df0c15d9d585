// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/figures.h"

#include <QTest>
#include <limits>

using namespace palier;

class TestFigures : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void amounts_data()
    {
        QTest::addColumn<qint64>("minor");
        QTest::addColumn<QString>("currency");
        QTest::addColumn<QStringList>("written"); // en, fr, nl, de; ~ is a no-break space, _ a thin one
        const auto row = [](qint64 minor, const char *currency, const char *en, const char *fr, const char *nl,
                            const char *de) {
            const QStringList all{QString::fromUtf8(en), QString::fromUtf8(fr), QString::fromUtf8(nl),
                                  QString::fromUtf8(de)};
            QTest::addRow("%s %lld", currency, static_cast<long long>(minor))
                << minor << QString::fromLatin1(currency) << all;
        };
        row(123450, "EUR", "€1,234.50", "1_234,50~€", "€~1.234,50", "1.234,50~€");
        row(5, "EUR", "€0.05", "0,05~€", "€~0,05", "0,05~€");
        row(-123456789, "EUR", "−€1,234,567.89", "−1_234_567,89~€", "€~−1.234.567,89", "−1.234.567,89~€");
        row(1234, "JPY", "JPY~1,234", "1_234~JPY", "JPY~1.234", "1.234~JPY");
        row(1234, "TND", "TND~1.234", "1,234~TND", "TND~1,234", "1,234~TND");
        row(100, "USD", "USD~1.00", "1,00~USD", "USD~1,00", "1,00~USD");
        row(9007199254740993, "EUR", "€90,071,992,547,409.93", "90_071_992_547_409,93~€", "€~90.071.992.547.409,93",
            "90.071.992.547.409,93~€"); // a double would lose the last cent
        row(std::numeric_limits<qint64>::min(), "EUR", "−€92,233,720,368,547,758.08", "−92_233_720_368_547_758,08~€",
            "€~−92.233.720.368.547.758,08", "−92.233.720.368.547.758,08~€");
    }

    void amounts()
    {
        QFETCH(qint64, minor);
        QFETCH(QString, currency);
        QFETCH(QStringList, written);
        const Money amount{minor, *Currency::fromCode(currency)};
        qsizetype i = 0;
        for (const auto &language : WordTable<Language>::words) {
            QString expected = written.at(i++);
            expected.replace(QLatin1Char('~'), QChar(0x00A0)).replace(QLatin1Char('_'), QChar(0x202F));
            QCOMPARE(writtenAmount(amount, language.first), expected);
        }
    }

    void severalCurrencies()
    {
        const QList<Money> amounts{{100, {}}, {200, *Currency::fromCode(u"JPY")}};
        QCOMPARE(writtenAmounts(amounts, Language::English), QStringLiteral("€1.00 + JPY\u00A0200"));
        QCOMPARE(writtenAmounts({}, Language::English), QString());
    }

    void dates_data()
    {
        QTest::addColumn<QDate>("date");
        QTest::addColumn<QStringList>("written");
        QTest::addColumn<QStringList>("weekdays");
        QTest::newRow("first") << QDate(2026, 5, 1)
                               << QStringList{"1 May 2026", "1er mai 2026", "1 mei 2026", "1. Mai 2026"}
                               << QStringList{"Friday, ", "vendredi ", "vrijdag ", "Freitag, "};
        QTest::newRow("later") << QDate(2024, 2, 29)
                               << QStringList{"29 February 2024", "29 février 2024", "29 februari 2024",
                                              "29. Februar 2024"}
                               << QStringList{"Thursday, ", "jeudi ", "donderdag ", "Donnerstag, "};
        QTest::newRow("august") << QDate(2026, 8, 11)
                                << QStringList{"11 August 2026", "11 août 2026", "11 augustus 2026", "11. August 2026"}
                                << QStringList{"Tuesday, ", "mardi ", "dinsdag ", "Dienstag, "};
    }

    void dates()
    {
        QFETCH(QDate, date);
        QFETCH(QStringList, written);
        QFETCH(QStringList, weekdays);
        qsizetype i = 0;
        for (const auto &language : WordTable<Language>::words) {
            const QString expected = QString(written.at(i)).replace(QLatin1Char(' '), QChar(0x00A0));
            QCOMPARE(writtenDate(date, language.first), expected);
            QCOMPARE(writtenLongDate(date, language.first), weekdays.at(i++) + expected);
        }
    }

    void ibans_data()
    {
        QTest::addColumn<QString>("iban");
        QTest::addColumn<QString>("written");
        QTest::newRow("belgian") << "BE71096123456769"
                                 << "BE71 0961 2345 6769";
        QTest::newRow("french") << "FR1420041010050500013M02606"
                                << "FR14 2004 1010 0505 0001 3M02 606";
        QTest::newRow("grouped already") << "be71 0961-2345 6769"
                                         << "BE71 0961 2345 6769";
        QTest::newRow("none") << ""
                              << "";
    }

    void ibans()
    {
        QFETCH(QString, iban);
        QFETCH(QString, written);
        QCOMPARE(writtenIban(iban), written);
    }
};

QTEST_GUILESS_MAIN(TestFigures)
#include "tst_figures.moc"
