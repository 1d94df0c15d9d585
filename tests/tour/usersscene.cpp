// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
// As if the same books were a team's, for an admin and for an auditor.
#include "tests/tour/scene.h"

#include <QListWidget>
#include <QTableWidget>

namespace palier::tour {

static void play(TourStage &stage)
{
    stage.open();
    have(stage.replica().connection().run(
        "INSERT INTO clerk (administration_id, login, role) VALUES (1, 'palier_anna', 'admin'), "
        "(1, 'palier_rita', 'reviewer'), (1, 'palier_otto', 'auditor'), (1, 'palier_office', 'office')"));
    stage.become("palier_anna");
    stage.reach(BooksReach::InStep);
    stage.click("administrationSettings");
    stage.find<QListWidget>("adminMenu")->setCurrentRow(4);
    stage.find<QTableWidget>("clerkTable")->selectRow(3);
    stage.shot("team");
    stage.click("removeClerk");
    stage.shot("remove");
    stage.reach(BooksReach::OutOfReach);
    stage.shot("offline");
    stage.become("palier_otto");
    stage.find<QListWidget>("adminMenu")->setCurrentRow(0);
    stage.shot("settings-of-auditor");
    stage.click("navInvoices");
    stage.openRow("invoiceTable", 1);
    stage.shot("invoice-of-auditor");
}

static const PlayedAs users({"users", 95, play});

} // namespace palier::tour
