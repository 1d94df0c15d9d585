// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lists/listtable.h"

#include "ui/controls/icons.h"
#include "ui/lists/clipboardtable.h"
#include "ui/lists/listarrangement.h"
#include "ui/lists/listdelegate.h"
#include "ui/lists/sortheader.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>
#include <QResizeEvent>
#include <QScrollBar>

namespace palier {

// Of a picture: what it may wait for rows that are nearly here.
static constexpr std::chrono::milliseconds ofAPicture{4};

ListTable::ListTable(WindowedModel *model, const QString &list, QWidget *parent)
    : QTableView(parent),
      m_model(model),
      m_copy(new QAction(tr("Copy as table"), this))
{
    setHorizontalHeader(new SortHeader(this));
    setModel(model);
    setItemDelegate(new ListDelegate(this));
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setEditTriggers(NoEditTriggers);
    setShowGrid(false);
    setWordWrap(false);
    setTabKeyNavigation(false);
    setHorizontalScrollMode(ScrollPerPixel);
    setVerticalScrollMode(ScrollPerPixel);
    setCornerButtonEnabled(false);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setDefaultSectionSize(QFontMetrics(font()).height() + 20);
    verticalScrollBar()->setSingleStep(verticalHeader()->defaultSectionSize());
    model->setParent(this);
    m_arrangement = new ListArrangement(this, model, list);
    m_copy->setObjectName("copyRows");
    m_copy->setShortcut(QKeySequence::Copy);
    connect(m_copy, &QAction::triggered, this, &ListTable::copy);
    addAction(m_copy);
    // Not activated(): some desktops mean a single click by it.
    connect(this, &QTableView::doubleClicked, this, &ListTable::open);
    connect(model, &QAbstractItemModel::modelAboutToBeReset, this, &ListTable::rememberPlace);
    connect(model, &QAbstractItemModel::modelReset, this, &ListTable::returnToPlace);
}

// It remembers the columns of a header and the order of a model that are still there.
ListTable::~ListTable() { delete m_arrangement; }

void ListTable::open(const QModelIndex &index)
{
    if (index.isValid())
        Q_EMIT opened(index.row());
}

QList<int> ListTable::selectedRows() const
{
    QList<int> rows;
    for (const QItemSelectionRange &range : selectionModel()->selection()) {
        for (int row = range.top(); row <= range.bottom() && rows.size() < mostCopied; ++row)
            rows << row;
    }
    std::sort(rows.begin(), rows.end());
    rows.erase(std::unique(rows.begin(), rows.end()), rows.end());
    return rows;
}

int ListTable::selectedCount() const
{
    int rows = 0;
    for (const QItemSelectionRange &range : selectionModel()->selection())
        rows += range.height();
    return rows;
}

void ListTable::goTo(int row)
{
    if (row < 0 || row >= m_model->rowCount())
        return;
    const int column = currentIndex().isValid() ? currentIndex().column() : m_arrangement->shownColumns().value(0);
    // Whatever keys are down: Ctrl of a shortcut doesn't add to what is selected.
    selectionModel()->setCurrentIndex(m_model->index(row, column),
                                      QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
}

void ListTable::copy()
{
    const int wanted = selectedCount();
    if (wanted > mostCopied)
        Q_EMIT tooManyToCopy(wanted);
    const QList<int> rows = selectedRows();
    m_model->bring(rows, this, [this, rows] { copyRows(rows); });
}

void ListTable::copyRows(const QList<int> &chosen)
{
    const QList<int> columns = m_arrangement->shownColumns();
    QStringList titles;
    QList<bool> toTheRight;
    for (const int column : columns) {
        titles << m_model->listColumns()[column].title;
        toTheRight << m_model->listColumns()[column].isAmount;
    }
    QList<QStringList> rows{titles};
    for (const int row : chosen) {
        QStringList cells;
        for (const int column : columns)
            cells << m_model->index(row, column).data().toString();
        rows << cells;
    }
    if (rows.size() > 1)
        QApplication::clipboard()->setMimeData(clipboardTable(rows, toTheRight));
}

void ListTable::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy)) { // the view itself would copy one cell
        copy();
        event->accept();
        return;
    }
    const bool isPlain = !(event->modifiers() & ~(Qt::KeypadModifier | Qt::ShiftModifier));
    if (isPlain && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)) {
        open(currentIndex());
        event->accept();
        return;
    }
    if (isPlain && event->key() == Qt::Key_Space && currentIndex().isValid()) {
        selectionModel()->select(currentIndex(), QItemSelectionModel::Toggle | QItemSelectionModel::Rows);
        event->accept();
        return;
    }
    QTableView::keyPressEvent(event);
}

