// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/admin/adminsection.h"

namespace palier {

// Billing: who may propose, inside which limits, and how a plan is made.
class BillingSection : public AdminSection
{
    Q_OBJECT

public:
    explicit BillingSection(Desk &desk, QWidget *parent = nullptr);

private:
    void addLimits();
    void addRules();
    void addCalendar();
};

} // namespace palier
