// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/controls/card.h"
#include "ui/review/instalmentmodel.h"

class QTableView;

namespace palier {

class InstalmentChart;

// The instalments of a plan as a chart and as a table.
class InstalmentCard : public Card
{
    Q_OBJECT

public:
    explicit InstalmentCard(QWidget *parent = nullptr);
    void show(const Plan &plan, QDate today);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void fit();
    InstalmentChart *m_chart;
    InstalmentModel *m_model;
    QTableView *m_table;
};

} // namespace palier
