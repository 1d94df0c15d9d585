// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Invoices: the list, its filter, one invoice, blocking it, and the same offline.
#include "tests/tour/scene.h"

#include <QAction>
#include <QMenu>

namespace palier::tour {

static void play(TourStage &stage)
{
    stage.open();
    stage.shot("list");
    auto *menu = stage.window().findChild<QMenu *>("blockingReasonMenu");
    menu->popup(stage.find<QWidget>("blockingReasonFilter")->mapToGlobal(QPoint(0, 34)));
    menu->findChild<QAction *>("plan_proposed")->trigger();
    stage.shot(*menu, "filter-menu");
    menu->close();
    stage.shot("filtered");
    stage.openRow("invoiceTable", 2);
    stage.shot("invoice");

    stage.reach(BooksReach::OutOfReach);
    stage.click("blockInvoice");
    stage.shot("block");
    stage.click("confirmBlock");
    stage.shot("blocked-offline");
}

static const PlayedAs invoices({"invoices", 20, play, Depth::MainPages});

} // namespace palier::tour
