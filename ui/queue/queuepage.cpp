// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/queue/queuepage.h"

#include "ui/controls/emptystate.h"
#include "ui/controls/faultwords.h"
#include "ui/queue/bulkpanel.h"
#include "ui/queue/proposallistmodel.h"
#include "ui/queue/queuetable.h"
#include "ui/review/decisionactions.h"
#include "ui/review/recentdecisions.h"
#include "ui/review/reviewpanel.h"
#include "ui/review/undobanner.h"

#include <QComboBox>
#include <QKeyEvent>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace palier {

static constexpr int listWidth = 360, leastListWidth = 260;

QueuePage::QueuePage(Desk &desk, QWidget *parent)
    : Page(parent),
      m_desk(desk),
      m_model(new ProposalListModel(desk, this)),
      m_table(new QueueTable(m_model)),
      m_order(new QComboBox),
      m_count(new Label({}, TextRole::Strong)),
      m_stack(new QStackedWidget),
      m_right(new QStackedWidget),
      m_empty(new EmptyState),
      m_nothingChosen(new EmptyState),
      m_undo(new UndoBanner(desk, this)),
      m_review(new ReviewPanel(desk)),
      m_bulk(new BulkPanel(desk)),
      m_approve(DecisionActions::approve(this)),
      m_refuse(DecisionActions::refuse(this))
{
    setObjectName("queuePage");
    auto *split = new QSplitter;
    split->setObjectName("queueSplitter");
    split->setChildrenCollapsible(false);
    split->setHandleWidth(1);
    split->addWidget(makeList());
    split->addWidget(makePreview());
    split->setStretchFactor(1, 1);
    split->setSizes({listWidth, 3 * listWidth});
    m_stack->addWidget(split);
    m_stack->addWidget(m_empty);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->setSpacing(0);
    whole->addWidget(m_undo->strip());
    whole->addWidget(m_stack, 1);

    addActions({m_approve, m_refuse});
    m_next = addStep("nextProposal", tr("Next proposal"), Qt::ALT | Qt::Key_Down, 1);
    m_previous = addStep("previousProposal", tr("Previous proposal"), Qt::ALT | Qt::Key_Up, -1);
    addAction(m_undo->action());
    addAction(m_table->copyAction());
    connectParts();
    showActions();
    m_model->setFilter(ProposalListModel::filterOf(WaitingOrder::Oldest));
}

QWidget *QueuePage::makeList()
{
    m_count->setObjectName("proposalCount");
    m_order->setObjectName("proposalOrder");
    m_order->setAccessibleName(tr("Order"));
    m_order->addItem(tr("Oldest first"), int(WaitingOrder::Oldest));
    m_order->addItem(tr("Deadline first"), int(WaitingOrder::Deadline));
    m_order->addItem(tr("Largest first"), int(WaitingOrder::Largest));
    auto *list = new QFrame;
    list->setProperty("look", "side");
    list->setMinimumWidth(leastListWidth);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(space::normal + space::tight, space::normal, space::normal, space::small);
    head->addWidget(m_count, 1);
    head->addWidget(m_order);
    auto *column = new QVBoxLayout(list);
    column->setContentsMargins(0, 0, 1, 0);
    column->setSpacing(0);
    column->addLayout(head);
    column->addWidget(m_table, 1);
    return list;
}

QWidget *QueuePage::makePreview()
{
    m_right->setObjectName("queuePreview");
    m_nothingChosen->setMessage("view", tr("Choose a proposal"),
                                tr("Several are chosen with Ctrl or Shift, and decided in one go."));
    m_right->addWidget(m_nothingChosen);
    m_right->addWidget(m_review);
    m_right->addWidget(m_bulk);
    return m_right;
}

QAction *QueuePage::addStep(const char *name, const QString &text, const QKeySequence &keys, int rows)
{
    auto *action = new QAction(text, this);
    action->setObjectName(name);
    action->setShortcut(keys);
    connect(action, &QAction::triggered, this, [this, rows] { step(rows); });
    addAction(action);
    return action;
}

