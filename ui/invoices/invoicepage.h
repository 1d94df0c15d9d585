// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "services/desk/desk.h"
#include "ui/controls/page.h"

namespace palier {

class BlockCard;
class Card;
class Chip;
class CustomerLink;
class FactList;
class HistoryCard;
class Label;
class PlanBanner;

// One invoice: facts, the plan's banner in the middle, blocks, reminders, history.
class InvoicePage : public Page
{
    Q_OBJECT

public:
    explicit InvoicePage(Desk &desk, QWidget *parent = nullptr);
    QString title() const override;
    void open(const QString &number) override;
    void lookAgain() override;
    QString helpTopic() const override { return QStringLiteral("invoices"); }

private:
    void showHead(const Invoice &invoice);
    void showFacts(const Invoice &invoice);
    void showReminders(const Invoice &invoice);
    void showPlan(const Invoice &invoice);
    void lift(BlockReason reason);
    void addActs();

    Desk &m_desk;
    InvoiceNumber m_number;
    Label *m_customer, *m_open, *m_openWord;
    CustomerLink *m_customerLink;
    QWidget *m_chips;
    PlanBanner *m_plan;
    FactList *m_facts, *m_reminders;
    BlockCard *m_blocks;
    HistoryCard *m_history;
};

} // namespace palier
