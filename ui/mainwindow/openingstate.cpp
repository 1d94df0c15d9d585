// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mainwindow/openingstate.h"

#include <QLocale>

namespace palier {

OpeningState::OpeningState(QWidget *parent) : EmptyState(parent)
{
    setObjectName("openingState");
    connect(this, &EmptyState::actionClicked, this, [this] {
        if (m_asksForBooks)
            Q_EMIT booksWanted();
        else
            Q_EMIT retryWanted();
    });
}

void OpeningState::show(const ReachNews &news)
{
    m_asksForBooks = news.reach == BooksReach::Removed;
    switch (news.reach) {
    case BooksReach::InStep:
    case BooksReach::Syncing:
        setMessage("sync-busy",
                   news.fetched > 0 ? tr("Fetching the books: %1 rows so far").arg(QLocale().toString(news.fetched))
                                    : tr("Fetching the books…"),
                   tr("This workstation fills its own copy for the first time. Later it starts at once, online or "
                      "offline."));
        break;
    case BooksReach::OutOfReach:
        setMessage("sync-off", tr("The books are out of reach"),
                   tr("This workstation has no copy of them yet, so there is nothing to show. It tries again by "
                      "itself."),
                   tr("Try again now"));
        break;
    case BooksReach::SignedOut:
        setMessage("lock", tr("Password needed"),
                   tr("This workstation has no copy of them yet. Sign in above to fetch it."));
        break;
    case BooksReach::Removed:
        setMessage("lock", tr("Your login no longer works in these books"),
                   news.why + u'\n' + tr("The copy on this computer was deleted."), tr("Open other books…"));
        break;
    case BooksReach::Failing:
        setMessage("warning", tr("The books can’t be opened"), news.why, tr("Try again now"));
        break;
    }
}

} // namespace palier
