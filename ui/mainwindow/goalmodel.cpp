// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mainwindow/goalmodel.h"

#include "ui/controls/icons.h"

#include <QAction>

namespace palier {

void GoalModel::show(const QList<Goal> &goals)
{
    beginResetModel();
    m_goals = goals;
    endResetModel();
}

int GoalModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(m_goals.size()); }

QVariant GoalModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Goal &goal = m_goals[index.row()];
    switch (role) {
    case Qt::DisplayRole:
        return goal.title;
    case Qt::DecorationRole:
        return themedIcon(goal.icon);
    case Qt::AccessibleTextRole:
        return goal.detail.isEmpty() ? QStringLiteral("%1: %2").arg(goal.group, goal.title)
                                     : QStringLiteral("%1: %2, %3").arg(goal.group, goal.title, goal.detail);
    case GroupRole:
        return goal.group;
    case DetailRole:
        return goal.detail;
    case KeysRole:
        return goal.keys.toString(QKeySequence::NativeText);
    case StartsGroupRole:
        return index.row() == 0 || m_goals[index.row() - 1].group != goal.group;
    default:
        return {};
    }
}

} // namespace palier
