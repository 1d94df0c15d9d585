// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lists/filteractions.h"

#include "ui/lists/filterbar.h"

#include <QAction>
#include <QCoreApplication>

namespace palier {

namespace {
struct FilterActions {
    Q_DECLARE_TR_FUNCTIONS(palier::FilterActions)
};

QAction *made(QObject *page, const char *name, const QString &text, const QKeySequence &keys)
{
    auto *action = new QAction(text, page);
    action->setObjectName(name);
    action->setShortcut(keys);
    return action;
}
} // namespace

QList<QAction *> filterActions(FilterBar *filters, QObject *page)
{
    QAction *find = made(page, "findInList", FilterActions::tr("Find in this list"), QKeySequence::Find);
    QObject::connect(find, &QAction::triggered, filters, &FilterBar::focusSearch);
    QAction *saved = made(page, "savedFiltersAction", FilterActions::tr("Saved filters…"), {"Ctrl+Shift+S"});
    QObject::connect(saved, &QAction::triggered, filters, [filters] { filters->openSaved(false); });
    QAction *save = made(page, "saveFilterAction", FilterActions::tr("Save this filter…"), QKeySequence::Save);
    QObject::connect(save, &QAction::triggered, filters, [filters] { filters->openSaved(true); });
    QAction *clear = made(page, "clearFiltersAction", FilterActions::tr("Clear filters"), {"Ctrl+Shift+X"});
    QObject::connect(clear, &QAction::triggered, filters, &FilterBar::clear);
    const auto look = [filters, save, clear] {
        save->setEnabled(filters->filtersAnything());
        clear->setEnabled(filters->filtersAnything());
    };
    QObject::connect(filters, &FilterBar::changed, save, look);
    look();
    for (QAction *action : {saved, save, clear})
        action->setProperty("menu", "view");
    return {find, saved, save, clear};
}

} // namespace palier
