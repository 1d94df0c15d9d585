// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Messages: none yet, all of them, one that failed, sending it again, and nothing that matches.
#include "services/sql/boundvalues.h"
#include "tests/tour/scene.h"
#include "ui/lists/listtable.h"

#include <QAction>
#include <QMenu>
#include <QTimeZone>

namespace palier::tour {

static void layMails(TourStage &stage)
{
    Connection &books = stage.books().connection();
    const auto customers = have(books.rows("SELECT c.id, c.email, (SELECT min(i.number) FROM invoice AS i WHERE "
                                           "i.administration_id = c.administration_id AND i.customer_id = c.id)\n"
                                           "  FROM customer AS c WHERE c.email <> '' ORDER BY c.id LIMIT 24"));
    const char *const states[] = {"sent", "sent", "failed", "sent", "queued", "sent"};
    int n = 0;
    for (const Row &customer : customers) {
        const QString state = QLatin1String(states[n % 6]), id = newId<MailId>().text();
        const QDateTime at(QDate::currentDate().addDays(-1 - n), QTime(9, 12 + n), QTimeZone::utc()); // of late
        const bool isRefused = state == "failed";
        have(books.run(
            "INSERT INTO mail (administration_id, id, kind, customer_id, invoices, message_id, state, attempts, "
            "last_error, queued_at, next_attempt_at, sent_at, address, language, subject, body_text) VALUES (?, ?, "
            "'reminder', ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 'en', 'A reminder of your open invoice – Atelier Vauban "
            "SA', ?)",
            {stage.books().administration(), id, customer.text(0), jsonList({customer.text(2)}),
             '<' + id + "@palier.example>", state,
             isRefused           ? 3
             : state == "queued" ? 2
                                 : 1,
             isRefused           ? "mail_rejected: 550 5.1.1 No such user here"
             : state == "queued" ? "mail_server: timed out"
                                 : "",
             momentText(at), momentText(at.addSecs(7200)),
             state == "sent" ? QVariant(momentText(at.addSecs(40))) : QVariant(), customer.text(1),
             "Dear customer,\n\nThis invoice is still open. Please pay it, or ask for a payment plan:\n\n"
             "https://pay.example/c/████████\n\nKind regards,\nAtelier Vauban SA"}));
        ++n;
    }
}

static void play(TourStage &stage)
{
    stage.open();
    stage.click("navMessages");
    stage.shot("nothing-chosen");
    layMails(stage);
    stage.sync();
    stage.shot("list");
    stage.settle();
    auto *table = stage.find<ListTable>("messageTable");
    table->selectRow(6);
    stage.shot("failed");
    table->selectAll();
    stage.shot("several");
    table->selectRow(6);
    stage.reach(BooksReach::OutOfReach);
    stage.click("retryMessage");
    stage.shot("sent-again-offline");
    stage.write("messageSearch", "zzzz");
    stage.shot("nothing-matches");
}

static const PlayedAs messages({"messages", 70, play});

} // namespace palier::tour
