// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/controls/emptystate.h"
#include "ui/mainwindow/booksreach.h"

namespace palier {

// What stands in the place of the pages as long as there is no copy of the books: what is under way, or why there is
// none and what to do.
class OpeningState : public EmptyState
{
    Q_OBJECT

public:
    explicit OpeningState(QWidget *parent = nullptr);
    void show(const ReachNews &news);

Q_SIGNALS:
    void retryWanted();
    void booksWanted();

private:
    bool m_asksForBooks = false;
    BooksReach m_shown = BooksReach::Syncing;
};

} // namespace palier
