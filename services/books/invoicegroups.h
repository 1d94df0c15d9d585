// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "services/books/invoices.h"

namespace palier {

// Invoices that stand side by side in a list's order, and that an index has in the order in which they stand there. A
// list by a column is one group; by state or by what holds them it is one group behind the other.
struct InvoiceGroup {
    int rank = 0;             // among the groups
    const char *column;       // orders them, then their numbers
    const char *source;       // FROM, with `invoice AS i` in it
    QString condition;        // on that source
    QVariantList values = {}; // of the condition's question marks
};

// In the order of the list.
QList<InvoiceGroup> groupsOf(const InvoiceQuery &query, qint64 administration);

bool isGrouped(InvoiceOrder order);
// Of an order in groups: the group, then what orders the invoice there.
QVariant markIn(int rank, const QString &inGroup);
int rankOf(const QVariant &mark);
QString inGroup(const QVariant &mark);
int rankOf(const Invoice &invoice, InvoiceOrder order, QDate businessDate);

} // namespace palier
