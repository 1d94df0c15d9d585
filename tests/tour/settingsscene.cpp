// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Administration settings: every section, a value that can't be, and what somebody sees who may not change them.
#include "tests/tour/scene.h"
#include "ui/controls/intoview.h"

#include <QListWidget>

namespace palier::tour {

static void reminders(TourStage &stage)
{
    stage.click("reminders.enabled"); // off, and on again: it asks
    stage.click("reminders.enabled");
    stage.shot("reminders-asked");
    stage.click("confirmReminders");
}

static void play(TourStage &stage)
{
    stage.open();
    stage.click("administrationSettings");
    auto *menu = stage.find<QListWidget>("adminMenu");
    const QStringList names{"billing", "reminders", "email", "creditor", "users", "computer"};
    for (int i = 0; i < names.size(); ++i) {
        menu->setCurrentRow(i);
        stage.shot(qPrintable(names[i]));
        if (names[i] == "reminders")
            reminders(stage);
    }
    menu->setCurrentRow(0);
    stage.write("billing.max_days", "soon");
    scrollIntoView(stage.find<QWidget>("billing.max_days"));
    stage.shot("invalid");
    stage.write("billing.max_days", "200");
    stage.write("settingsSearch", "e-mail");
    stage.shot("search");
    stage.write("settingsSearch", "zzz");
    stage.shot("search-nothing");
}

static const PlayedAs settings({"settings", 90, play, Depth::MainPages});

} // namespace palier::tour
