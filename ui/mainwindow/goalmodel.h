// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/controls/destination.h"

#include <QAbstractListModel>
#include <QIcon>
#include <QKeySequence>
#include <QPointer>

class QAction;

namespace palier {

// Where one can get to by what was typed after Ctrl+K: a place, or an action. All texts are plain.
struct Goal {
    QString group;
    QString icon; // its name
    QString title, detail;
    Destination destination = {};
    QPointer<QAction> action = {}; // where it is one: triggered instead
    QKeySequence keys = {};
};

struct Goals {
    QList<Goal> list;
    bool mayBeMore = false; // of one kind there are as many as are listed of a kind
};

// The goals that were found, a row each, those of a group together.
class GoalModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Roles { GroupRole = Qt::UserRole, DetailRole, KeysRole, StartsGroupRole };

    using QAbstractListModel::QAbstractListModel;
    void show(const QList<Goal> &goals);
    const Goal &at(int row) const { return m_goals[row]; }
    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    QList<Goal> m_goals;
};

} // namespace palier
