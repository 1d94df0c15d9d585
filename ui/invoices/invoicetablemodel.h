// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/controls/chip.h"
#include "ui/lists/listmodel.h"

namespace palier {

// The desk's invoices for a table, by any of its columns. Those of one state stand by their due date: who wants the
// most overdue first orders by the state.
class InvoiceTableModel : public ListModel<Invoice>
{
    Q_OBJECT

public:
    enum Column { Number, Customer, Issued, Due, Amount, Open, State, Blocked };

    explicit InvoiceTableModel(Desk &desk, QObject *parent = nullptr);
    // The filter of the page as the books are asked.
    static InvoiceQuery queryOf(const QJsonObject &filter);

protected:
    ListSource<Invoice> source() override;
    QVariant cell(const Invoice &invoice, int column, int role) const override;
    void readAside() override;

private:
    QString textOf(const Invoice &invoice, int column) const;
    QVariant late(const Invoice &invoice, int role) const;
    QList<ChipText> blockChips(const Invoice &invoice) const;
    QDate m_today;
    QStringList m_askedFor;        // the reasons that are filtered by, in words
    QSet<InvoiceNumber> m_waiting; // of whatever is shown and is not: few
};

} // namespace palier
