// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/reviewpage.h"

#include "ui/controls/buttonaction.h"
#include "ui/review/decisionactions.h"
#include "ui/review/recentdecisions.h"
#include "ui/review/reviewpanel.h"
#include "ui/review/undobanner.h"

#include <QAction>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

namespace palier {

ReviewPage::ReviewPage(Desk &desk, QWidget *parent)
    : Page(parent),
      m_desk(desk),
      m_undo(new UndoBanner(desk, this)),
      m_panel(new ReviewPanel(desk)),
      m_nextButton(new QPushButton(tr("Back to the list"))),
      m_approve(DecisionActions::approve(this)),
      m_refuse(DecisionActions::refuse(this))
{
    setObjectName("reviewPage");
    m_nextButton->setObjectName("nextPlan");
    m_panel->addNewsButton(m_nextButton);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->setSpacing(0);
    whole->addWidget(m_undo->strip());
    whole->addWidget(m_panel, 1);

    addActions({m_approve, m_refuse, m_undo->action(),
                new ButtonAction(this, "nextPlan", tr("Next proposal, or back to the list"), Qt::ALT | Qt::Key_Down),
                new ButtonAction(this, "reviewCustomerLink", tr("Open the customer"), QKeySequence("Ctrl+Shift+C"))});
    connect(m_approve, &QAction::triggered, m_panel, &ReviewPanel::approve);
    connect(m_refuse, &QAction::triggered, m_panel, &ReviewPanel::refuse);
    connect(m_panel, &ReviewPanel::looked, this, &ReviewPage::show);
    connect(m_panel, &ReviewPanel::customerClicked, this,
            [this](const CustomerId &customer) { Q_EMIT go(Destination::of(customer)); });
    connect(m_panel, &ReviewPanel::failed, this, &ReviewPage::failed);
    connect(m_panel, &ReviewPanel::decided, this, [this] { m_nextButton->setFocus(); });
    connect(m_undo, &UndoBanner::failed, this, &ReviewPage::failed);
    connect(m_undo, &UndoBanner::undone, this, [this](const QList<PlanId> &plans) {
        if (plans.size() == 1 && plans.first() != m_plan)
            Q_EMIT goOn(Destination::of(plans.first()));
    });
    connect(m_nextButton, &QPushButton::clicked, this, [this] {
        if (m_next.isNull())
            Q_EMIT done();
        else
            Q_EMIT goOn(Destination::of(m_next));
    });
}

QString ReviewPage::title() const { return tr("Payment plan"); }

void ReviewPage::open(const QString &plan)
{
    m_plan = PlanId::fromText(plan).value_or(PlanId());
    m_waited = {};
}

void ReviewPage::lookAgain()
{
    if (m_plan.isNull())
        return;
    RecentDecisions::of(m_desk).lookAgain();
    m_panel->showPlan(m_plan);
}

void ReviewPage::show(const Plan &plan)
{
    m_approve->setEnabled(m_panel->canApprove());
    m_refuse->setEnabled(m_panel->canRefuse());
    const bool waits = plan.state == PlanState::Proposed;
    if (waits)
        m_waited = plan.id;
    // Who opened one that was decided before is not working through those that wait.
    const bool goesOn = !waits && plan.id == m_waited;
    m_nextButton->setVisible(goesOn);
    if (goesOn)
        showNext();
}

// Up in the news, not where Approve was: whoever clicks twice shall not decide on a plan they haven't seen.
void ReviewPage::showNext()
{
    WaitingPlans::Query query;
    query.limit = 1;
    const auto oldest = m_desk.queue().page(query);
    const auto count = m_desk.queue().count();
    m_next = oldest && !oldest->isEmpty() ? oldest->first().plan.id : PlanId();
    m_nextButton->setText(m_next.isNull() ? tr("Back to the list")
                                          : tr("Next proposal (%1)").arg(QLocale().toString(count.value_or(1))));
    m_nextButton->setAccessibleName(m_nextButton->text());
}

} // namespace palier
