// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QTableView;

namespace palier {

// While the table has the keyboard one of its rows is the current one, the topmost that is seen where none is: so the
// place where the arrow keys begin is seen. Its model is set already.
void keepCurrentRow(QTableView *table);

} // namespace palier
