// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The proposals queue: one after the other, taken back, many in one go, and nothing left.
#include "tests/tour/scene.h"
#include "ui/lists/listtable.h"

#include <QComboBox>

namespace palier::tour {

static void play(TourStage &stage)
{
    stage.open();
    stage.window().go({Place::Proposals});
    stage.shot("queue");
    stage.click("approvePlan");
    stage.shot("approved-waiting", 600); // a second click would have done nothing until then
    stage.sync();
    stage.shot("approved-counting");
    stage.find<ListTable>("proposalList")->selectAll();
    stage.shot("many");
    stage.click("refuseAll");
    stage.find<QComboBox>("refusalReason")->setCurrentIndex(1);
    stage.shot("many-why");
    stage.click("cancelRefusal");
    stage.click("approveAll");
    stage.find<QWidget>("emptyStateAction"); // all of them are decided: nothing is left to go on with
    stage.shot("many-done");
    stage.sync();
    stage.shot("empty");
}

static const PlayedAs queue({"queue", 35, play, Depth::MainPages});

} // namespace palier::tour
