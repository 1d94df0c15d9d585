// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "services/desk/bulkdecision.h"

#include <QWidget>

class QPushButton;
class QVBoxLayout;

namespace palier {

class Banner;
class Card;
class Label;

// What became of proposals that were decided in one go: how many are done, and each that could not be, with why.
class BulkResult : public QWidget
{
    Q_OBJECT

public:
    explicit BulkResult(QWidget *parent = nullptr);
    // `isToldAbove`: another banner says already how many are decided.
    void show(Verdict verdict, const QList<QueuedProposal> &proposals, const BulkDecision &bulk, bool isToldAbove);

Q_SIGNALS:
    void left();
    void view(const palier::PlanId &plan);

private:
    void addFailure(const QueuedProposal &proposal, const Error &why);
    Banner *m_banner;
    Card *m_card;
    QVBoxLayout *m_rows;
    Label *m_more;
    QPushButton *m_back;
};

} // namespace palier
