// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
// As if the same books were a team's, for an admin and for an auditor.
#include "tests/tour/scene.h"
#include "ui/controls/intoview.h"

#include <QComboBox>
#include <QListWidget>
#include <QTableWidget>

namespace palier::tour {

// With a password, once typed differently.
static void addUser(TourStage &stage)
{
    stage.write("clerkNewLogin", "karin");
    stage.find<QComboBox>("clerkNewRole")->setCurrentIndex(0);
    stage.write("clerkNewPassword", "correct horse");
    stage.write("clerkNewPasswordAgain", "correct house");
    scrollIntoView(stage.find<QWidget>("addClerk"));
    stage.shot("new-passwords-differ");
    stage.write("clerkNewPasswordAgain", "correct horse");
    stage.shot("new");
    stage.click("addClerk");
    scrollIntoView(stage.find<QWidget>("usersState"));
    stage.shot("new-is-added");
}

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
    addUser(stage);
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
