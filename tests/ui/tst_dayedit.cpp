// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The calendar that a field for a day opens can be read: every day whole, every week, in each language and look.
#include "ui/controls/dayedit.h"
#include "ui/controls/icons.h"
#include "ui/controls/theme.h"

#include <QApplication>
#include <QCalendarWidget>
#include <QStyle>
#include <QTableView>
#include <QTextCharFormat>
#include <QToolButton>
#include <QtTest>

using namespace palier;

class TestDayEdit : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void calendarIsWhole_data();
    void calendarIsWhole();
    void stepsByMonth();
    void cleanup() { dress(*qApp, Look::Light); }

private:
    static void open(QDateEdit &day);
};

void TestDayEdit::open(QDateEdit &day)
{
    constexpr int arrow = 14;        // its middle, from the end
    day.setDate(QDate(2026, 8, 30)); // a month of six weeks
    day.show();
    QVERIFY(QTest::qWaitForWindowExposed(&day));
    QTest::mouseClick(&day, Qt::LeftButton, {}, QPoint(day.width() - arrow, day.height() / 2));
    QTRY_VERIFY(day.calendarWidget()->isVisible());
}

void TestDayEdit::calendarIsWhole_data()
{
    QTest::addColumn<QString>("locale");
    QTest::addColumn<bool>("dark");
    for (const char *locale : {"en_GB", "en_US", "fr_FR", "nl_NL", "de_DE"}) {
        QTest::addRow("%s light", locale) << locale << false;
        QTest::addRow("%s dark", locale) << locale << true;
    }
}

void TestDayEdit::calendarIsWhole()
{
    QFETCH(QString, locale);
    QFETCH(bool, dark);
    QLocale::setDefault(QLocale(locale));
    dress(*qApp, dark ? Look::Dark : Look::Light);
    const std::unique_ptr<QDateEdit> day(dayEdit("day", "Day"));
    open(*day);
    const QCalendarWidget *calendar = day->calendarWidget();
    const auto *table = calendar->findChild<QTableView *>("qt_calendar_calendarview");
    QVERIFY(table);
    QCOMPARE(calendar->firstDayOfWeek(), QLocale().firstDayOfWeek());
    // As the days are drawn: so far from the edges of their cell, else cut.
    const int margin = table->style()->pixelMetric(QStyle::PM_FocusFrameHMargin, nullptr, table) + 1;
    int shown = 0;
    for (int row = 0; row < table->model()->rowCount(); ++row) {
        for (int column = 0; column < table->model()->columnCount(); ++column) {
            const QModelIndex index = table->model()->index(row, column);
            const QString text = index.data().toString();
            if (text.isEmpty() || table->isColumnHidden(column))
                continue;
            const QRect cell = table->visualRect(index);
            const QFontMetrics metrics(index.data(Qt::FontRole).value<QFont>());
            QVERIFY2(cell.width() - 2 * margin >= metrics.horizontalAdvance(text), qPrintable(text));
            QVERIFY2(cell.height() >= metrics.height(), qPrintable(text));
            QVERIFY2(table->viewport()->rect().contains(cell), qPrintable(text));
            ++shown;
        }
    }
    QCOMPARE(shown, 7 + 6 * 7); // their names, and six weeks
    for (const Qt::DayOfWeek weekend : {Qt::Saturday, Qt::Sunday})
        QVERIFY(calendar->weekdayTextFormat(weekend).foreground().style() == Qt::NoBrush); // no red of Qt's own
    QCOMPARE(calendar->headerTextFormat().foreground().color(), Theme::current().muted);
    for (const auto &[name, icon] :
         {std::pair("qt_calendar_prevmonth", "back"), std::pair("qt_calendar_nextmonth", "forward")}) {
        const auto *step = calendar->findChild<QToolButton *>(name);
        QVERIFY(step && !step->accessibleName().isEmpty());
        QCOMPARE(step->icon().pixmap(16).toImage(), themedIcon(icon).pixmap(16).toImage());
    }
}

void TestDayEdit::stepsByMonth()
{
    QLocale::setDefault(QLocale("en_GB"));
    const std::unique_ptr<QDateEdit> day(dayEdit("day", "Day"));
    open(*day);
    QTest::mouseClick(day->calendarWidget()->findChild<QToolButton *>("qt_calendar_prevmonth"), Qt::LeftButton);
    QCOMPARE(day->calendarWidget()->monthShown(), 7);
    QTest::mouseClick(day->calendarWidget()->findChild<QToolButton *>("qt_calendar_nextmonth"), Qt::LeftButton);
    QCOMPARE(day->calendarWidget()->monthShown(), 8);
}

QTEST_MAIN(TestDayEdit)
#include "tst_dayedit.moc"
