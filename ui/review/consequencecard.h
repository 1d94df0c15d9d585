// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "services/desk/planreview.h"
#include "ui/controls/card.h"

namespace palier {

// What Approve and what Refuse will do: the block, the mail, the next reminder of each invoice.
class ConsequenceCard : public Card
{
    Q_OBJECT

public:
    explicit ConsequenceCard(QWidget *parent = nullptr);
    void show(const PlanReview &review);

private:
    void addLine(const QString &iconName, const QString &text);
    void addReminders(const PlanReview &review);
    QString mailLine(const PlanReview &review, const QString &withAddress) const;
    QVBoxLayout *m_lines;
};

} // namespace palier
