// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/tour/tourproposals.h"

#include "tests/support/office.h"

namespace palier::tour {

Invoice addOwed(TourStage &stage, int n)
{
    constexpr qint64 least = 240'00, step = 87'35, steps = 23;
    Connection &books = stage.books().connection();
    const auto customers = have(books.rows("SELECT id FROM customer WHERE allow_proposal = 1 ORDER BY id"));
    const InvoiceNumber number(QString("2026-%1").arg(1001 + n, 7, 10, QChar(u'0'))); // above the demo's own
    test::addInvoice(books, stage.books().administration(), number.text(), customers[n % customers.size()].text(0),
                     stage.today().addDays(-1 - n % 20), least + n % steps * step);
    return have(Invoices(stage.books()).find(number));
}

ProposalRequest requestFor(const Invoice &invoice, int n)
{
    ProposalRequest request;
    request.customer = invoice.customer;
    request.invoices = {invoice.number};
    request.terms = {PlanKind::Monthly, 2 + n % 3, PlanDay::of(15), {}};
    request.wording = "Our own customers pay in spring.";
    return request;
}

QList<PlanId> proposeMore(TourStage &stage, int count)
{
    Desk desk(stage.books(), stage.today());
    QList<PlanId> plans;
    for (int n = 0; n < count; ++n)
        plans << have(desk.proposals().propose(requestFor(addOwed(stage, n), n)));
    return plans;
}

} // namespace palier::tour
