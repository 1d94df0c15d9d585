// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "services/books/invoices.h"

namespace palier {

// The WHERE of an invoice query over `invoice AS i`, and the values of its question marks.
struct InvoiceCondition {
    // Looks ahead how much a search finds.
    static Result<InvoiceCondition> of(const InvoiceQuery &query, Ledger &ledger);

    void add(const QString &text, const QVariantList &more = {})
    {
        sql += " AND " + text;
        values += more;
    }

    QString sql = " WHERE i.administration_id = ?";
    QVariantList values;
};

} // namespace palier
