// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "services/desk/desk.h"

#include <QAbstractTableModel>

namespace palier {

// The desk's invoices for a table: read page by page behind the last row shown, ordered by the database.
class InvoiceTableModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Number, Customer, Issued, Due, Amount, Open, State, Blocked };
    static constexpr int columns = Blocked + 1;
    static constexpr int pageSize = 200;

    explicit InvoiceTableModel(Desk &desk, QObject *parent = nullptr);

    void setQuery(const InvoiceQuery &query);
    const InvoiceQuery &query() const { return m_query; }
    // Reads as many rows as were shown anew. Rows that stay the same invoices keep their place and selection.
    void lookAgain();
    const Invoice &at(int row) const { return m_invoices[row]; }
    int rowOf(const InvoiceNumber &number) const;
    qint64 total() const { return m_total; } // of the query, shown or not

    // State and blocking reason are filters, not orders: the database has no index for them.
    static std::optional<InvoiceOrder> orderOf(int column);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;
    void sort(int column, Qt::SortOrder order) override;

Q_SIGNALS:
    void failed(const palier::Error &error);
    void totalChanged();

private:
    QString textOf(const Invoice &invoice, int column) const;
    QList<Invoice> read(int limit, const std::optional<InvoiceMark> &after = {});
    void readTotal();

    Desk &m_desk;
    InvoiceQuery m_query;
    QList<Invoice> m_invoices;
    QSet<InvoiceNumber> m_waiting; // of whatever is shown and is not: few
    qint64 m_total = 0;
    bool m_more = false;
};

} // namespace palier
