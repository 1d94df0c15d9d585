// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "models/plan.h"

#include <QAbstractTableModel>

namespace palier {

// A plan's instalments for a table, with the running total.
class InstalmentModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Ordinal, Agreed, Due, Amount, Running, State };

    using QAbstractTableModel::QAbstractTableModel;
    void setPlan(const Plan &plan, QDate today);
    // Months in figures, where there is little room.
    void setDatesInFigures(bool on);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QList<Instalment> m_instalments;
    QList<Money> m_running;
    QDate m_today;
    bool m_inFigures = false;
    bool m_withStates = false; // a proposal's instalments have no state yet
};

} // namespace palier
