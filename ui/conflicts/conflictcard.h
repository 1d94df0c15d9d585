// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "services/desk/desk.h"
#include "ui/controls/card.h"

class QPushButton;

namespace palier {

// One act of the clerk's that the books refused: theirs, the one that stands, why, and the buttons that do something
// about it.
class ConflictCard : public Card
{
    Q_OBJECT

public:
    // `plan`: as this workstation knows it now, where the conflict is about one.
    ConflictCard(const Conflict &conflict, const std::optional<Plan> &plan, QWidget *parent = nullptr);

Q_SIGNALS:
    void viewPlan(const palier::PlanId &plan);
    void viewInvoice(const palier::InvoiceNumber &number);
    void viewMessage(const QString &mail);
    void viewSettings();
    void dismissClicked(const palier::ActId &conflict);

private:
    void addFacts(const Conflict &conflict, const std::optional<Plan> &plan);
    void addButtons(const Conflict &conflict, const std::optional<Plan> &plan);
};

} // namespace palier
