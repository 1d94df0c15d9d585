// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/intake/invoicechange.h"

#include <algorithm>

namespace palier {

static Error badRow(const InvoiceRow &row, Fault fault, const QString &detail, const char *field)
{
    return {Kind::Refused, fault, detail, row.line, field};
}

static qint64 openOf(const InvoiceRow &row, const std::optional<KnownInvoice> &known, bool isPaid)
{
    if (isPaid)
        return 0;
    if (row.open)
        return row.open->minor;
    const qint64 amount = row.amount.minor;
    if (!known || (known->amount.minor < 0) != (amount < 0))
        return amount;
    // Within the amount, so that neither difference overflows.
    const qint64 booked = known->amount.minor - known->open.minor;
    return amount < 0 ? std::clamp<qint64>(amount - booked, amount, 0) : std::clamp<qint64>(amount - booked, 0, amount);
}

Result<KnownInvoice> changedInvoice(const InvoiceRow &row, const std::optional<KnownInvoice> &known, QDate businessDate)
{
    if (known && known->customer != row.customer)
        return fail(badRow(row, Fault::OtherCustomer, known->customer.text(), "customer"));
    if (known && known->amount.currency != row.amount.currency)
        return fail(badRow(row, Fault::TwoCurrencies, known->amount.currency.code(), "currency"));
    const bool isPaid = row.paidOn.isValid() && row.paidOn <= businessDate;
    KnownInvoice changed{.customer = row.customer,
                         .issued = row.issued,
                         .due = row.due,
                         .amount = row.amount,
                         .open = {},
                         .state = {},
                         .settledOn = {}};
    changed.open = {openOf(row, known, isPaid), row.amount.currency};
    changed.state = stateOf(changed.amount, changed.open, known && known->state == InvoiceState::Credited);
    if (!changed.open.isZero())
        return changed;
    if (isPaid)
        changed.settledOn = row.paidOn;
    else
        changed.settledOn = known && known->settledOn.isValid() ? known->settledOn : businessDate;
    return changed;
}

void CustomerWords::hear(const InvoiceRow &row)
{
    if (!row.customerName.isEmpty())
        name = row.customerName;
    if (!row.email.isEmpty())
        email = row.email;
    if (row.language)
        language = row.language;
    if (row.customerType)
        type = row.customerType;
}

} // namespace palier
