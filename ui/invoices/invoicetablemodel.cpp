// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/invoices/invoicetablemodel.h"

#include "ui/controls/chipdelegate.h"
#include "ui/controls/display.h"
#include "ui/controls/icons.h"
#include "ui/controls/naming.h"
#include "ui/lists/choicefilter.h"
#include "ui/lists/listcells.h"
#include "ui/lists/listdelegate.h"

#include <algorithm>

namespace palier {

static QList<ListColumn> invoiceColumns()
{
    const QString date = QStringLiteral("28. Sept. 2028"), amount = QStringLiteral("888 888,88 €");
    return {
        {.id = "number",
         .title = InvoiceTableModel::tr("Number"),
         .widest = QStringLiteral("2026-0888888"),
         .bearsSign = true},
        {.id = "customer", .title = InvoiceTableModel::tr("Customer"), .widest = {}, .takesRest = true},
        {.id = "issued", .title = InvoiceTableModel::tr("Issued"), .widest = date, .isSpare = true},
        {.id = "due", .title = InvoiceTableModel::tr("Due"), .widest = date, .isStrong = true, .bearsSign = true},
        {.id = "amount", .title = InvoiceTableModel::tr("Amount"), .widest = amount, .isAmount = true, .isSpare = true},
        {.id = "open", .title = InvoiceTableModel::tr("Open"), .widest = amount, .isAmount = true},
        {.id = "state",
         .title = InvoiceTableModel::tr("State"),
         .widest = InvoiceTableModel::tr("%n day(s) overdue", nullptr, 8888),
         .isSpare = true, // what is due and what is open say it too
         .isLastSpare = true,
         .isChip = true},
        {.id = "blocked",
         .title = InvoiceTableModel::tr("Blocking reason"),
         .widest =
             Naming::of(BlockReason::PlanProposed) + QStringLiteral(" WWW"), // which the clerk is to see, “+1” too
         .most =
             Naming::of(BlockReason::PlanProposed) + QStringLiteral(" WW ") + Naming::of(BlockReason::CustomerPaused),
         .isChip = true},
    };
}

InvoiceTableModel::InvoiceTableModel(Desk &desk, QObject *parent) : ListModel(desk, invoiceColumns(), parent)
{
    setOrderAtFirst(Due, true);
}

InvoiceQuery InvoiceTableModel::queryOf(const QJsonObject &filter)
{
    InvoiceQuery query;
    query.text = filter["text"].toString();
    query.blocked = chosenOf<BlockReason>(filter["blocked"]);
    query.states = chosenOf<InvoiceState>(filter["state"]);
    query.overdueBy = filter["overdue"].toInt();
    query.customer = CustomerId(filter["customer"].toString());
    const QJsonValue from = filter["amount"]["from"], to = filter["amount"]["to"];
    if (from.isDouble())
        query.leastAmount = from.toInteger();
    if (to.isDouble())
        query.mostAmount = to.toInteger();
    return query;
}

void InvoiceTableModel::readAside()
{
    m_today = desk().today();
    m_askedFor.clear();
    const auto reasons = queryOf(filter()).blocked;
    for (const BlockReason reason : reasons)
        m_askedFor << Naming::of(reason);
    m_waiting = desk().waitingInvoices().value_or(QSet<InvoiceNumber>());
}

static InvoiceOrder orderOf(int column)
{
    switch (column) {
    case InvoiceTableModel::Number:
        return InvoiceOrder::Number;
    case InvoiceTableModel::Customer:
        return InvoiceOrder::Customer;
    case InvoiceTableModel::Issued:
        return InvoiceOrder::Issued;
    case InvoiceTableModel::Amount:
        return InvoiceOrder::Amount;
    case InvoiceTableModel::Open:
        return InvoiceOrder::Open;
    case InvoiceTableModel::State:
        return InvoiceOrder::State;
    case InvoiceTableModel::Blocked:
        return InvoiceOrder::Blocked;
    default:
        return InvoiceOrder::Due;
    }
}

static std::optional<InvoiceMark> markOf(const std::optional<ListMark> &mark)
{
    return mark ? std::optional(InvoiceMark{mark->value, InvoiceNumber(mark->key)}) : std::nullopt;
}

static ListMark listMark(const InvoiceMark &mark) { return {mark.value, mark.number.text()}; }

ListSource<Invoice> InvoiceTableModel::source()
{
    InvoiceQuery query = queryOf(filter());
    query.businessDate = m_today;
    query.order = orderOf(orderColumn());
    query.descending = isDescending();

    ListSource<Invoice> source;
    source.page = [query](Desk &there, const std::optional<ListMark> &after, int limit) {
        return there.invoices().page(query, limit, markOf(after));
    };
    source.count = [query](Desk &there) { return there.invoices().count(query); };
    source.mark = [order = query.order, today = m_today](const Invoice &invoice) {
        return listMark(Invoices::markOf(invoice, order, today));
    };
    if (Invoices::isIndexed(query)) {
        source.step = [query](Desk &there, const std::optional<ListMark> &after,
                              int rows) -> Result<std::optional<ListMark>> {
            PALIER_TRY_ASSIGN(const auto mark, there.invoices().step(query, markOf(after), rows));
            return mark ? std::optional(listMark(*mark)) : std::nullopt;
        };
        return source;
    }
    source.walk = [query](Desk &there, const std::function<bool(const ListMark &)> &take) {
        return there.invoices().walk(query, [&](const InvoiceMark &mark) { return take(listMark(mark)); });
    };
    source.find = [](Desk &there, const QStringList &keys) {
        QList<InvoiceNumber> numbers;
        for (const QString &key : keys)
            numbers << InvoiceNumber(key);
        return there.invoices().find(numbers);
    };
    return source;
}

// First what the clerk asked for: it is why the row is there.
QList<ChipText> InvoiceTableModel::blockChips(const Invoice &invoice) const
{
    QList<ChipText> chips = Naming::blockChips(invoice, m_today);
    std::stable_partition(chips.begin(), chips.end(),
                          [this](const ChipText &chip) { return m_askedFor.contains(chip.text); });
    return chips;
}

QString InvoiceTableModel::textOf(const Invoice &invoice, int column) const
{
    switch (column) {
    case Number:
        return invoice.number.text();
    case Customer:
        return ListCells::customer(invoice.customerName, invoice.customer);
    case Issued:
        return displayed(invoice.issued);
    case Due:
        return displayed(invoice.due);
    case Amount:
        return displayed(invoice.amount);
    case Open:
        return displayed(invoice.open);
    case State:
        return ListCells::joined(Naming::stateChips(invoice, m_today));
    case Blocked:
        return ListCells::joined(blockChips(invoice));
    default:
        return {};
    }
}

// What the state says, also where there is no room for it: without colours, and in words.
QVariant InvoiceTableModel::late(const Invoice &invoice, int role) const
{
    if (role == Qt::DecorationRole)
        return themedIcon("warning");
    const QString state = ListCells::joined(Naming::stateChips(invoice, m_today));
    return role == Qt::ToolTipRole ? state : displayed(invoice.due) + QStringLiteral(", ") + state;
}

QVariant InvoiceTableModel::cell(const Invoice &invoice, int column, int role) const
{
    const bool isMarked = column == Number && m_waiting.contains(invoice.number);
    const bool isLate = column == Due && invoice.isOverdue(m_today);
    switch (role) {
    case Qt::DisplayRole:
        return textOf(invoice, column);
    case Qt::DecorationRole:
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole:
        if (isMarked)
            return ListCells::waiting(invoice.number.text(), role);
        return isLate ? late(invoice, role) : QVariant();
    case ListDelegate::signForRole:
        return isLate ? QVariant(int(State)) : QVariant();
    case Qt::FontRole:
        return isLate ? QVariant(fontFor(TextRole::Strong)) : QVariant();
    case Qt::ForegroundRole:
        if (isLate)
            return Theme::current().tone(Tone::Bad).ink;
        if (column == Open && invoice.open.isZero())
            return Theme::current().muted;
        return {};
    case ChipDelegate::chipsRole:
        if (column == State)
            return ListCells::chips(Naming::stateChips(invoice, m_today), role);
        if (column == Blocked)
            return ListCells::chips(blockChips(invoice), role);
        return {};
    default:
        return {};
    }
}

} // namespace palier
