// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/controls/chip.h"
#include "ui/lists/listmodel.h"

namespace palier {

// The proposals that wait for an answer. Filter: {"order": "oldest" | "deadline" | "largest", "text": …, "amount":
// {"from": …, "to": …}}.
class ProposalListModel : public ListModel<QueuedProposal>
{
    Q_OBJECT

public:
    enum Column { Customer, Amount, Terms, Waits, Deadline, Notes };

    explicit ProposalListModel(Desk &desk, QObject *parent = nullptr);

    static QJsonObject filterOf(WaitingOrder order);
    // The filter as the books are asked.
    static WaitingPlans::Query queryOf(const QJsonObject &filter);
    // What the list says of one: "today", "waiting 12 days"; the deadline; what stands against it.
    QString age(const Plan &plan) const;
    QString deadline(const Plan &plan) const;
    QList<ChipText> chips(const QueuedProposal &proposal) const;

protected:
    ListSource<QueuedProposal> source() override;
    QVariant cell(const QueuedProposal &proposal, int column, int role) const override;
    void readAside() override;

private:
    QString textOf(const QueuedProposal &proposal, int column) const;
    QDate m_today;
};

} // namespace palier
