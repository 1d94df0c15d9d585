// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/lists/listpage.h"

namespace palier {

class ConflictListModel;

// All conflicts: filters, table, how many. The half of ConflictsPage that is a list.
class ConflictListPage : public ListPage
{
    Q_OBJECT

public:
    explicit ConflictListPage(Desk &desk, QWidget *parent = nullptr);
    QString title() const override { return tr("Conflicts"); }
    ConflictListModel *conflicts() const { return m_conflicts; }

protected:
    QString countText(int total) const override { return tr("%n conflict(s)", nullptr, total); }
    Empty emptyText() const override;

private:
    ConflictListModel *m_conflicts;
};

} // namespace palier
