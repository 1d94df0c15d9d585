// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/invoices/invoicelistpage.h"

#include "ui/controls/chipdelegate.h"
#include "ui/controls/emptystate.h"
#include "ui/controls/naming.h"
#include "ui/invoices/invoicefilterbar.h"
#include "ui/invoices/invoicetablemodel.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QScrollBar>
#include <QShortcut>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

namespace palier {

namespace {

// The sign of what waits stands behind the number, so that the numbers stay below one another.
class NumberDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        option->decorationPosition = QStyleOptionViewItem::Right;
        option->decorationAlignment = Qt::AlignVCenter;
    }
};

} // namespace

InvoiceListPage::InvoiceListPage(Desk &desk, QWidget *parent)
    : Page(parent),
      m_desk(desk),
      m_model(new InvoiceTableModel(desk, this)),
      m_filter(new InvoiceFilterBar),
      m_table(new QTableView),
      m_stack(new QStackedWidget),
      m_empty(new EmptyState),
      m_total(new Label)
{
    setObjectName("invoiceListPage");
    makeTable();
    m_total->setObjectName("invoiceCount");
    m_total->muted();
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_empty);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::page, space::wide, space::page, space::normal);
    column->setSpacing(space::normal);
    column->addWidget(m_filter);
    column->addWidget(m_stack, 1);
    column->addWidget(m_total);

    connect(m_filter, &InvoiceFilterBar::changed, this, &InvoiceListPage::filter);
    connect(m_model, &InvoiceTableModel::totalChanged, this, &InvoiceListPage::showTotal);
    connect(m_model, &InvoiceTableModel::rowsInserted, this, &InvoiceListPage::showTotal);
    connect(m_model, &InvoiceTableModel::failed, this, &InvoiceListPage::failed);
    connect(m_empty, &EmptyState::actionClicked, m_filter, &InvoiceFilterBar::clear);
    auto *find = new QShortcut(QKeySequence::Find, this);
    connect(find, &QShortcut::activated, m_filter, &InvoiceFilterBar::focusSearch);
    filter();
}

void InvoiceListPage::makeTable()
{
    m_table->setObjectName("invoiceTable");
    m_table->setAccessibleName(tr("Invoices"));
    m_table->setModel(m_model);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->setTabKeyNavigation(false);
    m_table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->setIconSize({16, 16});
    m_table->setItemDelegateForColumn(InvoiceTableModel::Number, new NumberDelegate(m_table));
    m_table->setItemDelegateForColumn(InvoiceTableModel::State, new ChipDelegate(m_table));
    m_table->setItemDelegateForColumn(InvoiceTableModel::Blocked, new ChipDelegate(m_table));
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(QFontMetrics(font()).height() + 20);
    QHeaderView *header = m_table->horizontalHeader();
    header->setHighlightSections(false);
    header->setMinimumSectionSize(70);
    header->setSectionResizeMode(InvoiceTableModel::Customer, QHeaderView::Stretch);
    const QFontMetrics metrics(font());
    const int date = metrics.horizontalAdvance(QStringLiteral("28. Sept. 2028")) + 30;
    const int amount = metrics.horizontalAdvance(QStringLiteral("88 888,88 €")) + 36;
    const QList<std::pair<int, int>> widths{
        {InvoiceTableModel::Number, metrics.horizontalAdvance(QStringLiteral("INV-2026-8888")) + 48},
        {InvoiceTableModel::Issued, date},
        {InvoiceTableModel::Due, date},
        {InvoiceTableModel::Amount, amount},
        {InvoiceTableModel::Open, amount},
        {InvoiceTableModel::State, chipSize(tr("%n day(s) overdue", nullptr, 8888)).width() + 28},
        {InvoiceTableModel::Blocked, chipSize(Naming::of(BlockReason::PlanProposed)).width() + 96}};
    for (const auto &[column, width] : widths)
        m_table->setColumnWidth(column, width);
    header->setSortIndicator(InvoiceTableModel::Due, Qt::DescendingOrder);
    m_table->setSortingEnabled(true);
    connect(header, &QHeaderView::sortIndicatorChanged, this, [this, header](int section, Qt::SortOrder) {
        // State and reason have no order: the sign stays where the order is.
        if (!InvoiceTableModel::orderOf(section)) {
            const QSignalBlocker quiet(header);
            header->setSortIndicator(int(m_model->query().order),
                                     m_model->query().descending ? Qt::DescendingOrder : Qt::AscendingOrder);
        }
    });
    // Not activated(): some desktops mean a single click by it.
    connect(m_table, &QTableView::doubleClicked, this, &InvoiceListPage::openRow);
    m_table->installEventFilter(this);
}

// On a small screen the table shows what one decides by, without scrolling sideways; the rest stands on the invoice's
// page.
void InvoiceListPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    const bool narrow = width() < narrowPage;
    m_table->setColumnHidden(InvoiceTableModel::Issued, narrow);
    m_table->setColumnHidden(InvoiceTableModel::Amount, narrow);
    m_table->setColumnWidth(InvoiceTableModel::Blocked,
                            chipSize(Naming::of(BlockReason::PlanProposed)).width() + (narrow ? 28 : 96));
}

bool InvoiceListPage::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_table && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            openRow(m_table->currentIndex());
            return true;
        }
    }
    return Page::eventFilter(watched, event);
}

void InvoiceListPage::filter()
{
    InvoiceQuery query = m_model->query();
    m_filter->applyTo(query);
    m_model->setQuery(query);
    m_table->scrollToTop();
}

void InvoiceListPage::lookAgain()
{
    const QModelIndex current = m_table->currentIndex();
    const InvoiceNumber number = current.isValid() ? m_model->at(current.row()).number : InvoiceNumber();
    const int place = m_table->verticalScrollBar()->value();
    m_model->lookAgain();
    if (const int row = m_model->rowOf(number); row >= 0 && !m_table->currentIndex().isValid())
        m_table->setCurrentIndex(m_model->index(row, 0));
    m_table->verticalScrollBar()->setValue(place);
}

void InvoiceListPage::showTotal()
{
    const bool none = m_model->total() == 0;
    m_stack->setCurrentIndex(none ? 1 : 0);
    m_total->setVisible(!none);
    m_total->setText(tr("%n invoice(s)", nullptr, int(m_model->total())));
    if (!none)
        return;
    if (m_filter->filtersAnything())
        m_empty->setMessage("search", tr("No invoice matches"), tr("No invoice has everything that you filter by."),
                            tr("Clear filters"));
    else
        m_empty->setMessage(
            "import", tr("No invoices yet"),
            tr("Import the list of invoices from your invoicing program: palierctl invoices import FILE."));
}

void InvoiceListPage::openRow(const QModelIndex &index)
{
    if (index.isValid())
        Q_EMIT go(Destination::of(m_model->at(index.row()).number));
}

} // namespace palier
