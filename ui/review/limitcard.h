// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "services/desk/planreview.h"
#include "ui/controls/card.h"

namespace palier {

// Whether the proposal is inside the limits: each one that is set, kept or not, in words.
class LimitCard : public Card
{
    Q_OBJECT

public:
    explicit LimitCard(QWidget *parent = nullptr);
    void show(const PlanReview &review);

private:
    QGridLayout *m_grid;
};

} // namespace palier
