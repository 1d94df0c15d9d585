// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Which proposal of the queue is gone to: one that was asked for from elsewhere, the one that was looked at before the
// list changed, or the first.
#include "ui/controls/emptystate.h"
#include "ui/queue/proposallistmodel.h"
#include "ui/queue/queuehead.h"
#include "ui/queue/queuepage.h"
#include "ui/queue/queuetable.h"
#include "ui/review/reviewpanel.h"

#include <QStackedWidget>
#include <algorithm>

namespace palier {

void QueuePage::open(const QString &subject)
{
    m_wanted.clear();
    for (const QString &id : subject.split(u' ', Qt::SkipEmptyParts)) {
        if (const auto plan = PlanId::fromText(id))
            m_wanted << *plan;
    }
    showOutcome();
}

// Of what was asked for from elsewhere.
void QueuePage::showOutcome()
{
    if (m_wanted.size() == 1) {
        m_toGoTo = m_wanted.takeFirst();
        m_elseFirst = false;
        showPlan(m_toGoTo);
        rowsCame();
    } else if (m_wanted.size() > 1) {
        showMany();
    }
}

// Who looks at one goes on looking at it where it is still in the list.
void QueuePage::filter()
{
    m_toGoTo = m_review->plan();
    m_elseFirst = true;
    m_model->setFilter(m_head->filter());
}

// After a decision on many: to what took their place, as soon as the rows are those of now.
void QueuePage::goOn()
{
    if (m_goesOn && !m_model->isBehind() && m_model->rowCount() > 0) {
        m_goesOn = false;
        m_table->goTo(std::min(m_row, m_model->rowCount() - 1));
    }
}

// The list is never without a current row while it has any: a reviewer goes on by keys.
void QueuePage::rowsCame()
{
    goOn();
    if (!m_toGoTo.isNull()) {
        goToWanted();
    } else if (m_wanted.isEmpty() && m_table->currentRow() < 0) {
        if (m_review->plan().isNull() || m_stack->currentWidget() == m_empty) {
            m_table->goTo(0);
        } else { // the one that is looked at, where it is still in the list
            m_toGoTo = m_review->plan();
            goToWanted();
        }
    }
    showChosen();
    showState();
}

// Wherever in the list it is: what isn't read yet is read around it first.
void QueuePage::goToWanted()
{
    if (m_model->isOpening())
        return; // those are the rows of before
    const QString key = m_toGoTo.text();
    if (const int row = m_model->rowOf(key); row >= 0) {
        m_toGoTo = {};
        m_table->goTo(row);
        return;
    }
    if (!m_model->isWalked() || m_model->isBehind())
        return; // and then again
    const auto place = m_desk.queue().placeOf(ProposalListModel::queryOf(m_model->filter()), m_toGoTo);
    if (!place || !*place || **place >= m_model->rowCount())
        return leaveWanted();
    m_model->bring({int(**place)}, this, [this, key] {
        if (m_toGoTo.text() != key)
            return;
        const int row = m_model->rowOf(key);
        m_toGoTo = {};
        row >= 0 ? m_table->goTo(row) : leaveWanted();
    });
}

// It isn't there, or no longer.
void QueuePage::leaveWanted()
{
    m_toGoTo = {};
    if (!std::exchange(m_elseFirst, false))
        return;
    if (m_model->rowCount() == 0)
        m_right->setCurrentWidget(m_nothingChosen); // nothing that isn't in the list is decided on
    m_table->goTo(0);
    showActions();
}

} // namespace palier
