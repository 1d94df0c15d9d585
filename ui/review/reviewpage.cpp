// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/reviewpage.h"

#include "ui/controls/banner.h"
#include "ui/controls/display.h"
#include "ui/controls/faultwords.h"
#include "ui/controls/naming.h"
#include "ui/review/consequencecard.h"
#include "ui/review/customercard.h"
#include "ui/review/decisionbar.h"
#include "ui/review/instalmentcard.h"
#include "ui/review/limitcard.h"
#include "ui/review/plannews.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace palier {

ReviewPage::ReviewPage(Desk &desk, QWidget *parent)
    : Page(parent),
      m_desk(desk),
      m_customer(new Label({}, TextRole::Title)),
      m_terms(new Label),
      m_total(new Label({}, TextRole::Title)),
      m_columns(new QBoxLayout(QBoxLayout::LeftToRight)),
      m_state(new Chip),
      m_news(new Banner),
      m_nextButton(new QPushButton(tr("Back to the list"))),
      m_instalments(new InstalmentCard),
      m_who(new CustomerCard),
      m_limits(new LimitCard),
      m_consequences(new ConsequenceCard),
      m_bar(new DecisionBar)
{
    setObjectName("reviewPage");
    m_customer->setObjectName("reviewCustomer");
    m_total->setObjectName("reviewTotal");
    m_terms->setObjectName("reviewTerms");
    m_state->setObjectName("planState");
    m_news->setObjectName("reviewNews");
    m_nextButton->setObjectName("nextPlan");
    m_news->addButton(m_nextButton);
    arrange();
    connect(m_nextButton, &QPushButton::clicked, this, [this] {
        if (m_next.isNull())
            Q_EMIT done();
        else
            Q_EMIT goOn(Destination::of(m_next));
    });
    connect(m_bar, &DecisionBar::approved, this, [this] { decide(Verdict::Approve); });
    connect(m_bar, &DecisionBar::refused, this,
            [this](const QString &reason, const QString &note) { decide(Verdict::Refuse, reason, note); });
}

void ReviewPage::arrange()
{
    auto *name = new QHBoxLayout;
    name->addWidget(m_customer->selectable());
    name->addSpacing(space::small);
    name->addWidget(m_state, 0, Qt::AlignVCenter);
    name->addStretch(1);
    name->addWidget(m_total);
    auto *left = new QVBoxLayout;
    left->setSpacing(space::wide);
    left->addWidget(m_instalments);
    left->addWidget(m_limits);
    left->addStretch(1);
    auto *right = new QVBoxLayout;
    right->setSpacing(space::wide);
    right->addWidget(m_who);
    right->addWidget(m_consequences);
    right->addStretch(1);
    m_columns->setSpacing(space::wide);
    m_columns->addLayout(left, 3);
    m_columns->addLayout(right, 2);

    auto *contents = new QWidget;
    auto *column = new QVBoxLayout(contents);
    column->setContentsMargins(space::page, space::wide, space::page, space::wide);
    column->setSpacing(space::normal);
    column->addLayout(name);
    column->addWidget(m_terms->muted());
    column->addWidget(m_news);
    column->addSpacing(space::tight);
    column->addLayout(m_columns);
    column->addStretch(1);
    m_bar->setProperty("look", "foot");
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->setSpacing(0);
    whole->addWidget(scrolling(contents, this), 1);
    whole->addWidget(m_bar);
}

// Beside each other where the table of instalments still shows whole dates, else one below the other.
void ReviewPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    m_columns->setDirection(width() < narrowPage ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

QString ReviewPage::title() const { return tr("Payment plan"); }

void ReviewPage::open(const QString &plan) { m_plan = PlanId::fromText(plan).value_or(PlanId()); }

void ReviewPage::lookAgain()
{
    if (m_plan.isNull())
        return;
    const auto review = m_desk.reviews().review(m_plan);
    if (!review) {
        Q_EMIT failed(review.error());
        return;
    }
    const Plan &plan = review->plan;
    m_version = plan.version;
    m_customer->setText(review->customer.name);
    m_total->setText(displayed(plan.total));
    m_terms->setText(tr("%1. Proposed on %2.").arg(Naming::terms(plan.terms), displayed(plan.proposedOn)) +
                     (isWaiting(plan.state) && review->course.answerBy.isValid()
                          ? u' ' + tr("Answer by %1.").arg(displayed(review->course.answerBy))
                          : QString()));
    m_state->setChip({Naming::of(plan.state), Naming::toneOf(plan.state)});
    showNews(*review);
    m_instalments->show(plan, m_desk.today());
    m_who->show(*review);
    m_limits->show(*review);
    m_consequences->setVisible(plan.state == PlanState::Proposed);
    m_consequences->show(*review);
    m_bar->show(*review, m_desk.rights().value_or(Rights::ofRole(Role::Auditor)));
}

void ReviewPage::showNews(const PlanReview &review)
{
    const auto news = PlanNews::of(review, m_desk.today());
    m_news->setVisible(news.has_value());
    m_nextButton->setVisible(review.plan.state != PlanState::Proposed);
    if (review.plan.state != PlanState::Proposed)
        showNext();
    if (!news)
        return;
    m_news->setTone(news->tone);
    m_news->setMessage(news->icon, news->title, news->text);
}

// Up in the banner, not where Approve was: whoever clicks twice shall not decide on a plan they haven't seen.
void ReviewPage::showNext()
{
    Plans::Query waiting;
    waiting.state = PlanState::Proposed;
    waiting.limit = 1;
    const auto oldest = m_desk.plans().list(waiting);
    const auto count = m_desk.plans().count(waiting);
    m_next = oldest && !oldest->isEmpty() ? oldest->first().id : PlanId();
    m_nextButton->setText(m_next.isNull() ? tr("Back to the list")
                                          : tr("Next proposal (%1)").arg(QLocale().toString(count.value_or(1))));
    m_nextButton->setAccessibleName(m_nextButton->text());
}

void ReviewPage::decide(Verdict verdict, const QString &reason, const QString &note)
{
    const auto booked = m_desk.decide(m_plan, verdict, reason, note, m_version);
    if (booked) { // the desk says that it acted, and the page has looked again
        m_nextButton->setFocus();
        return;
    }
    if (verdict == Verdict::Refuse)
        m_bar->complain(FaultWords::of(booked.error()));
    lookAgain();
    Q_EMIT failed(booked.error());
}

} // namespace palier
