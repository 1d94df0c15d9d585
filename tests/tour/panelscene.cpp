// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
// What opens above a page: a period to filter by, its calendar, the plans' answers, the end of a pause.
#include "tests/tour/scene.h"

#include <QAction>
#include <QCalendarWidget>
#include <QCheckBox>
#include <QDateEdit>
#include <QMenu>
#include <QScrollArea>

namespace palier::tour {

// Opened by its arrow.
static void pictureCalendar(TourStage &stage, QDateEdit &day, const char *name)
{
    constexpr int arrow = 14; // its middle, from the end
    for (QWidget *above = day.parentWidget(); above; above = above->parentWidget()) {
        if (auto *area = qobject_cast<QScrollArea *>(above))
            area->ensureWidgetVisible(&day);
    }
    QTest::qWait(100); // a form that was opened is scrolled to
    QTest::mouseClick(&day, Qt::LeftButton, {}, QPoint(day.width() - arrow, day.height() / 2));
    QWidget *calendar = day.calendarWidget()->window();
    if (!QTest::qWaitFor([calendar] { return calendar->isVisible(); }, 20'000))
        qFatal("tour: the calendar of %s does not open", qPrintable(day.objectName()));
    stage.shot(*calendar, name);
    calendar->close();
}

static void period(TourStage &stage)
{
    constexpr int days = 30;
    stage.click("navMessages");
    stage.click("messagePeriodFilter");
    auto *panel = stage.window().findChild<QWidget *>("messagePeriodFilterPanel");
    panel->findChild<QCheckBox *>("messagePeriodFilterFrom")->click();
    panel->findChild<QCheckBox *>("messagePeriodFilterTo")->click();
    auto *from = panel->findChild<QDateEdit *>("messagePeriodFilterFromDay");
    from->setDate(stage.today().addDays(-days));
    panel->findChild<QDateEdit *>("messagePeriodFilterToDay")->setDate(stage.today());
    stage.shot(*panel, "period");
    pictureCalendar(stage, *from, "period-calendar");
    panel->hide();
    stage.shot("period-chosen");
}

static void answers(TourStage &stage)
{
    stage.click("navPlans");
    auto *menu = stage.window().findChild<QMenu *>("planAnswerMenu");
    menu->popup(stage.find<QWidget>("planAnswerFilter")->mapToGlobal(QPoint(0, 34)));
    menu->findChild<QAction *>("soon")->trigger();
    stage.shot(*menu, "answer-menu");
    menu->close();
    stage.shot("answer-soon");
    menu->findChild<QAction *>("overdue")->trigger();
    stage.shot("answer-overdue");
}

static void pauseEnd(TourStage &stage)
{
    constexpr int days = 45;
    const auto row = have(stage.books().connection().row("SELECT min(id) FROM customer"));
    stage.window().go(Destination::of(CustomerId(row->text(0))));
    stage.click("pauseCustomer");
    stage.find<QCheckBox>("pauseEnds")->click(); // it may be out of sight
    auto *until = stage.find<QDateEdit>("pauseUntil");
    until->setDate(stage.today().addDays(days));
    pictureCalendar(stage, *until, "pause-calendar");
}

static void play(TourStage &stage)
{
    // Answers that are due soon, and one that is overdue.
    Connection &books = stage.books().connection();
    const auto plans = have(books.rows("SELECT id FROM plan WHERE state = 'proposed' ORDER BY id LIMIT 4"));
    int days = -2;
    for (const Row &plan : plans)
        have(books.run("UPDATE plan SET answer_by = ? WHERE id = ?",
                       {dateText(stage.today().addDays(days++)), plan.text(0)}));
    stage.open();
    period(stage);
    answers(stage);
    pauseEnd(stage);
}

static const PlayedAs panels({"panels", 27, play, Depth::States});

} // namespace palier::tour
