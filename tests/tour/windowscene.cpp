// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
// What belongs to the window and not to a page: menus, Ctrl+K, notices, first steps, the demo's strip, help.
#include "tests/tour/scene.h"

#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QTest>

namespace palier::tour {

static void pictureMenus(TourStage &stage)
{
    const auto openers = stage.window().menuBar()->actions();
    for (const QAction *opener : openers) {
        QMenu *menu = opener->menu();
        if (!opener->isVisible())
            continue;
        menu->popup(stage.window().mapToGlobal(QPoint(0, 0)));
        stage.shot(*menu, qPrintable(menu->objectName()));
        menu->close();
    }
}

// A colleague is faster, customers propose, a mail server refuses: a notice each.
static void pictureNotices(TourStage &stage)
{
    const auto colleagues = stage.colleagues();
    Desk colleague(*colleagues, stage.today());
    Plans::Query proposed;
    proposed.state = PlanState::Proposed;
    const auto waiting = have(stage.desk().plans().list(proposed));
    have(colleague.decide(waiting[0].id, Verdict::Refuse, "history"));
    have(stage.desk().decide(waiting[0].id, Verdict::Approve));
    MailQueue queue(stage.books());
    if (const auto mail = have(queue.lease("tour", 60)))
        have(queue.failed(*mail, "tour", "no such host", false));
    stage.sync();
    stage.shot("notices");
}

static void play(TourStage &stage)
{
    stage.open();
    pictureMenus(stage);
    QMetaObject::invokeMethod(stage.window().findChild<QAction *>("goTo"), "trigger");
    stage.shot("go-to");
    stage.write("goToText", "an");
    stage.shot("go-to-found");
    stage.write("goToText", "zzzz");
    stage.shot("go-to-nothing");
    QTest::keyClick(stage.find<QLineEdit>("goToText"), Qt::Key_Escape);
    stage.window().go({Place::Conflicts});
    pictureNotices(stage);
    stage.window().go({Place::Invoices});
    have(stage.desk().set("smtp.host", ""));
    stage.window().setFirstSteps(true);
    stage.desk().keepMailIn();
    stage.window().showDemo();
    stage.shot("first-steps-demo");
    stage.window().go({Place::Help, "start"});
    stage.shot("handbook");
    stage.window().go({Place::Shortcuts});
    stage.shot("shortcuts");
    stage.window().go({Place::About});
    stage.shot("about");
}

static const PlayedAs window({"window", 15, play});

} // namespace palier::tour