void QueuePage::connectParts()
{
    connect(m_order, &QComboBox::activated, this, [this] {
        m_toGoTo = m_review->plan();
        m_model->setFilter(ProposalListModel::filterOf(WaitingOrder(m_order->currentData().toInt())));
    });
    connect(m_model, &WindowedModel::modelReset, this, &QueuePage::rowsCame);
    connect(m_model, &WindowedModel::dataChanged, this, &QueuePage::rowsCame);
    connect(m_model, &WindowedModel::stateChanged, this, &QueuePage::showState);
    connect(m_model, &WindowedModel::failed, this, &QueuePage::failed);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex &current) {
        if (current.isValid() && !m_model->isKeepingPlace()) // the clerk went elsewhere
            m_toGoTo = {};
    });
    connect(m_table, &ListTable::selectionIsNow, this, &QueuePage::showChosen);
    connect(m_table, &ListTable::opened, this, [this](int row) {
        if (const QueuedProposal *proposal = m_model->at(row))
            Q_EMIT go(Destination::of(proposal->plan.id));
    });
    connect(m_empty, &EmptyState::actionClicked, this,
            [this] { m_model->error() ? lookAgain() : Q_EMIT go(Destination{Place::Invoices}); });
    const auto either = [this](auto one, auto many) {
        return [this, one, many] { m_right->currentWidget() == m_bulk ? (m_bulk->*many)() : (m_review->*one)(); };
    };
    connect(m_approve, &QAction::triggered, this, either(&ReviewPanel::approve, &BulkPanel::approve));
    connect(m_refuse, &QAction::triggered, this, either(&ReviewPanel::refuse, &BulkPanel::refuse));
    connect(m_review, &ReviewPanel::failed, this, &QueuePage::failed);
    connect(m_review, &ReviewPanel::customerClicked, this,
            [this](const CustomerId &customer) { Q_EMIT go(Destination::of(customer)); });
    connect(m_review, &ReviewPanel::looked, this, &QueuePage::showActions);
    connect(m_review, &ReviewPanel::decided, this, [this] {
        step(1);
        m_review->rest();
        m_table->setFocus(Qt::OtherFocusReason);
    });
    connect(m_undo, &UndoBanner::failed, this, &QueuePage::failed);
    connect(m_undo, &UndoBanner::undone, this, [this](const QList<PlanId> &plans) {
        m_wanted = plans.size() == 1 ? plans : QList<PlanId>();
        showOutcome();
    });
    connect(m_bulk, &BulkPanel::view, this, [this](const PlanId &plan) { Q_EMIT go(Destination::of(plan)); });
    connect(m_bulk, &BulkPanel::left, this, [this] {
        m_wanted.clear();
        m_right->setCurrentWidget(m_nothingChosen);
        m_table->clearSelection();
        m_table->goTo(std::min(m_row, m_model->rowCount() - 1));
        showState();
    });
    connect(m_bulk, &BulkPanel::runningChanged, this, [this](bool running) {
        m_table->setEnabled(!running);
        m_order->setEnabled(!running);
        showActions();
    });
}

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
        showPlan(m_toGoTo);
        rowsCame();
    } else if (m_wanted.size() > 1) {
        showMany();
    }
}

void QueuePage::lookAgain()
{
    RecentDecisions::of(m_desk).lookAgain();
    m_model->lookAgain();
    if (m_right->currentWidget() == m_review)
        m_review->lookAgain();
    else if (m_right->currentWidget() == m_bulk)
        showMany();
}

// The list is never without a current row while it has any: a reviewer goes on by keys.
void QueuePage::rowsCame()
{
    if (!m_toGoTo.isNull()) {
        if (const int row = m_model->rowOf(m_toGoTo.text()); row >= 0) {
            m_toGoTo = {};
            m_table->goTo(row);
        }
    } else if (m_wanted.isEmpty() && m_table->currentRow() < 0 &&
               (m_review->plan().isNull() || m_stack->currentWidget() == m_empty)) {
        m_table->goTo(0);
    }
    showChosen();
    showState();
}

