// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace palier {

// What the menu Edit does with the widget that has the focus, whatever kind it is: a field, a label with a selection, a
// list. Nothing for one that can't, nor for null.
void copyFrom(QWidget *focus);
void selectAllIn(QWidget *focus);

} // namespace palier
