// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "services/desk/planreview.h"
#include "ui/controls/card.h"

namespace palier {

class PaymentChart;

// What a reviewer knows about the customer: what they owe, how they have paid, and the reason they gave.
class CustomerCard : public Card
{
    Q_OBJECT

public:
    explicit CustomerCard(QWidget *parent = nullptr);
    void show(const PlanReview &review);

private:
    Label *m_wording;
    FactList *m_facts;
    Label *m_record;
    PaymentChart *m_chart;
};

} // namespace palier
