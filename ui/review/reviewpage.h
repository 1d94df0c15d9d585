// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "services/desk/desk.h"
#include "ui/controls/page.h"

class QBoxLayout;
class QPushButton;

namespace palier {

class Banner;
class Chip;
class ConsequenceCard;
class CustomerCard;
class DecisionBar;
class InstalmentCard;
class Label;
class LimitCard;

// The preview of a plan: everything a reviewer judges it by, and the two buttons.
class ReviewPage : public Page
{
    Q_OBJECT

public:
    explicit ReviewPage(Desk &desk, QWidget *parent = nullptr);
    QString title() const override;
    void open(const QString &plan) override;
    void lookAgain() override;
    QString helpTopic() const override { return QStringLiteral("plans"); }

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void arrange();
    void showNews(const PlanReview &review);
    void showNext();
    void decide(Verdict verdict, const QString &reason = {}, const QString &note = {});

    Desk &m_desk;
    PlanId m_plan;
    qint64 m_version = 0; // of the plan as it was shown: what the reviewer decides on
    Label *m_customer, *m_terms, *m_total;
    QBoxLayout *m_columns;
    Chip *m_state;
    Banner *m_news;
    QPushButton *m_nextButton;
    PlanId m_next;
    InstalmentCard *m_instalments;
    CustomerCard *m_who;
    LimitCard *m_limits;
    ConsequenceCard *m_consequences;
    DecisionBar *m_bar;
};

} // namespace palier
