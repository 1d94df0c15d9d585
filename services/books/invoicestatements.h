// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "services/books/invoicecondition.h"
#include "services/books/invoicegroups.h"

namespace palier {

// How the invoices of one group are asked for, in the query's order. `cut`: LIMIT and the like; its values stand last.
class InvoiceStatements
{
public:
    // `condition` is the query's own. `after`: behind this one of the same group.
    InvoiceStatements(const InvoiceQuery &query, InvoiceCondition condition, const InvoiceGroup &group,
                      const std::optional<InvoiceMark> &after = {});

    static QString invoicesFrom(const QString &source); // whole ones with their customers
    QString page(const QString &cut) const;
    QString marks(const QString &cut) const; // what orders them and their numbers alone
    QString count() const;
    const QVariantList &values() const { return m_condition.values; }

private:
    QString order(const QString &column, const QString &number) const;
    QString m_way;
    const InvoiceGroup &m_group;
    InvoiceCondition m_condition;
    bool m_isByCustomer;
};

} // namespace palier
