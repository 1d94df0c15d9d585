// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "services/desk/desk.h"

#include <QTimer>
#include <QWidget>

class QBoxLayout;
class QHBoxLayout;
class QScrollArea;

namespace palier {

class Banner;
class ConsequenceCard;
class CustomerCard;
class DecisionBar;
class InstalmentCard;
class Label;
class LimitCard;

// The preview of a plan: everything a reviewer judges it by, and the two buttons. Stands on the plan's own page and
// beside the queue of those that wait.
class ReviewPanel : public QWidget
{
    Q_OBJECT

public:
    explicit ReviewPanel(Desk &desk, QWidget *parent = nullptr);

    void showPlan(const PlanId &plan);
    const PlanId &plan() const { return m_plan; }
    void lookAgain();
    // In the news of a plan that is decided.
    void addNewsButton(QWidget *button);

    bool canApprove() const;
    bool canRefuse() const;
    void approve();
    void refuse(); // asks for the reason first
    // Nothing is decided for as long as a double click takes: where another plan came by itself below the same buttons.
    void rest();

Q_SIGNALS:
    // By this clerk, now; the plan as it was seen.
    void decided(const palier::Plan &plan, palier::Verdict verdict);
    void failed(const palier::Error &error);
    void looked(const palier::Plan &plan); // what can be done may have changed
    void customerClicked(const palier::CustomerId &customer);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void arrange();
    void measure();
    bool isToldAbove() const; // by the banner with Undo
    void showChips(const PlanReview &review);
    void showNews(const PlanReview &review);
    void decide(Verdict verdict, const QString &reason = {}, const QString &note = {});

    Desk &m_desk;
    PlanId m_plan;
    Plan m_seen; // as it was shown: what the reviewer decides on
    Label *m_customer, *m_terms, *m_total;
    QBoxLayout *m_columns;
    QScrollArea *m_scroll = nullptr;
    QHBoxLayout *m_chips;
    Banner *m_news;
    InstalmentCard *m_instalments;
    CustomerCard *m_who;
    LimitCard *m_limits;
    ConsequenceCard *m_consequences;
    DecisionBar *m_bar;
    QTimer m_measuring;
    bool m_isToldAbove = false;
};

} // namespace palier