// Of a list, Home and End are its first and its last row.
QModelIndex ListTable::moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers)
{
    if ((action == MoveHome || action == MoveEnd) && m_model->rowCount() > 0) {
        const QList<int> shown = m_arrangement->shownColumns();
        const int column = currentIndex().isValid() ? currentIndex().column() : shown.value(0);
        return m_model->index(action == MoveHome ? 0 : m_model->rowCount() - 1, column);
    }
    return QTableView::moveCursor(action, modifiers);
}

QMenu *ListTable::contextMenu()
{
    auto *menu = new QMenu(this);
    menu->setObjectName("listContextMenu");
    for (QAction *action : actions()) {
        if (action != m_copy)
            menu->addAction(action);
    }
    if (!menu->isEmpty())
        menu->addSeparator();
    menu->addAction(m_copy);
    return menu;
}

void ListTable::contextMenuEvent(QContextMenuEvent *event)
{
    QPoint place = event->globalPos();
    if (event->reason() == QContextMenuEvent::Keyboard)
        place = viewport()->mapToGlobal(visualRect(currentIndex()).bottomLeft());
    QMenu *menu = contextMenu();
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->popup(place);
}

void ListTable::look(std::chrono::milliseconds atMost)
{
    const int first = rowAt(0), last = rowAt(viewport()->height() - 1);
    if (first >= 0)
        m_model->look(first, last < 0 ? m_model->rowCount() - 1 : last, atMost);
}

// What comes while it is waited for belongs to the picture that is due: were it waited for in paintEvent(), there would
// be a second one.
void ListTable::scrollContentsBy(int dx, int dy)
{
    QTableView::scrollContentsBy(dx, dy);
    look(std::exchange(m_hasWaited, true) ? std::chrono::milliseconds(0) : ofAPicture);
}

void ListTable::paintEvent(QPaintEvent *event)
{
    m_hasWaited = false;
    look(std::chrono::milliseconds(0));
    QTableView::paintEvent(event);
}

// Whatever appears above or below it doesn't push the current row out of sight.
void ListTable::resizeEvent(QResizeEvent *event)
{
    const QRect before = visualRect(currentIndex());
    const bool wasSeen = currentIndex().isValid() && before.top() >= 0 && before.top() < event->oldSize().height();
    QTableView::resizeEvent(event);
    const int hidden = visualRect(currentIndex()).bottom() + 1 - viewport()->height();
    if (wasSeen && hidden > 0)
        verticalScrollBar()->setValue(verticalScrollBar()->value() + std::min(hidden, std::max(0, before.top())));
}

void ListTable::selectionChanged(const QItemSelection &selected, const QItemSelection &deselected)
{
    QTableView::selectionChanged(selected, deselected);
    Q_EMIT selectionIsNow(selectedCount());
}

void ListTable::rememberPlace()
{
    m_place = {};
    m_place.isKept = m_model->isKeepingPlace();
    if (!m_place.isKept)
        return;
    m_place.current = currentIndex().isValid() ? m_model->keyAt(currentIndex().row()) : QString();
    m_place.column = std::max(0, currentIndex().column());
    for (const int row : selectedRows()) {
        if (const QString key = m_model->keyAt(row); !key.isEmpty())
            m_place.chosen << key;
    }
    m_place.topRow = std::max(0, rowAt(0));
    m_place.top = m_model->keyAt(m_place.topRow);
    m_place.scrolled = verticalScrollBar()->value();
}

void ListTable::returnToPlace()
{
    if (!m_place.isKept) {
        scrollToTop();
        Q_EMIT selectionIsNow(0);
        return;
    }
    QSet<QString> wanted = m_place.chosen;
    wanted << m_place.current << m_place.top;
    wanted.remove({});
    const QHash<QString, int> rows = m_model->rowsOf(wanted);
    QItemSelection selection;
    for (const QString &key : std::as_const(m_place.chosen)) {
        if (const int row = rows.value(key, -1); row >= 0 && row < m_model->rowCount())
            selection.select(m_model->index(row, 0), m_model->index(row, m_model->columnCount() - 1));
    }
    if (const int row = rows.value(m_place.current, -1); row >= 0 && row < m_model->rowCount())
        selectionModel()->setCurrentIndex(m_model->index(row, m_place.column), QItemSelectionModel::NoUpdate);
    selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect);
    // The row that was on top stays there, whatever came before it.
    const int moved = rows.value(m_place.top, m_place.topRow) - m_place.topRow;
    verticalScrollBar()->setValue(m_place.scrolled + moved * verticalHeader()->defaultSectionSize());
    Q_EMIT selectionIsNow(selectedCount());
}

} // namespace palier
