// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "services/desk/customerstanding.h"
#include "ui/controls/card.h"

namespace palier {

class PaymentChart;

// How a customer has paid: figures, and a picture of the last settled invoices.
class PayingCard : public Card
{
    Q_OBJECT

public:
    explicit PayingCard(QWidget *parent = nullptr);
    void show(const CustomerStanding &standing);

private:
    FactList *m_facts;
    Label *m_words, *m_legend;
    PaymentChart *m_chart;
};

} // namespace palier
