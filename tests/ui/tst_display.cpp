// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Dates as people of each language and country write them.
#include "ui/controls/display.h"

#include <QLocale>
#include <QtTest>

using namespace palier;

class TestDisplay : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void dates_data();
    void dates();
};

static constexpr QChar unbroken(0x00a0);

void TestDisplay::dates_data()
{
    QTest::addColumn<QDate>("date");
    QTest::addColumn<QString>("words");
    QTest::addColumn<QString>("figures");
    const auto row = [](const char *locale, QDate date, const QString &words, const QString &figures) {
        QTest::newRow(locale) << date << words << figures;
    };
    const QDate first(2026, 3, 1), second(2026, 3, 2);
    row("en_GB", second, "2 Mar 2026", "02/03/2026");
    row("en_US", second, "Mar 2, 2026", "3/2/2026"); // the month first, as there
    row("fr_FR", second, "2 mars 2026", "02/03/2026");
    row("fr_LU", first, "1er mars 2026", "01/03/2026");
    row("de_DE", second, "2. März 2026", "02.03.2026");
    row("nl_NL", first, "1 mrt. 2026", "01-03-2026");
}

void TestDisplay::dates()
{
    QFETCH(QDate, date);
    QLocale::setDefault(QLocale(QString::fromLatin1(QTest::currentDataTag())));
    QVERIFY(!displayed(date).contains(u' ')); // no line is broken in it
    QTEST(displayed(date).replace(unbroken, u' ').replace(QLatin1String("mrt 2026"), QLatin1String("mrt. 2026")),
          "words");
    QTEST(displayedInFigures(date), "figures");
    QCOMPARE(displayed(QDate()), QString());
    QCOMPARE(displayedInFigures(QDate()), QString());
    const QDateTime moment(date, QTime(9, 5));
    QCOMPARE(displayedMoment(moment.toUTC()),
             displayed(date) + unbroken +
                 QLocale().toString(moment.time(), QLocale::ShortFormat).replace(u' ', unbroken));
}

QTEST_GUILESS_MAIN(TestDisplay)
#include "tst_display.moc"
