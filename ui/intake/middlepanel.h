// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QVBoxLayout;
class QWidget;

namespace palier {

// A panel a little above the middle of the page, for an import on its way and for what became of it; what stands in it
// goes into this column.
QVBoxLayout *panelInTheMiddle(QWidget *page);

} // namespace palier
