// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The preview of a plan, approved and refused.
#include "tests/tour/scene.h"

#include <QAction>
#include <QComboBox>
#include <QMenu>
#include <QPlainTextEdit>

namespace palier::tour {

static void view(TourStage &stage, int row)
{
    stage.openRow("invoiceTable", row);
    stage.click("viewPlan");
}

static void play(TourStage &stage)
{
    stage.open();
    stage.window().findChild<QMenu *>("blockingReasonMenu")->findChild<QAction *>("plan_proposed")->trigger();
    view(stage, 2);
    stage.shot("preview");
    stage.click("approvePlan");
    stage.shot("approved-waiting");
    stage.sync();
    stage.shot("approved");
    stage.click("back");
    stage.shot("invoice-after");
    stage.click("back");

    view(stage, 0);
    stage.click("refusePlan");
    stage.find<QComboBox>("refusalReason")->setCurrentIndex(1);
    stage.find<QPlainTextEdit>("refusalNote")->setPlainText("Agreed on the phone: three instalments instead.");
    stage.shot("refuse");
    stage.click("confirmRefusal");
    stage.sync();
    stage.shot("refused");
}

static const PlayedAs review({"review", 40, play, Depth::MainPages});

} // namespace palier::tour
