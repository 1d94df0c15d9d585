// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/reviewpanel.h"

#include "ui/controls/banner.h"
#include "ui/controls/chip.h"
#include "ui/controls/display.h"
#include "ui/controls/faultwords.h"
#include "ui/controls/naming.h"
#include "ui/controls/page.h"
#include "ui/controls/taborder.h"
#include "ui/plans/planchips.h"
#include "ui/review/consequencecard.h"
#include "ui/review/customercard.h"
#include "ui/review/decisionbar.h"
#include "ui/review/instalmentcard.h"
#include "ui/review/limitcard.h"
#include "ui/review/plannews.h"
#include "ui/review/recentdecisions.h"

#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

namespace palier {

ReviewPanel::ReviewPanel(Desk &desk, QWidget *parent)
    : QWidget(parent),
      m_desk(desk),
      m_customer(new Label({}, TextRole::Title)),
      m_terms(new Label),
      m_total(new Label({}, TextRole::Title)),
      m_columns(new QBoxLayout(QBoxLayout::LeftToRight)),
      m_chips(new QHBoxLayout),
      m_news(new Banner),
      m_instalments(new InstalmentCard),
      m_who(new CustomerCard),
      m_limits(new LimitCard),
      m_consequences(new ConsequenceCard),
      m_bar(new DecisionBar)
{
    setObjectName("reviewPanel");
    m_customer->setObjectName("reviewCustomer");
    m_total->setObjectName("reviewTotal");
    m_terms->setObjectName("reviewTerms");
    m_news->setObjectName("reviewNews");
    arrange();
    constexpr int laidOutMsecs = 40;
    m_measuring.setSingleShot(true);
    m_measuring.setInterval(laidOutMsecs);
    connect(&m_measuring, &QTimer::timeout, this, &ReviewPanel::measure);
    connect(m_who, &CustomerCard::customerClicked, this, &ReviewPanel::customerClicked);
    // The banner with Undo comes after the decision, and goes without one.
    connect(&RecentDecisions::of(desk), &RecentDecisions::changed, this, [this] {
        if (!m_plan.isNull() && isToldAbove() != m_isToldAbove)
            lookAgain();
    });
    connect(m_bar, &DecisionBar::approved, this, [this] { decide(Verdict::Approve); });
    connect(m_bar, &DecisionBar::refused, this,
            [this](const QString &reason, const QString &note) { decide(Verdict::Refuse, reason, note); });
}

void ReviewPanel::arrange()
{
    auto *name = new QHBoxLayout;
    name->addWidget(m_customer->selectable());
    name->addSpacing(space::small);
    m_chips->setSpacing(space::small);
    name->addLayout(m_chips);
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
    column->addWidget(m_terms->muted()->wrapped());
    column->addWidget(m_news);
    column->addSpacing(space::tight);
    column->addLayout(m_columns);
    column->addStretch(1);
    m_bar->setProperty("look", "foot");
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->setSpacing(0);
    m_scroll = qobject_cast<QScrollArea *>(scrollingPage(contents, this));
    whole->addWidget(m_scroll, 1);
    whole->addWidget(m_bar);
}

// Beside each other where the table of instalments still shows whole dates, else one below the other.
void ReviewPanel::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_columns->setDirection(width() < narrowPage ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

void ReviewPanel::showPlan(const PlanId &plan)
{
    if (m_plan != plan) {
        m_bar->stopAsking();
        m_scroll->verticalScrollBar()->setValue(0);
    }
    m_plan = plan;
    lookAgain();
}

// News that came, a bar that went and rows that are new change the height in several turns of the events: the contents
// that were measured between two of them would stay too low, and their cards be cut.
void ReviewPanel::measure()
{
    QWidget *contents = m_scroll->widget();
    const auto layouts = contents->findChildren<QLayout *>();
    for (QLayout *layout : layouts)
        layout->invalidate();
    contents->updateGeometry();
}

void ReviewPanel::addNewsButton(QWidget *button)
{
    m_news->addButton(button);
    orderBefore(button, m_instalments);
}

bool ReviewPanel::canApprove() const { return m_bar->canApprove(); }
bool ReviewPanel::canRefuse() const { return m_bar->canRefuse(); }
void ReviewPanel::rest() { m_bar->rest(); }
void ReviewPanel::approve() { m_bar->approve(); }
void ReviewPanel::refuse() { m_bar->refuse(); }

void ReviewPanel::lookAgain()
{
    if (m_plan.isNull())
        return;
    m_isToldAbove = isToldAbove();
    const auto review = m_desk.reviews().review(m_plan);
    if (!review) {
        Q_EMIT failed(review.error());
        return;
    }
    const Plan &plan = review->plan;
    m_seen = plan;
    m_customer->setText(review->customer.name);
    m_total->setText(displayed(plan.total));
    m_terms->setText(tr("%1. Proposed on %2.").arg(Naming::terms(plan.terms), displayed(plan.proposedOn)) +
                     (isWaiting(plan.state) && review->course.answerBy.isValid()
                          ? u' ' + tr("Answer by %1.").arg(displayed(review->course.answerBy))
                          : QString()));
    showChips(*review);
    showNews(*review);
    m_instalments->show(plan, m_desk.today());
    m_who->show(*review);
    m_limits->show(*review);
    m_consequences->setVisible(plan.state == PlanState::Proposed);
    m_consequences->show(*review);
    m_bar->show(*review, m_desk.rights().value_or(Rights::ofRole(Role::Auditor)));
    m_measuring.start();
    Q_EMIT looked(plan);
}

// What a reviewer must not overlook is said beside the name: the card that has the figures may be below the fold.
void ReviewPanel::showChips(const PlanReview &review)
{
    const Plan &plan = review.plan;
    emptyLayout(m_chips);
    const auto texts = planChips(plan.state, isLate(plan, m_desk.today()));
    for (const ChipText &text : texts) {
        auto *chip = new Chip(text);
        chip->setObjectName(&text == &texts.last() ? "planState" : "planLate");
        m_chips->addWidget(chip, 0, Qt::AlignVCenter);
    }
    if (isWaiting(plan.state) && !PlanNews::brokenLimits(review).isEmpty()) {
        auto *chip = new Chip({tr("Outside limits"), Tone::Warning});
        chip->setObjectName("planOutsideLimits");
        m_chips->addWidget(chip, 0, Qt::AlignVCenter);
    }
}

bool ReviewPanel::isToldAbove() const
{
    const RecentDecision *latest = RecentDecisions::of(m_desk).latest();
    return latest && latest->plans.contains(m_plan);
}

void ReviewPanel::showNews(const PlanReview &review)
{
    const auto news = PlanNews::of(review, m_desk.today(), m_isToldAbove);
    m_news->setVisible(news.has_value());
    if (!news)
        return;
    m_news->setTone(news->tone);
    m_news->setMessage(news->icon, news->title, news->text);
}

void ReviewPanel::decide(Verdict verdict, const QString &reason, const QString &note)
{
    const Plan seen = m_seen;
    const auto settings = m_desk.settings();
    const int hold = settings ? settings->number(u"mail.undo_seconds") : 0;
    const auto booked = m_desk.decide(m_plan, verdict, reason, note, seen.version, hold);
    if (booked) { // the desk says that it acted, and the panel has looked again
        RecentDecisions::of(m_desk).note(seen, verdict, hold);
        Q_EMIT decided(seen, verdict);
        return;
    }
    if (verdict == Verdict::Refuse)
        m_bar->complain(FaultWords::of(booked.error()));
    lookAgain();
    Q_EMIT failed(booked.error());
}

} // namespace palier
