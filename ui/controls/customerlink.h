// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "models/id.h"

#include <QPushButton>

namespace palier {

// Leads from wherever a customer is named to their page.
class CustomerLink : public QPushButton
{
    Q_OBJECT

public:
    explicit CustomerLink(const char *objectName, QWidget *parent = nullptr);
    void setCustomer(const CustomerId &id, const QString &name);

Q_SIGNALS:
    void customerClicked(const palier::CustomerId &id);

private:
    CustomerId m_customer;
};

} // namespace palier
