// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mainwindow/openingstate.h"

#include <QLocale>
#include <utility>

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
                   tr("This computer fills its own copy of the books for the first time. Later Palier starts at once, "
                      "online or offline."));
        break;
    case BooksReach::OutOfReach:
        setMessage("sync-off", tr("The books are out of reach"),
                   tr("This computer has no copy of the books yet, so there is nothing to show. Palier tries again by "
                      "itself."),
                   tr("Try again now"));
        break;
    case BooksReach::SignedOut:
        setMessage("lock", tr("Password needed"),
                   tr("This computer has no copy of the books yet. Sign in above to fetch it."));
        break;
    case BooksReach::Removed:
        setMessage("lock", tr("Your login no longer works in these books"),
                   tr("The copy on this computer was deleted. Ask an admin if that is a mistake."),
                   tr("Open other books…"));
        break;
    case BooksReach::Failing:
        setMessage("warning", tr("The books can’t be opened"), news.why, tr("Try again now"));
        break;
    }
    // Not again with every try that begins and fails.
    if (!isInContact(news.reach) && std::exchange(m_shown, news.reach) != news.reach)
        takeKeyboard();
}

} // namespace palier
