// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/queue/queuepage.h"

#include "ui/controls/emptystate.h"
#include "ui/controls/faultwords.h"
#include "ui/lists/filteractions.h"
#include "ui/lists/filterbar.h"
#include "ui/lists/splitshare.h"
#include "ui/queue/bulkpanel.h"
#include "ui/queue/proposallistmodel.h"
#include "ui/queue/queuehead.h"
#include "ui/queue/queuetable.h"
#include "ui/review/decisionactions.h"
#include "ui/review/recentdecisions.h"
#include "ui/review/reviewpanel.h"
#include "ui/review/undobanner.h"

#include <QKeyEvent>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace palier {

static constexpr int listWidth = 360, narrowListWidth = 324;

QueuePage::QueuePage(Desk &desk, QWidget *parent)
    : Page(parent),
      m_desk(desk),
      m_model(new ProposalListModel(desk, this)),
      m_table(new QueueTable(m_model)),
      m_head(new QueueHead(desk)),
      m_list(new QFrame),
      m_stack(new QStackedWidget),
      m_left(new QStackedWidget),
      m_right(new QStackedWidget),
      m_empty(new EmptyState),
      m_nothingFits(new EmptyState),
      m_nothingChosen(new EmptyState),
      m_undo(new UndoBanner(desk, this)),
      m_review(new ReviewPanel(desk)),
      m_bulk(new BulkPanel(desk)),
      m_approve(DecisionActions::approve(this)),
      m_refuse(DecisionActions::refuse(this))
{
    setObjectName("queuePage");
    auto *split = m_split = new QSplitter;
    split->setObjectName("queueSplitter");
    split->setChildrenCollapsible(false);
    split->addWidget(makeList());
    split->addWidget(makePreview());
    split->setStretchFactor(1, 1);
    split->setSizes({listWidth, 3 * listWidth});
    m_share = new SplitShare(split, QStringLiteral("proposals"));
    m_share->turnTo(QStringLiteral("wide"));
    connect(m_share, &SplitShare::forgotten, this, &QueuePage::shareRoom);
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
    addOpeners();
    addAction(m_undo->action());
    addAction(m_table->copyAction());
    addAction(m_head->orderAction());
    addActions(filterActions(m_head->filters(), this));
    connectParts();
    showActions();
    m_model->setFilter(m_head->filter());
}

QWidget *QueuePage::makeList()
{
    m_nothingFits->setMessage("search", tr("No proposal matches"),
                              tr("Change the search or the filters, or clear both."), tr("Clear filters"));
    m_left->addWidget(m_table);
    m_left->addWidget(m_nothingFits);
    m_list->setMinimumWidth(narrowListWidth);
    auto *column = new QVBoxLayout(m_list);
    column->setSpacing(0);
    column->addWidget(m_head);
    column->addWidget(m_left, 1);
    showAsPage(false);
    return m_list;
}

// Where nothing matches the list has the whole page, and looks like one.
void QueuePage::showAsPage(bool isPage)
{
    const QString look = isPage ? QStringLiteral("page") : QStringLiteral("list");
    if (m_list->property("look") == look)
        return;
    m_list->setProperty("look", look); // the line beside it is the preview's, and goes with it
    m_list->style()->unpolish(m_list);
    m_list->style()->polish(m_list);
    if (isPage)
        m_list->layout()->setContentsMargins(space::page - QueueHead::leftMargin, 0,
                                             space::page - QueueHead::rightMargin, 0);
    else
        m_list->layout()->setContentsMargins(0, 0, 1, 0);
}

