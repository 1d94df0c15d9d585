// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/controls/currentrow.h"

#include <QEvent>
#include <QHeaderView>
#include <QTableView>
#include <algorithm>

namespace palier {

namespace {

class CurrentRow : public QObject
{
public:
    explicit CurrentRow(QTableView *table) : QObject(table), m_table(table)
    {
        table->installEventFilter(this);
        connect(
            table->model(), &QAbstractItemModel::modelReset, this,
            [this] {
                if (m_table->hasFocus())
                    have();
            },
            Qt::QueuedConnection); // whoever knows a better one has said so by then
    }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::FocusIn)
            have();
        return QObject::eventFilter(watched, event);
    }

private:
    void have()
    {
        const QHeaderView *header = m_table->horizontalHeader();
        int first = 0;
        while (first + 1 < header->count() && header->isSectionHidden(header->logicalIndex(first)))
            ++first;
        if (m_table->currentIndex().isValid() || m_table->model()->rowCount() == 0)
            return;
        const QModelIndex topmost =
            m_table->model()->index(std::max(0, m_table->rowAt(0)), header->logicalIndex(first));
        const bool scrolls = m_table->hasAutoScroll();
        m_table->setAutoScroll(false); // what is seen stays where it is: it may be clicked right now
        m_table->selectionModel()->setCurrentIndex(topmost, QItemSelectionModel::NoUpdate);
        m_table->setAutoScroll(scrolls);
    }

    QTableView *m_table;
};

} // namespace

void keepCurrentRow(QTableView *table) { new CurrentRow(table); }

} // namespace palier
