// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "services/desk/desk.h"
#include "ui/controls/banner.h"

class QPushButton;

namespace palier {

// The plan of an invoice, in the middle of its page: what it is, and the way to it.
class PlanBanner : public Banner
{
    Q_OBJECT

public:
    explicit PlanBanner(QWidget *parent = nullptr);
    void show(const Plan &plan);

Q_SIGNALS:
    void viewClicked(const palier::PlanId &plan);

private:
    QPushButton *m_view;
    PlanId m_plan;
};

} // namespace palier
