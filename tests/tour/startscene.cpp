// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The start: which books, the window while they are fetched, and a login that is not let in any more.
#include "tests/tour/scene.h"
#include "ui/connection/connectionwizard.h"
#include "ui/connection/serverform.h"
#include "ui/controls/faultwords.h"

#include <QLineEdit>
#include <QTest>

namespace palier::tour {

static void chooseBooks(TourStage &stage)
{
    ConnectionWizard wizard(nullptr, [](const DatabaseUrl &books, const QString &, const auto &answered) {
        if (books.user == "palier_anna")
            answered(FoundBooks{{"Atelier Vauban"}});
        else
            answered(fail(Kind::Denied, Fault::PasswordRefused, books.user));
    });
    wizard.offerFile([](const DatabaseUrl &books, const QString &, const auto &answered) {
        answered(fail(Kind::Refused, Fault::FileExists, books.path));
    });
    wizard.offerDemo(DatabaseUrl::file("demo.sqlite"));
    wizard.show();
    stage.shot(wizard, "books");
    const auto click = [&wizard](const char *name) {
        QTest::mouseClick(wizard.findChild<QWidget *>(name), Qt::LeftButton, {}, QPoint(8, 8));
    };
    click("fileBooks");
    click("bookFileIsNew");
    wizard.findChild<QLineEdit *>("bookFile")->setText("/home/anna/Atelier Vauban.palier");
    stage.shot(wizard, "books-file");
    click("openBooks");
    stage.shot(wizard, "books-file-refused");
    const auto test = [&](const QString &address) {
        wizard.setPresent(have(DatabaseUrl::fromText(address)), 0);
        QTest::mouseClick(wizard.findChild<QWidget *>("testConnection"), Qt::LeftButton);
    };
    test("postgresql://palier_anna@books.example.org,standby.example.org/palier");
    stage.shot(wizard, "books-tested");
    test("postgresql://anna@books.example.org/palier");
    stage.shot(wizard, "books-refused");
}

static void play(TourStage &stage)
{
    chooseBooks(stage);
    stage.shot("loading");
    stage.window().showReach({BooksReach::Syncing, {}, {}, {}, 120000});
    stage.shot("filling");
    stage.open();
    stage.become("palier_otto");
    stage.reach(BooksReach::SignedOut);
    stage.window().askPassword({Kind::Denied, Fault::PasswordRefused, "palier_otto", 0, {}});
    have(stage.replica().connection().run("UPDATE replica_state SET synced_at = ?",
                                          {momentText(QDateTime::currentDateTimeUtc().addDays(-3))}));
    stage.window().lookAgain();
    stage.shot("signed-out");
    stage.window().closeDesk();
    stage.reach(BooksReach::Removed, FaultWords::of({Kind::Denied, Fault::ClerkRemoved, "palier_otto", 0, {}}));
    stage.shot("removed");
}

static const PlayedAs start({"start", 10, play});

} // namespace palier::tour