void QueuePage::step(int rows)
{
    const int current = m_table->currentRow(), last = m_model->rowCount() - 1;
    if (m_bulk->isRunning() || m_bulk->showsResult() || last < 0)
        return;
    // Where the current one has left the list, the one that took its place is the next.
    int row = current >= 0 ? current + rows : rows > 0 ? m_row : m_row - 1;
    if (row > last && current > 0 && current == last && rows > 0)
        row = last - 1;
    m_wanted.clear();
    m_table->goTo(std::clamp(row, 0, last));
}

void QueuePage::keyPressEvent(QKeyEvent *event)
{
    if (event->modifiers() == Qt::NoModifier && (event->key() == Qt::Key_J || event->key() == Qt::Key_K))
        step(event->key() == Qt::Key_J ? 1 : -1);
    else
        Page::keyPressEvent(event);
}

void QueuePage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    m_table->setFocus(Qt::OtherFocusReason);
}

void QueuePage::showChosen()
{
    if (m_table->currentRow() >= 0)
        m_row = m_table->currentRow();
    if (m_bulk->isRunning() || m_bulk->showsResult())
        return;
    if (m_table->selectedCount() > 1) {
        m_wanted.clear();
        showMany();
    } else if (m_wanted.size() > 1) {
        showMany();
    } else if (m_table->selectedCount() == 1) {
        const QList<int> rows = m_table->selectedRows();
        if (const auto plan = PlanId::fromText(m_model->keyAt(rows.value(0))); plan && m_toGoTo.isNull())
            showPlan(*plan);
    }
    showActions();
}

void QueuePage::showPlan(const PlanId &plan)
{
    m_right->setCurrentWidget(m_review);
    if (m_review->plan() != plan)
        m_review->showPlan(plan);
}

// Those that were asked for, or those that are chosen in the list, as far as they are read.
void QueuePage::showMany()
{
    if (m_bulk->isRunning() || m_bulk->showsResult())
        return;
    m_right->setCurrentWidget(m_bulk);
    if (m_wanted.size() > 1) {
        const auto found = m_desk.queue().find(m_wanted);
        m_bulk->choose(found.value_or(QList<QueuedProposal>()), found ? int(found->size()) : 0);
        showActions();
        return;
    }
    const int chosen = m_table->selectedCount();
    QList<QueuedProposal> proposals;
    if (chosen <= BulkPanel::most) {
        for (const int row : m_table->selectedRows()) {
            if (!m_model->isRead(row))
                m_model->look(row, row, std::chrono::milliseconds(0)); // dataChanged follows
            if (const QueuedProposal *proposal = m_model->at(row))
                proposals << *proposal;
        }
    }
    m_bulk->choose(proposals, chosen);
}

void QueuePage::showActions()
{
    const bool many = m_right->currentWidget() == m_bulk, one = m_right->currentWidget() == m_review;
    m_approve->setEnabled(many ? m_bulk->canDecide() : one && m_review->canApprove());
    m_refuse->setEnabled(many ? m_bulk->canDecide() : one && m_review->canRefuse());
    m_next->setEnabled(m_model->rowCount() > 0);
    m_previous->setEnabled(m_model->rowCount() > 0);
}

void QueuePage::showState()
{
    const int total = m_model->rowCount();
    m_count->setText(m_model->isReading() && total == 0 ? tr("Reading…") : tr("%n wait", nullptr, total));
    const bool isBusy = m_bulk->isRunning() || m_bulk->showsResult();
    if (total > 0 || isBusy) {
        m_stack->setCurrentIndex(0);
    } else if (m_model->isOpening()) {
        m_empty->setMessage("sync-busy", tr("Reading…"),
                            tr("The list is being read from this computer’s copy of the books."));
        m_stack->setCurrentWidget(m_empty);
    } else if (m_model->error()) {
        m_empty->setMessage("warning", tr("The list can’t be read"), FaultWords::of(*m_model->error()),
                            tr("Try again"));
        m_stack->setCurrentWidget(m_empty);
    } else {
        m_empty->setMessage("check", tr("Nothing waits"),
                            tr("Every proposal has its answer. New ones appear here by themselves."),
                            tr("Look at the invoices"));
        m_stack->setCurrentWidget(m_empty);
    }
    showActions();
}

} // namespace palier