QWidget *QueuePage::makePreview()
{
    m_right->setObjectName("queuePreview");
    m_nothingChosen->setMessage("view", tr("Select a proposal"),
                                tr("Select several with Ctrl or Shift to decide them in one go."));
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

const QueuedProposal *QueuePage::current() const { return m_model->at(m_table->currentRow()); }

void QueuePage::addOpeners()
{
    m_open = new QAction(tr("Open it on a page of its own"), this);
    m_open->setObjectName("openProposal");
    connect(m_open, &QAction::triggered, this, [this] {
        if (const QueuedProposal *proposal = current())
            Q_EMIT go(Destination::of(proposal->plan.id));
    });
    m_customer = new QAction(tr("Open the customer"), this);
    m_customer->setObjectName("openCustomerOfProposal");
    m_customer->setShortcut(QKeySequence("Ctrl+Shift+C"));
    connect(m_customer, &QAction::triggered, this, [this] {
        if (const QueuedProposal *proposal = current())
            Q_EMIT go(Destination::of(proposal->plan.customer));
    });
    addActions({m_open, m_customer});
    m_table->addActions({m_open, m_customer});
}

void QueuePage::connectParts()
{
    connect(m_head, &QueueHead::changed, this, &QueuePage::filter);
    connect(m_nothingFits, &EmptyState::actionClicked, m_head->filters(), &FilterBar::clear);
    connect(m_model, &WindowedModel::modelReset, this, [this] {
        m_brought.clear();
        rowsCame();
    });
    connect(m_model, &WindowedModel::dataChanged, this, &QueuePage::rowsCame);
    connect(m_model, &WindowedModel::stateChanged, this, [this] {
        if (!m_toGoTo.isNull())
            goToWanted();
        showState();
    });
    connect(m_model, &WindowedModel::failed, this, &QueuePage::failed);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex &current) {
        // The clerk went elsewhere; not where the rows are those of before.
        if (current.isValid() && !m_model->isKeepingPlace() && !m_model->isOpening())
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
        m_goesOn = m_desk.queue().count().value_or(1) > 0; // else the rows are those of before, and go by themselves
        goOn();
        showState();
    });
    connect(m_bulk, &BulkPanel::runningChanged, this, [this](bool running) {
        m_table->setEnabled(!running);
        m_head->setEnabled(!running);
        showActions();
    });
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

// A small window's room is the preview's, unless the clerk wants it otherwise.
void QueuePage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    const bool isNarrow = width() < narrowPage;
    if (isNarrow == m_isNarrow)
        return;
    m_isNarrow = isNarrow;
    if (!m_share->turnTo(isNarrow ? QStringLiteral("narrow") : QStringLiteral("wide")))
        shareRoom();
}

void QueuePage::shareRoom()
{
    const int list = m_isNarrow ? narrowListWidth : listWidth;
    m_split->setSizes({list, width() - list});
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
    if (chosen > BulkPanel::most)
        return m_bulk->choose({}, chosen);
    const QList<int> rows = m_table->selectedRows();
    QList<QueuedProposal> proposals;
    for (const int row : rows) {
        if (const QueuedProposal *proposal = m_model->at(row))
            proposals << *proposal;
    }
    m_bulk->choose(proposals, chosen);
    if (proposals.size() < rows.size() && m_model->isWalked() && rows != m_brought) {
        m_brought = rows;
        m_model->bring(rows, this, [this] { showChosen(); });
    }
}

void QueuePage::showActions()
{
    const bool many = m_right->currentWidget() == m_bulk, one = m_right->currentWidget() == m_review;
    m_approve->setEnabled(many ? m_bulk->canDecide() : one && m_review->canApprove());
    m_refuse->setEnabled(many ? m_bulk->canDecide() : one && m_review->canRefuse());
    m_open->setEnabled(one && current());
    m_customer->setEnabled(one && current());
    m_next->setEnabled(m_model->rowCount() > 0);
    m_previous->setEnabled(m_model->rowCount() > 0);
}

void QueuePage::showState()
{
    const int total = m_model->rowCount();
    const bool isFiltered = m_head->filters()->filtersAnything();
    m_head->setCount(m_model->isReading() && total == 0 ? tr("Reading…")
                     : isFiltered                       ? tr("%n match(es)", nullptr, total)
                                                        : tr("%n waiting", nullptr, total));
    const bool isBusy = m_bulk->isRunning() || m_bulk->showsResult();
    const bool fitsNothing = total == 0 && isFiltered && !m_model->error() && !m_model->isReading();
    m_left->setCurrentWidget(fitsNothing ? static_cast<QWidget *>(m_nothingFits) : m_table);
    m_right->setVisible(!fitsNothing || isBusy);
    showAsPage(m_right->isHidden());
    m_head->filters()->offerClear(!fitsNothing);
    if (total > 0 || isBusy || (isFiltered && !m_model->error())) {
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
        m_empty->setMessage("check", tr("Nothing to decide"),
                            tr("Every proposal has its answer. New ones appear here by themselves."),
                            tr("Open the invoices"));
        m_stack->setCurrentWidget(m_empty);
    }
    showActions();
}

} // namespace palier
