// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QTableView;

namespace palier {

// What the few rows of a table within a card have in common: whole rows are chosen and not edited, cells are text or
// chips, one line stands below the titles and one between two rows; Tab leaves it.
void makeSmallTable(QTableView *table);

// Its height where so many of its rows are to be seen.
int heightWithRows(QTableView *table, int rows);

// As high as so many of its rows; more of them scroll inside it.
void showRows(QTableView *table, int rows);

} // namespace palier
