// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
// A colleague was faster: the conflict, none, and nothing left to decide.
#include "tests/tour/scene.h"

#include <QAction>
#include <QMenu>

namespace palier::tour {

static void play(TourStage &stage)
{
    stage.open();
    stage.window().findChild<QMenu *>("blockingReasonMenu")->findChild<QAction *>("plan_proposed")->trigger();
    stage.openRow("invoiceTable", 1);
    stage.click("viewPlan");
    // They refuse everything while this workstation is offline.
    const auto colleagues = stage.colleagues();
    Desk colleague(*colleagues, stage.today());
    Plans::Query proposed;
    proposed.state = PlanState::Proposed;
    const auto waiting = have(stage.desk().plans().list(proposed));
    for (const Plan &plan : waiting)
        have(colleague.decide(plan.id, Verdict::Refuse, "history", "Two earlier plans were broken."));
    stage.click("approvePlan");
    stage.sync();
    stage.click("navConflicts");
    stage.shot("conflicts");
    stage.settle();
    stage.click("dismissConflict");
    stage.shot("none");
    stage.click("navInvoices");
    stage.shot("nothing-left");
}

static const PlayedAs conflicts({"conflicts", 80, play});

} // namespace palier::tour
