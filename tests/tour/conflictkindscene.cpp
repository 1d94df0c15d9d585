// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Every way in which the books refuse what was done offline, and what its author reads about it.
#include "tests/tour/scene.h"
#include "tests/tour/tourproposals.h"
#include "ui/conflicts/conflictlistmodel.h"
#include "ui/lists/listtable.h"

namespace palier::tour {

namespace {

// The same invoices, customers and plans for both sides.
struct Matter {
    QList<PlanId> plans;
    Invoice disputed, proposed;
};

enum Fate { Undone, RefusedByThem, RefusedByMe, Same, Withdrawn, Lapsed, Paid, OtherVersion, AllFates };

void actOffline(Desk &mine, const Matter &matter)
{
    have(mine.undo(matter.plans[Undone]));
    have(mine.decide(matter.plans[RefusedByMe], Verdict::Refuse, "too_long",
                     "Three instalments are the most that we agree to with this customer, as we wrote in November."));
    for (const Fate fate : {RefusedByThem, Same, Withdrawn, Lapsed, Paid, OtherVersion})
        have(mine.decide(matter.plans[fate], Verdict::Approve));
    have(mine.block(matter.disputed.number, BlockReason::Dispute, {}, "The goods came damaged."));
    have(mine.proposals().propose(requestFor(matter.proposed, 0)));
    have(mine.set("billing.answer_days", "10"));
    have(mine.setCustomer(matter.disputed.customer, "phone", "+32 2 555 12 34"));
    have(mine.setCustomer(matter.disputed.customer, "pause", "on", "Insolvency administrator asks for time"));
}

void actAtTheBooks(TourStage &stage, const Matter &matter)
{
    const auto colleagues = stage.colleagues();
    Desk theirs(*colleagues, stage.today());
    Connection &books = stage.books().connection();
    have(theirs.decide(matter.plans[RefusedByThem], Verdict::Refuse, "history", "Two earlier plans were broken."));
    have(theirs.decide(matter.plans[RefusedByMe], Verdict::Approve));
    have(theirs.decide(matter.plans[Same], Verdict::Approve));
    have(theirs.proposals().withdraw(matter.plans[Withdrawn]));
    constexpr int longAfter = 60;
    have(stage.books().book({"lapse",
                             newId(),
                             {{"plan_id", matter.plans[Lapsed].text()},
                              {"expected_version", 1},
                              {"on_date", dateText(stage.today().addDays(longAfter))}}}));
    have(books.run("UPDATE invoice SET open = open - 2500, state = 'partly_paid' WHERE number IN (SELECT number FROM "
                   "plan_invoice WHERE plan_id = ?)",
                   {matter.plans[Paid].text()}));
    have(books.run("UPDATE plan SET version = version + 1 WHERE id = ?", {matter.plans[OtherVersion].text()}));
    have(theirs.block(matter.disputed.number, BlockReason::Dispute));
    have(theirs.set("billing.max_total", "100.00"));
    have(theirs.set("billing.answer_days", "21"));
    have(theirs.setCustomer(matter.disputed.customer, "phone", "+32 2 555 98 76"));
    have(theirs.setCustomer(matter.disputed.customer, "pause", dateText(stage.today().addDays(longAfter))));
}

// Each beside the list, under the name of its act and of what stands against it.
void pictureEach(TourStage &stage)
{
    auto *table = stage.find<ListTable>("conflictTable");
    stage.settle();
    const auto *conflicts = static_cast<const ConflictListModel *>(table->windowedModel());
    for (int row = 0; row < conflicts->rowCount(); ++row) {
        table->selectRow(row);
        const Conflict conflict = conflicts->at(row)->conflict;
        stage.shot(qPrintable(conflict.table + '-' + word(conflict.why.fault)));
    }
    table->selectAll();
    stage.shot("several");
}

} // namespace

static void play(TourStage &stage)
{
    Matter matter{proposeMore(stage, AllFates), addOwed(stage, AllFates), addOwed(stage, AllFates + 1)};
    stage.open();
    have(stage.desk().decide(matter.plans[Undone], Verdict::Approve));
    stage.sync();
    have(MailQueue(stage.books()).lease("tour", 60)); // its mail is under way
    actOffline(stage.desk(), matter);
    actAtTheBooks(stage, matter);
    stage.sync();
    stage.click("navConflicts");
    pictureEach(stage);
}

static const PlayedAs conflictKinds({"conflict-kinds", 82, play, Depth::States});

} // namespace palier::tour
