// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "services/desk/planreview.h"
#include "ui/controls/card.h"

namespace palier {

class CustomerLink;
class PaymentChart;

// What a reviewer knows about the customer: what they owe, how they have paid, and the reason they gave.
class CustomerCard : public Card
{
    Q_OBJECT

public:
    explicit CustomerCard(QWidget *parent = nullptr);
    void show(const PlanReview &review);

Q_SIGNALS:
    void customerClicked(const palier::CustomerId &id);

private:
    CustomerLink *m_link;
    Label *m_wording;
    FactList *m_facts;
    Label *m_record;
    PaymentChart *m_chart;
    Label *m_legend;
};

} // namespace palier
