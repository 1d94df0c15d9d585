// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/books/reminderround.h"

#include "services/books/invoices.h"

#include <QMap>

namespace palier {

Result<QList<DueLetter>> dueLetters(Ledger &ledger, const Procedure &procedure, QDate businessDate)
{
    constexpr int pageSize = 1000;
    InvoiceQuery query;
    query.overdue = true;
    query.businessDate = businessDate;
    QMap<CustomerId, DueLetter> letters;
    std::optional<InvoiceMark> mark;
    for (bool more = true; more;) {
        PALIER_TRY_ASSIGN(const QList<Invoice> page, Invoices(ledger).page(query, pageSize, mark));
        for (const Invoice &invoice : page) {
            const auto next = nextStep(procedure, invoice);
            if (!next || next->on > businessDate || !isFree(invoice.blocks, businessDate))
                continue;
            DueLetter &letter = letters[invoice.customer];
            letter.customer = invoice.customer;
            letter.customerName = invoice.customerName;
            letter.steps << DueStep{invoice, next->step};
        }
        more = page.size() == pageSize;
        if (more)
            mark = Invoices::markOf(page.last(), query.order);
    }
    return letters.values();
}

} // namespace palier
