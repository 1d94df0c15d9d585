// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "services/desk/customerstanding.h"
#include "ui/controls/card.h"

class QPushButton;

namespace palier {

// What a customer owes, one line a currency, and what of it is overdue.
class OwedCard : public Card
{
    Q_OBJECT

public:
    explicit OwedCard(QWidget *parent = nullptr);
    void show(const CustomerStanding &standing, QDate today);

Q_SIGNALS:
    void invoicesClicked();

private:
    QVBoxLayout *m_column;
    QWidget *m_amounts = nullptr;
    Label *m_more;
    QPushButton *m_invoices;
};

} // namespace palier
