// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QList>

class QAction;
class QObject;

namespace palier {

class FilterBar;

// What can be done with the filters of a list, for its page's menus: find, those that are saved, save, clear.
QList<QAction *> filterActions(FilterBar *filters, QObject *page);

} // namespace palier
