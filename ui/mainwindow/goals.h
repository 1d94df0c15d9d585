// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "services/desk/desk.h"
#include "ui/mainwindow/goalmodel.h"
#include "ui/mainwindow/menus.h"

namespace palier {

// What a clerk may want who typed this after Ctrl+K: invoices by their number, customers by number or name, their
// plans, pages, settings by their names, actions. `has`: whether there is a page for a place.
Goals goalsFor(const QString &text, Desk &desk, const QList<Menus::Entry> &entries, const QList<Landmark> &settings,
               const std::function<bool(Place)> &has);

} // namespace palier
