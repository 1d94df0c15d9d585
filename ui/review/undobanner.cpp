// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/undobanner.h"

#include "ui/controls/display.h"
#include "ui/review/recentdecisions.h"

#include <QAction>
#include <QPushButton>
#include <QVBoxLayout>

namespace palier {

UndoBanner::UndoBanner(Desk &desk, QWidget *page)
    : Banner(Tone::Info),
      m_recent(RecentDecisions::of(desk)),
      m_strip(new QWidget(page)),
      m_action(new QAction(tr("Undo decision"), this)),
      m_undo(new QPushButton(tr("Undo")))
{
    setObjectName("undoBanner");
    auto *around = new QVBoxLayout(m_strip);
    around->setContentsMargins(space::page, space::normal, space::page, space::normal);
    around->addWidget(this);
    m_action->setObjectName("undoDecision");
    m_action->setShortcut(QKeySequence::Undo);
    m_action->setAutoRepeat(false);
    m_undo->setObjectName("undoButton");
    m_undo->setAccessibleName(tr("Undo"));
    m_undo->setToolTip(m_action->shortcut().toString(QKeySequence::NativeText));
    auto *leave = new QPushButton(tr("Close"));
    leave->setObjectName("closeUndo");
    leave->setAccessibleName(tr("Close"));
    leave->setAccessibleDescription(tr("The decision stands"));
    leave->setProperty("look", "link");
    addButton(leave);
    addButton(m_undo);
    connect(m_undo, &QPushButton::clicked, &m_recent, &RecentDecisions::undoLatest);
    connect(m_action, &QAction::triggered, &m_recent, &RecentDecisions::undoLatest);
    connect(leave, &QPushButton::clicked, &m_recent, &RecentDecisions::leaveLatest);
    connect(&m_recent, &RecentDecisions::changed, this, &UndoBanner::showState);
    // One list of decisions, a banner a page: the one that is seen answers.
    connect(&m_recent, &RecentDecisions::undone, this, [this, page](const QList<PlanId> &plans) {
        if (page->isVisible())
            Q_EMIT undone(plans);
    });
    connect(&m_recent, &RecentDecisions::failed, this, [this, page](const Error &error) {
        if (page->isVisible())
            Q_EMIT failed(error);
    });
    showState();
}

QString UndoBanner::when() const
{
    const RecentDecision &decision = *m_recent.latest();
    const bool isOne = decision.plans.size() == 1;
    switch (decision.mail) {
    case RecentDecision::Mail::NotUp:
        return isOne ? tr("Waiting to sync: the e-mail leaves as soon as the books have your decision.")
                     : tr("Waiting to sync: the e-mails leave as soon as the books have your decisions.");
    case RecentDecision::Mail::Held:
        return isOne ? tr("The e-mail leaves in %n s.", nullptr, decision.secondsLeft)
                     : tr("The first e-mail leaves in %n s.", nullptr, decision.secondsLeft);
    case RecentDecision::Mail::Due:
        return isOne ? tr("The e-mail has not left yet.") : tr("Not all of the e-mails have left yet.");
    }
    Q_UNREACHABLE();
    return {};
}

void UndoBanner::showState()
{
    const RecentDecision *decision = m_recent.latest();
    m_action->setText(decision && decision->plans.size() > 1 ? tr("Undo decisions") : tr("Undo decision"));
    m_undo->setText(decision && decision->plans.size() > 1 ? tr("Undo decisions") : tr("Undo"));
    m_undo->setAccessibleName(m_undo->text());
    m_action->setEnabled(decision);
    m_strip->setVisible(decision);
    if (!decision)
        return;
    const bool approved = decision->verdict == Verdict::Approve;
    const int many = int(decision->plans.size());
    const QString what = many > 1 ? (approved ? tr("%n proposal(s) approved", nullptr, many)
                                              : tr("%n proposal(s) refused", nullptr, many))
                                  : (approved ? tr("Approved: %1, %2") : tr("Refused: %1, %2"))
                                        .arg(decision->customerName, displayed(decision->total));
    setMessage(approved ? "check" : "refused", what, when());
}

} // namespace palier
