// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Customers: one with everything, their contact while it is edited, paused, with links; one of whom little is known.
#include "tests/tour/scene.h"

#include <QDateEdit>
#include <QPlainTextEdit>
#include <QScrollBar>

namespace palier::tour {

// Whoever has the most plans has the most to show.
static CustomerId busiest(TourStage &stage)
{
    const auto row = have(stage.books().connection().row(
        "SELECT p.customer_id FROM plan AS p GROUP BY p.customer_id ORDER BY count(*) DESC, p.customer_id LIMIT 1"));
    return CustomerId(row->text(0));
}

static void scrollDown(TourStage &stage)
{
    auto *page = stage.find<QWidget>("customerPage");
    for (QScrollBar *bar : page->findChildren<QScrollBar *>()) {
        if (bar->orientation() == Qt::Vertical && bar->isVisible())
            bar->setValue(bar->maximum());
    }
}

static void fillContact(TourStage &stage)
{
    stage.click("editContact");
    stage.write("contact.contact", "Anne-Sophie Vandermeulen");
    stage.write("contact.phone", "+32 2 555 12 34 ext 12");
    stage.write("contact.email", "anne-sophie@");
    stage.find<QPlainTextEdit>("contact.address")
        ->setPlainText("Avenue des Arts 21, 3e étage\n1000 Bruxelles\nBelgique");
    stage.click("correct.email");
    stage.shot("edit-with-a-fault");
    stage.write("contact.email", "anne-sophie.vandermeulen@example.com");
    auto *contacts = stage.find<QPlainTextEdit>("contact.contacts");
    contacts->setPlainText("Marc Dubois, comptabilité, +32 2 555 12 40");
    contacts->setFocus();
    stage.shot("edit");
    stage.click("saveContact");
}

static void play(TourStage &stage)
{
    stage.open();
    stage.window().go({Place::Customers});
    stage.shot("list");
    const CustomerId id = busiest(stage);
    stage.window().go(Destination::of(id));
    stage.shot("customer");
    scrollDown(stage);
    stage.shot("customer-below");
    fillContact(stage);
    stage.shot("saved");
    stage.click("pauseCustomer");
    stage.click("pauseEnds");
    stage.find<QDateEdit>("pauseUntil")->setDate(stage.today().addDays(45));
    stage.find<QPlainTextEdit>("pauseNoteInput")
        ->setPlainText("Insolvency administrator asks for time until mid April");
    stage.shot("pause");
    stage.click("confirmPause");
    stage.shot("paused");
    have(stage.desk().set("portal.base_url", "https://pay.example.com"));
    stage.sync();
    stage.click("mintLink");
    stage.sync(); // the new link is brought into view
    stage.shot("new-link");

    have(stage.books().connection().run(
        "UPDATE customer SET email = '', name = 'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamten"
        "gesellschaft mbH & Co. KG' WHERE id = ?",
        {id.text()}));
    stage.sync();
    stage.become("palier_audit");
    stage.shot("long-name");
}

static const PlayedAs customers({"customers", 35, play, Depth::MainPages});

} // namespace palier::tour
