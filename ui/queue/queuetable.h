// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/lists/listtable.h"

namespace palier {

class ProposalListModel;

// The proposals that wait, one below the other: one column, with everything of a proposal in it.
class QueueTable : public ListTable
{
    Q_OBJECT

public:
    explicit QueueTable(ProposalListModel *model, QWidget *parent = nullptr);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
};

} // namespace palier
