// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/queue/bulkpanel.h"

#include "ui/controls/label.h"
#include "ui/queue/bulkchoice.h"
#include "ui/queue/bulkresult.h"
#include "ui/review/recentdecisions.h"

#include <QLocale>
#include <QProgressBar>
#include <QPushButton>
#include <QSet>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace palier {

BulkPanel::BulkPanel(Desk &desk, QWidget *parent)
    : QWidget(parent),
      m_desk(desk),
      m_bulk(desk),
      m_stack(new QStackedWidget),
      m_choice(new BulkChoice),
      m_result(new BulkResult),
      m_doing(new Label({}, TextRole::Heading)),
      m_bar(new QProgressBar)
{
    setObjectName("bulkPanel");
    m_progress = makeProgress();
    for (QWidget *part : {static_cast<QWidget *>(m_choice), m_progress, static_cast<QWidget *>(m_result)})
        m_stack->addWidget(part);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(m_stack);

    connect(m_choice, &BulkChoice::approved, this, [this] { decide(Verdict::Approve); });
    connect(m_choice, &BulkChoice::refused, this,
            [this](const QString &reason, const QString &note) { decide(Verdict::Refuse, reason, note); });
    connect(m_result, &BulkResult::left, this, [this] {
        m_stack->setCurrentWidget(m_choice);
        Q_EMIT left();
    });
    connect(m_result, &BulkResult::view, this, &BulkPanel::view);
    connect(&m_bulk, &BulkDecision::progressed, this, &BulkPanel::showProgress);
    connect(&m_bulk, &BulkDecision::finished, this, &BulkPanel::finish);
}

QWidget *BulkPanel::makeProgress()
{
    m_doing->setObjectName("bulkProgressText");
    m_bar->setObjectName("bulkProgress");
    m_bar->setAccessibleName(tr("Progress"));
    m_bar->setTextVisible(false);
    auto *stop = new QPushButton(tr("Stop"));
    stop->setObjectName("bulkStop");
    stop->setAccessibleName(tr("Stop"));
    stop->setAccessibleDescription(tr("What is decided so far stays decided"));
    connect(stop, &QPushButton::clicked, &m_bulk, &BulkDecision::stop);
    auto *panel = new QFrame;
    panel->setProperty("look", "panel");
    constexpr int goodWidth = 620;
    panel->setMaximumWidth(goodWidth);
    auto *column = new QVBoxLayout(panel);
    column->setContentsMargins(space::page, space::wide, space::page, space::wide);
    column->setSpacing(space::normal);
    column->addWidget(m_doing);
    column->addWidget(m_bar);
    column->addWidget((new Label(tr("Each is decided on its own. What is decided so far stays decided if you stop.")))
                          ->muted()
                          ->wrapped());
    column->addWidget(stop, 0, Qt::AlignLeft);
    auto *row = new QHBoxLayout;
    row->addStretch();
    row->addWidget(panel, 1);
    row->addStretch();
    auto *page = new QWidget;
    auto *whole = new QVBoxLayout(page);
    whole->setContentsMargins(space::page, space::page, space::page, space::page);
    whole->addStretch(2);
    whole->addLayout(row);
    whole->addStretch(3);
    return page;
}

// Counted are those that nothing stood against, as the button did; why the others can't be is told at the end.
void BulkPanel::showProgress(int dealtWith, int ofAll)
{
    QSet<PlanId> stopped;
    for (const QueuedProposal &proposal : std::as_const(m_proposals)) {
        if (m_verdict == Verdict::Approve && proposal.obstacle)
            stopped.insert(proposal.plan.id);
    }
    qsizetype counted = 0;
    for (const PlanId &plan : m_bulk.done())
        counted += !stopped.contains(plan);
    for (const BulkDecision::Failure &failure : m_bulk.failed())
        counted += !stopped.contains(failure.plan);
    const QLocale locale;
    m_doing->setText((m_verdict == Verdict::Approve ? tr("Approving: %1 of %2") : tr("Refusing: %1 of %2"))
                         .arg(locale.toString(counted), locale.toString(ofAll - stopped.size())));
    m_bar->setMaximum(ofAll);
    m_bar->setValue(dealtWith);
}

void BulkPanel::choose(const QList<QueuedProposal> &proposals, int chosen)
{
    if (m_bulk.isRunning() || showsResult())
        return;
    m_proposals = proposals;
    const auto settings = m_desk.settings();
    m_choice->show(proposals, chosen, settings ? settings->refusalReasons() : QStringList(),
                   m_desk.rights().value_or(Rights::ofRole(Role::Auditor)));
    m_stack->setCurrentWidget(m_choice);
}

bool BulkPanel::showsResult() const { return m_stack->currentWidget() == m_result; }

bool BulkPanel::canDecide() const
{
    return m_stack->currentWidget() == m_choice && !m_bulk.isRunning() && m_choice->canDecide();
}

void BulkPanel::approve() { m_choice->approve(); }
void BulkPanel::refuse() { m_choice->refuse(); }

void BulkPanel::decide(Verdict verdict, const QString &reason, const QString &note)
{
    if (m_bulk.isRunning())
        return;
    const auto settings = m_desk.settings();
    m_verdict = verdict;
    m_holdSeconds = settings ? settings->number(u"mail.undo_seconds") : 0;
    BulkDecision::Order order;
    for (const QueuedProposal &proposal : std::as_const(m_proposals))
        order.plans << proposal.plan.id;
    order.verdict = verdict;
    order.reason = reason;
    order.note = note;
    order.holdSeconds = m_holdSeconds;
    m_bulk.decide(order);
    showProgress(0, int(order.plans.size()));
    m_stack->setCurrentWidget(m_progress);
    Q_EMIT runningChanged(true);
}

void BulkPanel::finish()
{
    if (!m_bulk.done().isEmpty())
        RecentDecisions::of(m_desk).note(m_bulk.done(), m_verdict, m_holdSeconds);
    const RecentDecision *latest = RecentDecisions::of(m_desk).latest(); // the mails of others may have left
    const bool isToldAbove = latest && !m_bulk.done().isEmpty() && latest->plans == m_bulk.done();
    // All are decided and nothing else waits: there is nothing to read and nowhere to go on to. What was done, and
    // Undo, stand above the page.
    const bool isAllDone =
        m_bulk.failed().isEmpty() && m_bulk.left().isEmpty() && m_desk.queue().count().value_or(1) == 0;
    if (!isAllDone)
        m_result->show(m_verdict, m_proposals, m_bulk, isToldAbove);
    m_stack->setCurrentWidget(isAllDone ? static_cast<QWidget *>(m_choice) : m_result);
    Q_EMIT runningChanged(false);
    if (isAllDone)
        Q_EMIT left();
}

} // namespace palier
