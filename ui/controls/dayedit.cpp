// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/controls/dayedit.h"

#include "ui/controls/icons.h"
#include "ui/controls/theme.h"

#include <QCalendarWidget>
#include <QCoreApplication>
#include <QHeaderView>
#include <QLocale>
#include <QMouseEvent>
#include <QTableView>
#include <QTextCharFormat>
#include <QToolButton>
#include <algorithm>

namespace palier {

namespace {

class DayEdit : public QDateEdit
{
    Q_DECLARE_TR_FUNCTIONS(palier::DayEdit)

public:
    using QDateEdit::QDateEdit;

protected:
    // Not before it may be opened: a calendar is many widgets, and most are never looked at. Each time: the theme may
    // have changed meanwhile.
    void mousePressEvent(QMouseEvent *event) override
    {
        if (isEnabled() && !isReadOnly())
            dressCalendar();
        QDateEdit::mousePressEvent(event);
    }

private:
    void dressCalendar();
    void dressStep(const char *name, const char *icon, const QString &text);
};

// Qt would draw weekends in a red of its own, and arrows on green balls.
void DayEdit::dressCalendar()
{
    QCalendarWidget *calendar = calendarWidget();
    QTextCharFormat titles;
    titles.setForeground(Theme::current().muted);
    titles.setFontWeight(QFont::DemiBold);
    calendar->setHeaderTextFormat(titles);
    for (const Qt::DayOfWeek weekend : {Qt::Saturday, Qt::Sunday})
        calendar->setWeekdayTextFormat(weekend, {});
    calendar->setVerticalHeaderFormat(QCalendarWidget::NoVerticalHeader);
    calendar->setHorizontalHeaderFormat(QCalendarWidget::ShortDayNames);
    calendar->setFirstDayOfWeek(QLocale().firstDayOfWeek());
    calendar->setAttribute(Qt::WA_StyledBackground); // for the border
    calendar->setContentsMargins(1, 1, 1, 1);
    dressStep("qt_calendar_prevmonth", "back", tr("Previous month"));
    dressStep("qt_calendar_nextmonth", "forward", tr("Next month"));

    constexpr int weeks = 6, days = 7, around = 16, bar = 24, border = 2;
    QFont heavy = calendar->font();
    heavy.setWeight(QFont::DemiBold);
    const QFontMetrics metrics(heavy);
    int width = metrics.horizontalAdvance(QStringLiteral("30"));
    for (int day = Qt::Monday; day <= Qt::Sunday; ++day)
        width = std::max(width, metrics.horizontalAdvance(QLocale().dayName(day, QLocale::ShortFormat)));
    const QSize cell(width + around, metrics.height() + space::small);
    if (auto *table = calendar->findChild<QTableView *>(QStringLiteral("qt_calendar_calendarview"))) {
        // Titles that nobody sees would want more height than the days have.
        table->horizontalHeader()->setMinimumSectionSize(cell.width());
        table->verticalHeader()->setMinimumSectionSize(cell.height());
    }
    calendar->setMinimumSize(days * cell.width() + border,
                             (weeks + 1) * cell.height() + metrics.height() + bar + border);
}

void DayEdit::dressStep(const char *name, const char *icon, const QString &text)
{
    if (auto *step = calendarWidget()->findChild<QToolButton *>(QLatin1String(name))) {
        step->setIcon(themedIcon(QLatin1String(icon)));
        step->setAccessibleName(text);
        step->setToolTip(text);
    }
}

} // namespace

QDateEdit *dayEdit(const QString &objectName, const QString &accessibleName)
{
    auto *day = new DayEdit(QDate::currentDate());
    day->setObjectName(objectName);
    day->setAccessibleName(accessibleName);
    day->setCalendarPopup(true);
    day->setDisplayFormat(QLocale()
                              .dateFormat(QLocale::ShortFormat)
                              .replace(QLatin1String("yyyy"), QLatin1String("yy"))
                              .replace(QLatin1String("yy"), QLatin1String("yyyy")));
    return day;
}

} // namespace palier
