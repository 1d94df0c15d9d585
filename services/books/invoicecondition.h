// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "services/books/invoices.h"

namespace palier {

// The WHERE of an invoice query over `invoice AS i`, and the values of its question marks.
struct InvoiceCondition {
    // Looks ahead how much a search finds. Counted: in no order.
    enum Purpose { Listed, Counted };
    static Result<InvoiceCondition> of(const InvoiceQuery &query, Ledger &ledger, Purpose purpose = Listed);

    // `text` with its leading AND; nothing adds nothing.
    void add(const QString &text, const QVariantList &more = {})
    {
        sql += text;
        values += more;
    }

    QString sql = " WHERE i.administration_id = ?";
    QVariantList values;
};

} // namespace palier
