// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/controls/smalltable.h"

#include "ui/controls/chipdelegate.h"
#include "ui/controls/currentrow.h"

#include <QHeaderView>
#include <QTableView>

namespace palier {

void makeSmallTable(QTableView *table)
{
    table->setItemDelegate(new ChipDelegate(table));
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setShowGrid(false);
    table->setTabKeyNavigation(false);
    table->verticalHeader()->hide();
    table->horizontalHeader()->setProperty("look", "small");
    table->horizontalHeader()->setHighlightSections(false);
    keepCurrentRow(table);
}

int heightWithRows(QTableView *table, int rows)
{
    table->ensurePolished(); // the style sheet's frame is wider
    return table->horizontalHeader()->sizeHint().height() + rows * table->verticalHeader()->defaultSectionSize() +
           2 * table->frameWidth();
}

void showRows(QTableView *table, int rows) { table->setFixedHeight(heightWithRows(table, rows)); }

} // namespace palier
