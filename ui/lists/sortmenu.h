// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QMenu>

class QHeaderView;

namespace palier {

class WindowedModel;

// The columns that a list can be sorted by, for who doesn't click on its header. The one that sorts is ticked; chosen
// again it turns the direction round.
class SortMenu : public QMenu
{
    Q_OBJECT

public:
    SortMenu(QHeaderView *header, const WindowedModel *model, QWidget *parent);
    void showOrder();

private:
    void choose(int column);
    QHeaderView *m_header;
    const WindowedModel *m_model;
};

} // namespace palier
