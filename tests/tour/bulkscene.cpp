// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Many proposals at once: nothing that matches, chosen, stopped on the way, and some that can't be decided.
#include "tests/tour/scene.h"
#include "tests/tour/tourproposals.h"
#include "ui/lists/listtable.h"

#include <QProgressBar>

namespace palier::tour {

// A third of the way, and stopped there. The decisions are made between the events: none is while this one lasts.
static void lookOnTheWay(TourStage &stage)
{
    auto *bar = stage.window().findChild<QProgressBar *>("bulkProgress");
    const auto once = std::make_shared<QMetaObject::Connection>();
    *once = QObject::connect(bar, &QProgressBar::valueChanged, bar, [&stage, bar, once](int dealtWith) {
        if (3 * dealtWith < bar->maximum() || dealtWith == bar->maximum())
            return;
        QObject::disconnect(*once);
        stage.shot("under-way");
        stage.click("bulkStop");
    });
}

static void chooseAll(TourStage &stage)
{
    stage.settle();
    stage.find<ListTable>("proposalList")->selectAll();
    const auto *approve = stage.find<QWidget>("approveAll");
    if (!QTest::qWaitFor([approve] { return approve->isEnabled(); }, 20'000))
        qFatal("tour: what is chosen can't be approved");
}

static void play(TourStage &stage)
{
    constexpr int many = 90, everyOther = 12;
    const QList<PlanId> plans = proposeMore(stage, many);
    for (qsizetype i = 3; i < plans.size(); i += everyOther) // something was paid since
        have(stage.books().connection().run("UPDATE invoice SET open = open - 2500, state = 'partly_paid' WHERE number "
                                            "IN (SELECT number FROM plan_invoice WHERE plan_id = ?)",
                                            {plans[i].text()}));
    stage.open();
    stage.window().go({Place::Proposals});
    stage.write("proposalSearch", "zzzz");
    stage.find<QWidget>("emptyStateAction");
    stage.shot("nothing-matches");
    stage.click("emptyStateAction");
    chooseAll(stage);
    stage.shot("chosen");
    lookOnTheWay(stage);
    stage.click("approveAll");
    stage.find<QWidget>("bulkLeave");
    stage.shot("stopped");
    stage.click("bulkLeave");
    chooseAll(stage);
    stage.click("approveAll");
    stage.find<QWidget>("bulkLeave");
    stage.shot("with-failures");
}

static const PlayedAs bulk({"bulk", 37, play, Depth::States});

} // namespace palier::tour
