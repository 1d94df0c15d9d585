// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Payment plans: the list, its filter, and what stands over a plan that ended.
#include "tests/tour/scene.h"
#include "ui/lists/listtable.h"

#include <QAction>
#include <QMenu>

namespace palier::tour {

static void play(TourStage &stage)
{
    // The oldest proposals have met with other fates.
    Connection &books = stage.books().connection();
    const char *const states[] = {"lapsed", "withdrawn", "broken", "paused", "completed", "countered"};
    const auto plans = have(books.rows("SELECT id FROM plan WHERE state = 'proposed' ORDER BY id LIMIT 6"));
    int n = 0;
    for (const Row &plan : plans)
        have(books.run("UPDATE plan SET state = ?, ended_on = ?, answer_by = ? WHERE id = ?",
                       {states[n++ % 6], dateText(stage.today()), dateText(stage.today().addDays(-1)), plan.text(0)}));
    stage.open();
    stage.click("navPlans");
    stage.shot("list");
    auto *menu = stage.window().findChild<QMenu *>("planStateMenu");
    menu->popup(stage.find<QWidget>("planStateFilter")->mapToGlobal(QPoint(0, 34)));
    stage.shot(*menu, "state-menu");
    menu->findChild<QAction *>("lapsed")->trigger();
    menu->close();
    stage.shot("lapsed");
    stage.openRow("planTable", 0);
    stage.shot("lapsed-plan");
    stage.click("navPlans");
    menu->findChild<QAction *>("lapsed")->trigger();
    menu->findChild<QAction *>("active")->trigger();
    stage.shot("active");
    stage.openRow("planTable", 0);
    stage.shot("active-plan");
}

static const PlayedAs plans({"plans", 60, play});

} // namespace palier::tour
