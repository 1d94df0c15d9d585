// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "services/desk/desk.h"
#include "ui/controls/card.h"

namespace palier {

// What became of a customer's payment plans, and the latest of them to open.
class PlanKeepingCard : public Card
{
    Q_OBJECT

public:
    explicit PlanKeepingCard(QWidget *parent = nullptr);
    void show(const CustomerStanding &standing, const QList<Plan> &latest, qint64 total, QDate today);

Q_SIGNALS:
    void planClicked(const palier::PlanId &plan);

private:
    void addPlan(const Plan &plan);
    QDate m_today;
    Label *m_words;
    QVBoxLayout *m_column;
    QWidget *m_shown = nullptr;
    QGridLayout *m_rows = nullptr;
    int m_row = 0;
};

} // namespace palier
