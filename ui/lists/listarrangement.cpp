// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lists/listarrangement.h"

#include "ui/lists/columnroom.h"
#include "ui/lists/sortmenu.h"
#include "ui/lists/stayopen.h"
#include "ui/lists/windowedmodel.h"

#include <QEvent>
#include <QHeaderView>
#include <QMenu>
#include <QTableView>
#include <algorithm>

namespace palier {

static constexpr int narrowest = 60;

ListArrangement::ListArrangement(QTableView *table, WindowedModel *model, const QString &list)
    : QObject(table),
      m_table(table),
      m_model(model),
      m_header(table->horizontalHeader()),
      m_menu(new QMenu(table)),
      m_sortMenu(new SortMenu(m_header, model, table)),
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
    connect(m_model, &WindowedModel::filterChanged, this, &ListArrangement::lookForBlank);
    connect(m_header, &QHeaderView::sectionMoved, this, &ListArrangement::change);
    connect(m_header, &QHeaderView::sectionResized, this, [this](int section, int, int width) {
        if (m_isFitting)
            return;
        m_sized[QString::fromLatin1(m_model->listColumns()[section].id)] = std::max(narrowest, width);
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
        fitLater(); // the sign of the order takes room
    });
    m_table->installEventFilter(this);
    m_table->viewport()->installEventFilter(this); // a scroll bar takes some of its width
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
    QAction *reset = m_menu->addAction(tr("Reset columns"));
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
    for (int column = 0; column < columns.size(); ++column) {
        const QString id = QString::fromLatin1(columns[column].id);
        if (layout.order.contains(id) ? layout.hidden.contains(id) : !columns[column].isShown)
            m_hidden << id;
        if (layout.widths.contains(id))
            m_sized[id] = std::max(narrowest, layout.widths.value(id));
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
    layout.widths = m_sized;
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
    m_blank = m_model->blankColumns();
    QList<ColumnRoom::Column> as;
    for (int column = 0; column < columns.size(); ++column) {
        const QString id = QString::fromLatin1(columns[column].id);
        as << ColumnRoom::Column{m_hidden.contains(id), m_sized.value(id, 0), m_blank[column]};
    }
    const ColumnRoom room(columns, m_table->font(), m_model->orderColumn());
    const QList<int> widths = room.share(as, m_table->viewport()->width(), !m_isChosen);
    for (int column = 0; column < columns.size(); ++column) {
        m_header->setSectionHidden(column, widths[column] == 0);
        if (widths[column] > 0)
            m_header->resizeSection(column, widths[column]);
    }
    m_isFitting = false;
    showTicks();
    m_sortMenu->showOrder();
}

// A text filter changes with every letter, and leaves no column blank.
void ListArrangement::lookForBlank()
{
    if (m_model->blankColumns() != m_blank)
        fit();
}

// Behind the table's own layout.
void ListArrangement::fitLater() { QMetaObject::invokeMethod(this, &ListArrangement::fit, Qt::QueuedConnection); }

bool ListArrangement::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize || (watched == m_table && event->type() == QEvent::Show))
        fitLater();
    return QObject::eventFilter(watched, event);
}

} // namespace palier
