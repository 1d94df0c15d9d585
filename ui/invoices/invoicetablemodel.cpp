// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/invoices/invoicetablemodel.h"

#include "ui/controls/chipdelegate.h"
#include "ui/controls/display.h"
#include "ui/controls/icons.h"
#include "ui/controls/naming.h"

#include <algorithm>

namespace palier {

InvoiceTableModel::InvoiceTableModel(Desk &desk, QObject *parent) : QAbstractTableModel(parent), m_desk(desk) {}

std::optional<InvoiceOrder> InvoiceTableModel::orderOf(int column)
{
    switch (column) {
    case Number:
        return InvoiceOrder::Number;
    case Customer:
        return InvoiceOrder::Customer;
    case Issued:
        return InvoiceOrder::Issued;
    case Due:
        return InvoiceOrder::Due;
    case Amount:
        return InvoiceOrder::Amount;
    case Open:
        return InvoiceOrder::Open;
    default:
        return std::nullopt;
    }
}

QList<Invoice> InvoiceTableModel::read(int limit, const std::optional<InvoiceMark> &after)
{
    auto rows = m_desk.invoices().page(m_query, limit, after);
    if (!rows) {
        Q_EMIT failed(rows.error());
        return {};
    }
    m_more = rows->size() == limit;
    m_waiting = m_desk.waitingInvoices().value_or(QSet<InvoiceNumber>());
    return *std::move(rows);
}

void InvoiceTableModel::readTotal()
{
    m_total = m_desk.invoices().count(m_query).value_or(m_invoices.size());
    Q_EMIT totalChanged();
}

void InvoiceTableModel::setQuery(const InvoiceQuery &query)
{
    m_query = query;
    m_query.businessDate = m_desk.today();
    beginResetModel();
    m_invoices = read(pageSize);
    endResetModel();
    readTotal();
}

void InvoiceTableModel::lookAgain()
{
    m_query.businessDate = m_desk.today();
    QList<Invoice> now = read(std::max(pageSize, int(m_invoices.size())));
    const bool sameRows = std::equal(now.cbegin(), now.cend(), m_invoices.cbegin(), m_invoices.cend(),
                                     [](const Invoice &a, const Invoice &b) { return a.number == b.number; });
    if (!sameRows)
        beginResetModel();
    m_invoices = std::move(now);
    if (!sameRows)
        endResetModel();
    else if (!m_invoices.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columns - 1));
    readTotal();
}

int InvoiceTableModel::rowOf(const InvoiceNumber &number) const
{
    const auto found = std::find_if(m_invoices.cbegin(), m_invoices.cend(),
                                    [&](const Invoice &invoice) { return invoice.number == number; });
    return found == m_invoices.cend() ? -1 : int(found - m_invoices.cbegin());
}

int InvoiceTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_invoices.size());
}

int InvoiceTableModel::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : columns; }

bool InvoiceTableModel::canFetchMore(const QModelIndex &parent) const { return !parent.isValid() && m_more; }

void InvoiceTableModel::fetchMore(const QModelIndex &parent)
{
    if (parent.isValid() || m_invoices.isEmpty())
        return;
    const QList<Invoice> more = read(pageSize, Invoices::markOf(m_invoices.last(), m_query.order));
    if (more.isEmpty()) {
        m_more = false;
        return;
    }
    beginInsertRows({}, rowCount(), rowCount() + int(more.size()) - 1);
    m_invoices += more;
    endInsertRows();
}

void InvoiceTableModel::sort(int column, Qt::SortOrder order)
{
    const auto wanted = orderOf(column);
    if (!wanted)
        return;
    InvoiceQuery query = m_query;
    query.order = *wanted;
    query.descending = order == Qt::DescendingOrder;
    setQuery(query);
}

static QString joined(const QList<ChipText> &chips)
{
    QStringList words;
    for (const ChipText &chip : chips)
        words << chip.text;
    return words.join(QStringLiteral(", "));
}

QString InvoiceTableModel::textOf(const Invoice &invoice, int column) const
{
    switch (column) {
    case Number:
        return invoice.number.text();
    case Customer:
        return invoice.customerName;
    case Issued:
        return displayed(invoice.issued);
    case Due:
        return displayed(invoice.due);
    case Amount:
        return displayed(invoice.amount);
    case Open:
        return displayed(invoice.open);
    case State:
        return joined(Naming::stateChips(invoice, m_query.businessDate));
    case Blocked:
        return joined(Naming::blockChips(invoice, m_query.businessDate));
    default:
        return {};
    }
}

QVariant InvoiceTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Invoice &invoice = m_invoices[index.row()];
    const bool marked = index.column() == Number && m_waiting.contains(invoice.number);
    switch (role) {
    case Qt::DecorationRole:
        return marked ? QVariant(themedIcon("sync-busy")) : QVariant();
    case Qt::AccessibleTextRole:
        return marked ? tr("%1, waiting to be sent").arg(invoice.number.text()) : textOf(invoice, index.column());
    case Qt::DisplayRole:
        return textOf(invoice, index.column());
    case Qt::ToolTipRole:
        return marked ? tr("What you did is waiting to be sent.") : asPlain(textOf(invoice, index.column()));
    case Qt::TextAlignmentRole:
        return int(Qt::AlignVCenter |
                   (index.column() == Amount || index.column() == Open ? Qt::AlignRight : Qt::AlignLeft));
    case Qt::ForegroundRole:
        if (index.column() == Due && invoice.isOverdue(m_query.businessDate))
            return Theme::current().tone(Tone::Bad).ink;
        if (index.column() == Open && invoice.open.isZero())
            return Theme::current().muted;
        return {};
    case ChipDelegate::chipsRole:
        if (index.column() == State)
            return QVariant::fromValue(Naming::stateChips(invoice, m_query.businessDate));
        if (index.column() == Blocked)
            return QVariant::fromValue(Naming::blockChips(invoice, m_query.businessDate));
        return {};
    default:
        return {};
    }
}

QVariant InvoiceTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignVCenter | (section == Amount || section == Open ? Qt::AlignRight : Qt::AlignLeft));
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Number:
        return tr("Number");
    case Customer:
        return tr("Customer");
    case Issued:
        return tr("Issued");
    case Due:
        return tr("Due");
    case Amount:
        return tr("Amount");
    case Open:
        return tr("Open");
    case State:
        return tr("State");
    case Blocked:
        return tr("Blocking reason");
    default:
        return {};
    }
}

} // namespace palier
