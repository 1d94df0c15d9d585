// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/queue/bulkresult.h"

#include "ui/controls/banner.h"
#include "ui/controls/card.h"
#include "ui/controls/display.h"
#include "ui/controls/faultwords.h"
#include "ui/controls/page.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace palier {

static constexpr int mostRows = 200;

BulkResult::BulkResult(QWidget *parent)
    : QWidget(parent),
      m_banner(new Banner),
      m_card(new Card(QString())),
      m_rows(new QVBoxLayout),
      m_more(new Label({}, TextRole::Caption)),
      m_back(new QPushButton(tr("Go on with the queue")))
{
    setObjectName("bulkResult");
    m_banner->setObjectName("bulkOutcome");
    m_card->setObjectName("bulkFailures");
    m_back->setObjectName("bulkLeave");
    m_back->setAccessibleName(m_back->text());
    m_banner->addButton(m_back);
    m_rows->setSpacing(space::normal);
    m_card->body()->addLayout(m_rows);
    m_card->body()->addWidget(m_more->muted());
    auto *contents = new QWidget;
    auto *column = new QVBoxLayout(contents);
    column->setContentsMargins(space::page, space::wide, space::page, space::wide);
    column->setSpacing(space::wide);
    column->addWidget(m_banner);
    column->addWidget(m_card);
    column->addStretch(1);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(scrollingPage(contents, this));
    connect(m_back, &QPushButton::clicked, this, &BulkResult::left);
}

void BulkResult::show(Verdict verdict, const QList<QueuedProposal> &proposals, const BulkDecision &bulk,
                      bool isToldAbove)
{
    const int done = int(bulk.done().size()), failed = int(bulk.failed().size()), left = int(bulk.left().size());
    const bool approved = verdict == Verdict::Approve;
    QStringList more;
    QString title =
        approved ? tr("%n proposal(s) approved", nullptr, done) : tr("%n proposal(s) refused", nullptr, done);
    const QString inVain =
        approved ? tr("%n could not be approved", nullptr, failed) : tr("%n could not be refused", nullptr, failed);
    if (!isToldAbove && failed > 0)
        more << tr("%1: see below.").arg(inVain);
    if (left > 0)
        more << tr("You stopped: %n were not looked at and are still waiting.", nullptr, left);
    if (isToldAbove)
        title = failed > 0 ? inVain : left > 0 ? tr("You stopped on the way") : tr("All of them are decided");
    m_banner->setTone(failed + left > 0 ? Tone::Warning : Tone::Good);
    m_banner->setMessage(failed + left > 0 ? "warning" : "check", title, more.join(u' '));
    QHash<PlanId, QueuedProposal> known;
    for (const QueuedProposal &proposal : proposals)
        known.insert(proposal.plan.id, proposal);
    emptyLayout(m_rows);
    for (const BulkDecision::Failure &failure : bulk.failed().first(std::min<qsizetype>(failed, mostRows)))
        addFailure(known.value(failure.plan), failure.why);
    const QString heading = approved ? tr("Could not be approved") : tr("Could not be refused");
    m_card->heading()->setText(heading);
    m_card->setAccessibleName(heading);
    m_card->setVisible(failed > 0);
    m_more->setVisible(failed > mostRows);
    m_more->setText(tr("and %n more", nullptr, std::max(0, failed - mostRows)));
    m_back->setFocus(Qt::OtherFocusReason);
}

void BulkResult::addFailure(const QueuedProposal &proposal, const Error &why)
{
    auto *head = new QHBoxLayout;
    auto *name = new Label(proposal.plan.customerName, TextRole::Strong);
    head->addWidget(name->wrapped(), 1);
    head->addWidget(new Label(displayed(proposal.plan.total), TextRole::Strong));
    auto *view = new QPushButton(tr("View the plan"));
    view->setObjectName("viewFailed");
    view->setAccessibleName(tr("View the plan"));
    view->setAccessibleDescription(proposal.plan.customerName);
    view->setProperty("look", "link");
    view->setProperty("flush", "end"); // below the amount
    connect(view, &QPushButton::clicked, this, [this, id = proposal.plan.id] { Q_EMIT this->view(id); });
    auto *reason = new QHBoxLayout;
    auto *words = new Label(FaultWords::of(why));
    words->setObjectName("bulkWhy");
    reason->addWidget(words->wrapped(), 1);
    reason->addWidget(view, 0, Qt::AlignTop);
    auto *row = new QVBoxLayout;
    row->setSpacing(2);
    row->addLayout(head);
    row->addLayout(reason);
    m_rows->addLayout(row);
}

} // namespace palier
