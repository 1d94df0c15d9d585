// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lists/listarrangement.h"

#include "ui/controls/page.h"
#include "ui/lists/stayopen.h"
#include "ui/lists/windowedmodel.h"

#include <QHeaderView>
#include <QMenu>
#include <QTableView>
#include <algorithm>

namespace palier {

static constexpr int narrowest = 60, leastRest = 96, cellMargin = 28, signOfOrder = 18;

ListArrangement::ListArrangement(QTableView *table, WindowedModel *model, const QString &list)
    : QObject(table),
      m_table(table),
      m_model(model),
      m_header(table->horizontalHeader()),
      m_menu(new QMenu(table)),
      m_memory(list)
{
    m_header->setSectionsMovable(true);
    m_header->setSectionsClickable(true);
    m_header->setHighlightSections(false);
    m_header->setMinimumSectionSize(narrowest);
    m_header->setContextMenuPolicy(Qt::CustomContextMenu);
    m_header->setAccessibleName(tr("Columns"));
    makeMenu();
    take(m_memory.layout());
    m_writing.setSingleShot(true);
    m_writing.setInterval(400);
    connect(&m_writing, &QTimer::timeout, this, [this] { m_memory.keep(layout()); });
    connect(m_header, &QWidget::customContextMenuRequested, this,
            [this](const QPoint &place) { m_menu->popup(m_header->mapToGlobal(place)); });
    connect(m_header, &QHeaderView::sectionMoved, this, &ListArrangement::change);
    connect(m_header, &QHeaderView::sectionResized, this, [this](int section) {
        if (m_isFitting)
            return;
        const QString id = QString::fromLatin1(m_model->listColumns()[section].id);
        if (!m_sized.contains(id))
            m_sized << id;
        change();
        fit();
    });
    connect(m_header, &QHeaderView::sortIndicatorChanged, this, [this](int section, Qt::SortOrder order) {
        const auto &columns = m_model->listColumns();
        if (section < 0 || section >= columns.size() || !columns[section].isSortable) {
            // Nothing orders this column: the sign stays where the order is.
            const QSignalBlocker quiet(m_header);
            m_header->setSortIndicator(m_model->orderColumn(),
                                       m_model->isDescending() ? Qt::DescendingOrder : Qt::AscendingOrder);
            return;
        }
        m_model->setOrder(section, order == Qt::DescendingOrder);
        change();
    });
    m_table->installEventFilter(this);
}

ListArrangement::~ListArrangement()
{
    if (m_writing.isActive())
        m_memory.keep(layout());
}

void ListArrangement::makeMenu()
{
    m_menu->setObjectName("columnMenu");
    m_menu->setAccessibleName(tr("Columns"));
    keepOpen(m_menu);
    const auto &columns = m_model->listColumns();
    for (int column = 0; column < columns.size(); ++column) {
        QAction *action = m_menu->addAction(columns[column].title);
        action->setObjectName("column_" + columns[column].id);
        action->setCheckable(true);
        action->setData(column);
        connect(action, &QAction::triggered, this, [this, action, id = QString::fromLatin1(columns[column].id)] {
            m_isChosen = true;
            QStringList hidden;
            for (const QAction *other : m_menu->actions()) {
                if (other->isCheckable() && !other->isChecked())
                    hidden << QString::fromLatin1(m_model->listColumns()[other->data().toInt()].id);
            }
            if (hidden.size() == m_model->listColumns().size()) // one column stays
                hidden.removeAll(id);
            m_hidden = hidden;
            change();
            fit();
        });
    }
    m_menu->addSeparator();
    QAction *reset = m_menu->addAction(tr("Columns as at first"));
    reset->setObjectName("resetColumns");
    connect(reset, &QAction::triggered, this, &ListArrangement::reset);
}

void ListArrangement::showTicks()
{
    for (QAction *action : m_menu->actions()) {
        if (action->isCheckable())
            action->setChecked(!m_header->isSectionHidden(action->data().toInt()));
    }
}

void ListArrangement::take(const ListLayout &layout)
{
    m_isFitting = true;
    const auto &columns = m_model->listColumns();
    m_isChosen = !layout.order.isEmpty() && !layout.hidden.contains(QStringLiteral("*"));
    m_hidden.clear();
    m_sized.clear();
    m_atFirst.clear();
    const QFontMetrics metrics(m_table->font());
    for (int column = 0; column < columns.size(); ++column) {
        const QString id = QString::fromLatin1(columns[column].id);
        if (layout.order.contains(id) ? layout.hidden.contains(id) : !columns[column].isShown)
            m_hidden << id;
        const int title = metrics.horizontalAdvance(columns[column].title) + cellMargin + signOfOrder;
        int width = std::max(title, metrics.horizontalAdvance(columns[column].widest) + cellMargin);
        if (layout.widths.contains(id)) {
            m_sized << id;
            width = std::max(narrowest, layout.widths.value(id));
        }
        m_header->resizeSection(column, width);
        m_atFirst << width;
    }
    // Columns that came with a newer program stand behind the others.
    int place = 0;
    for (const QString &id : layout.order) {
        if (const int column = m_model->columnOf(id.toLatin1()); column >= 0)
            m_header->moveSection(m_header->visualIndex(column), place++);
    }
    const int sorted = m_model->columnOf(layout.sortedBy.toLatin1());
    if (sorted >= 0 && columns[sorted].isSortable)
        m_model->setOrder(sorted, layout.descending);
    m_header->setSortIndicatorShown(true);
    m_header->setSortIndicator(m_model->orderColumn(),
                               m_model->isDescending() ? Qt::DescendingOrder : Qt::AscendingOrder);
    m_isFitting = false;
    fit();
}

ListLayout ListArrangement::layout() const
{
    ListLayout layout;
    for (int place = 0; place < m_header->count(); ++place)
        layout.order << QString::fromLatin1(m_model->listColumns()[m_header->logicalIndex(place)].id);
    layout.hidden = m_hidden;
    if (!m_isChosen)
        layout.hidden << QStringLiteral("*"); // which are shown is still the window's choice
    for (const QString &id : m_sized)
        layout.widths.insert(id, m_header->sectionSize(m_model->columnOf(id.toLatin1())));
    layout.sortedBy = QString::fromLatin1(m_model->listColumns()[m_model->orderColumn()].id);
    layout.descending = m_model->isDescending();
    return layout;
}

void ListArrangement::change()
{
    if (!m_isFitting)
        m_writing.start();
}

void ListArrangement::reset()
{
    m_writing.stop();
    m_memory.forgetLayout();
    m_isFitting = true;
    for (int column = 0; column < m_header->count(); ++column)
        m_header->moveSection(m_header->visualIndex(column), column);
    m_isFitting = false;
    take({});
}

bool ListArrangement::isShown(int column) const
{
    const ListColumn &one = m_model->listColumns()[column];
    if (m_hidden.contains(QString::fromLatin1(one.id)))
        return false;
    return m_isChosen || !one.isSpare || m_table->width() >= narrowPage - 60;
}

QList<int> ListArrangement::shownColumns() const
{
    QList<int> shown;
    for (int place = 0; place < m_header->count(); ++place) {
        if (const int column = m_header->logicalIndex(place); !m_header->isSectionHidden(column))
            shown << column;
    }
    return shown;
}

// Which columns there is room for, and the rest of the width to the one that takes it.
void ListArrangement::fit()
{
    if (m_isFitting)
        return;
    m_isFitting = true;
    const auto &columns = m_model->listColumns();
    int rest = -1, taken = 0;
    QList<int> chips;
    for (int column = 0; column < columns.size(); ++column) {
        m_header->setSectionHidden(column, !isShown(column));
        if (m_header->isSectionHidden(column))
            continue;
        const bool isSized = m_sized.contains(QString::fromLatin1(columns[column].id));
        if (columns[column].takesRest && !isSized) {
            rest = column;
            continue;
        }
        if (!columns[column].usual.isEmpty() && !isSized) {
            m_header->resizeSection(column, m_atFirst[column]);
            chips << column;
        }
        taken += m_header->sectionSize(column);
    }
    int missing = taken + (rest >= 0 ? leastRest : 0) - m_table->viewport()->width();
    for (const int column : std::as_const(chips)) {
        const int usual = QFontMetrics(m_table->font()).horizontalAdvance(columns[column].usual) + cellMargin;
        const int less = std::clamp(missing, 0, std::max(0, m_atFirst[column] - usual));
        m_header->resizeSection(column, m_atFirst[column] - less);
        missing -= less;
        taken -= less;
    }
    if (rest >= 0)
        m_header->resizeSection(rest, std::max(leastRest, m_table->viewport()->width() - taken));
    m_isFitting = false;
    showTicks();
}

bool ListArrangement::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_table && (event->type() == QEvent::Resize || event->type() == QEvent::Show))
        QMetaObject::invokeMethod(this, &ListArrangement::fit, Qt::QueuedConnection); // behind the table's own layout
    return QObject::eventFilter(watched, event);
}

} // namespace palier
