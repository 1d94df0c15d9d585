// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/intake/dateorder.h"

#include <QTest>

using namespace palier;

class DateOrderTest : public QObject
{
    Q_OBJECT

    static Result<DateReading> decided(const QStringList &dates)
    {
        DateEvidence evidence;
        for (int i = 0; i < dates.size(); ++i)
            evidence.weigh(dates[i], i + 2);
        return DateReading::decide(evidence, {"Issued", "Due"});
    }

    static QString said(const Result<QDate> &date)
    {
        return date ? date->toString(Qt::ISODate) : word(date.error().fault);
    }

private Q_SLOTS:
    void readsByTheData_data()
    {
        QTest::addColumn<QString>("dates");
        QTest::addColumn<QString>("read");

        const auto row = [](const char *dates, const char *read) { QTest::newRow(dates) << dates << read; };
        row("2024-01-31 2024/02/03 2024.02.03", "2024-01-31 2024-02-03 2024-02-03");
        row("20240131 20240203", "2024-01-31 2024-02-03");
        row("2024-01-31T10:00:00Z 2024-02-03T00:00:00.000+01:00", "2024-01-31 2024-02-03");
        row("3.4.2024 03.04.2024", "2024-04-03 2024-04-03");
        row("3/4/2024 31/1/2024", "2024-04-03 2024-01-31");
        row("3-4-2024 31-01-2024", "2024-04-03 2024-01-31");
        row("3/4/2024 1/31/2024", "2024-03-04 2024-01-31");
        row("5/5/2024 12/12/2024", "2024-05-05 2024-12-12");
        row("3/4/2024 1/31/2024 2024-02-03 3.4.2024", "2024-03-04 2024-01-31 2024-02-03 2024-04-03");
        row("29/2/2024 29/2/2023 30/2/2024", "2024-02-29 bad_date bad_date");
        row("32/1/2024 1/1/2024 13/13/2024", "bad_date 2024-01-01 bad_date");
        row("31/1/24 24-01-31 1.2.24", "bad_date bad_date bad_date");
        row("0001-01-01 1899-12-30 1900-01-01", "bad_date bad_date 1900-01-01");
        row("2024-1 2024 x 45292 2024-01-31x 1/2-2024 //2024 2024-01-31T",
            "bad_date bad_date bad_date bad_date bad_date "
            "bad_date bad_date bad_date");
        // The spreadsheet that turned some around: those of two readings can't be trusted, nor the rarer order.
        row("25/12/2024 31/1/2024 12/25/2024 3/4/2024 5/5/2024 2024-02-03",
            "2024-12-25 2024-01-31 bad_date ambiguous_dates 2024-05-05 2024-02-03");
        row("25/12/2024 12/25/2024 3/4/2024", "bad_date bad_date ambiguous_dates");
        row("13/1/2024 1/13/2024 1/14/2024", "bad_date 2024-01-13 2024-01-14");
    }
    void readsByTheData()
    {
        QFETCH(const QString, dates);
        const QStringList texts = dates.split(u' ');
        const auto reading = decided(texts);
        QVERIFY(reading);
        QStringList read;
        for (const QString &text : texts)
            read.append(said(reading->read(text)));
        QTEST(read.join(u' '), "read");
    }

    void leavesTheTimeAside()
    {
        const auto reading = decided({"1/31/2024 0:00", "3/4/2024 11:59:59 PM"});
        QVERIFY(reading);
        QCOMPARE(said(reading->read(u"1/31/2024 0:00")), "2024-01-31");
        QCOMPARE(said(reading->read(u"3/4/2024 11:59:59 PM")), "2024-03-04");
        QCOMPARE(said(reading->read(u"2024-03-04 10:00:00+02")), "2024-03-04");
        QCOMPARE(said(reading->read(u"2024-03-04 late")), "bad_date");
    }

    void asksWhereTheDataIsSilent()
    {
        const auto reading = decided({"2024-01-31", "5/5/2024", "3-4-2024", "6/7/2024"});
        QVERIFY(!reading);
        QCOMPARE(reading.error(),
                 (Error{Kind::Refused, Fault::AmbiguousDates,
                        "Issued, Due: 3-4-2024: d-M-yyyy 2024-04-03, M-d-yyyy 2024-03-04", 4, "date_format"}));
    }

    void anyMonthOfUndecidedDaysIsAsked()
    {
        for (int first = 1; first <= 31; ++first) {
            for (int second = 1; second <= 31; ++second) {
                const auto text = QStringLiteral("%1/%2/2024").arg(first).arg(second);
                const auto reading = decided({text});
                const bool twoReadings = first <= 12 && second <= 12 && first != second;
                QCOMPARE(bool(reading), !twoReadings);
                if (!reading)
                    continue;
                const QDate either = first > 12 ? QDate(2024, second, first) : QDate(2024, first, second);
                QCOMPARE(said(reading->read(text)), either.isValid() ? either.toString(Qt::ISODate) : "bad_date");
            }
        }
    }

    void readsByTheMap_data()
    {
        QTest::addColumn<QString>("form");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("read");

        const auto row = [](const char *form, const char *text, const char *read) {
            QTest::addRow("%s: %s", form, text) << form << text << read;
        };
        row("M/d/yyyy", "3/4/2024", "2024-03-04");
        row("M/d/yyyy", "03/04/2024", "2024-03-04");
        row("d/M/yyyy", "3/4/2024", "2024-04-03");
        row("dd/MM/yyyy", "3/4/2024", "2024-04-03");
        row("d/M/yyyy", "3/4/2024 10:30", "2024-04-03");
        row("d/M/yyyy HH:mm", "3/4/2024 10:30", "2024-04-03");
        row("yyyy-MM-ddTHH:mm", "2024-04-03T10:30", "2024-04-03");
        row("dd.MM.yy", "31.12.23", "2023-12-31");
        row("dd.MM.yy", "31.12.68", "2068-12-31");
        row("dd.MM.yy", "31.12.69", "1969-12-31");
        row("dd.MM.yy", "31.12.2023", "bad_date");
        row("yyMMdd", "231231", "2023-12-31");
        row("ddMMyyyy", "03042024", "2024-04-03");
        row("yyyy/dd/MM", "2024/31/12", "2024-12-31");
        row("M/d/yyyy", "13/1/2024", "bad_date");
        row("M/d/yyyy", "1/13/24", "bad_date");
        row("M/d/yyyy", "2024-01-13", "bad_date");
        row("M/d/yyyy", "1/13/20245", "bad_date");
        row("M/d/yyyy", "1//2024", "bad_date");
        row("M/d/yyyy", "", "bad_date");
    }
    void readsByTheMap()
    {
        QFETCH(const QString, form);
        QFETCH(const QString, text);
        const auto format = DateFormat::fromText(form);
        QVERIFY(format);
        QTEST(said(DateReading(*format).read(text)), "read");
    }
};

QTEST_GUILESS_MAIN(DateOrderTest)
#include "tst_dateorder.moc"
