// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/conflicts/conflictspage.h"

#include "ui/conflicts/conflictcard.h"
#include "ui/conflicts/conflictlistmodel.h"
#include "ui/conflicts/conflictlistpage.h"
#include "ui/conflicts/conflictwords.h"
#include "ui/controls/icons.h"

#include <QAction>
#include <QSplitter>
#include <QVBoxLayout>

namespace palier {

// From this width on the list's columns have their room also with a conflict beside them.
static constexpr int besideEachOther = 1400;

ConflictsPage::ConflictsPage(Desk &desk, QWidget *parent)
    : Page(parent),
      m_desk(desk),
      m_list(new ConflictListPage(desk)),
      m_split(new QSplitter),
      m_side(nullptr),
      m_cards(new QVBoxLayout)
{
    setObjectName("conflictsPage");
    auto *contents = new QWidget;
    auto *column = new QVBoxLayout(contents);
    column->setContentsMargins(space::page, space::wide, space::page, space::wide);
    column->addLayout(m_cards);
    column->addStretch(1);
    m_side = scrolling(contents, this);
    m_side->setMinimumSize(420, 220); // its buttons beside each other
    m_split->setChildrenCollapsible(false);
    m_split->addWidget(m_list);
    m_split->addWidget(m_side);
    m_split->setStretchFactor(0, 1);
    m_split->setStretchFactor(1, 0);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(m_split);
    addActs();
    connect(m_list, &Page::failed, this, &Page::failed);
    connect(m_list->table(), &ListTable::selectionIsNow, this, &ConflictsPage::showChosen);
    connect(m_list->table(), &ListTable::opened, this, &ConflictsPage::view);
    connect(m_list->conflicts(), &WindowedModel::dataChanged, this, &ConflictsPage::showChosen);
    connect(m_list->conflicts(), &WindowedModel::modelReset, this, &ConflictsPage::showChosen, Qt::QueuedConnection);
    connect(m_list->conflicts(), &WindowedModel::stateChanged, this, &ConflictsPage::showChosen, Qt::QueuedConnection);
    showChosen();
}

void ConflictsPage::addActs()
{
    m_view = new QAction(themedIcon("view"), tr("Look at the plan"), this);
    m_view->setObjectName("viewChosenConflict");
    connect(m_view, &QAction::triggered, this, &ConflictsPage::view);
    m_dismiss = new QAction(themedIcon("check"), tr("Dismiss"), this);
    m_dismiss->setObjectName("dismissChosenConflicts");
    m_dismiss->setShortcut(QKeySequence::Delete);
    connect(m_dismiss, &QAction::triggered, this, &ConflictsPage::dismissChosen);
    for (QAction *action : {m_view, m_dismiss}) {
        addAction(action);
        m_list->table()->addAction(action);
    }
    addActions(m_list->actions());
}

// The first one is chosen where none is: what happened to it can be read at once.
void ConflictsPage::showChosen()
{
    ListTable *table = m_list->table();
    ConflictListModel *model = m_list->conflicts();
    if (table->selectedCount() == 0 && model->rowCount() > 0 && model->isRead(0)) {
        table->goTo(0);
        table->selectRow(0);
    }
    const QList<int> rows = table->selectedRows();
    const ConflictEntry *entry = rows.size() == 1 ? model->at(rows.first()) : nullptr;
    showCard(entry);
    m_side->setVisible(model->rowCount() > 0);
    m_view->setEnabled(entry && entry->plan);
    m_dismiss->setEnabled(!rows.isEmpty());
    m_dismiss->setText(rows.size() > 1 ? tr("Dismiss %n conflict(s)", nullptr, int(rows.size())) : tr("Dismiss"));
}

void ConflictsPage::showCard(const ConflictEntry *entry)
{
    const QString now =
        entry ? QStringList{entry->conflict.id.text(), ConflictWords::stands(entry->conflict, entry->plan),
                            ConflictWords::advice(entry->conflict)}
                    .join(u'\n')
              : QString();
    if (now == m_shown && (entry || m_cards->isEmpty()))
        return;
    m_shown = now;
    emptyLayout(m_cards);
    if (!entry)
        return;
    auto *card = new ConflictCard(entry->conflict, entry->plan);
    connect(card, &ConflictCard::viewPlan, this, [this](const PlanId &plan) { Q_EMIT go(Destination::of(plan)); });
    connect(card, &ConflictCard::viewInvoice, this,
            [this](const InvoiceNumber &number) { Q_EMIT go(Destination::of(number)); });
    connect(card, &ConflictCard::viewMessage, this, [this](const QString &mail) {
        Q_EMIT go({Place::Messages, mail});
    });
    connect(card, &ConflictCard::viewSettings, this, [this] { Q_EMIT go({Place::Settings}); });
    connect(card, &ConflictCard::dismissClicked, this, [this](const ActId &conflict) { dismiss({conflict}); });
    m_cards->addWidget(card);
}

void ConflictsPage::lookAgain() { m_list->lookAgain(); }

QVariant ConflictsPage::state() const { return m_list->state(); }

void ConflictsPage::restore(const QVariant &state) { m_list->restore(state); }

void ConflictsPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    m_split->setOrientation(width() < besideEachOther ? Qt::Vertical : Qt::Horizontal);
}

void ConflictsPage::view()
{
    const QList<int> rows = m_list->table()->selectedRows();
    const ConflictEntry *entry = rows.size() == 1 ? m_list->conflicts()->at(rows.first()) : nullptr;
    if (entry && entry->plan)
        Q_EMIT go(Destination::of(entry->plan->id));
}

void ConflictsPage::dismissChosen()
{
    QList<ActId> conflicts;
    const QList<int> rows = m_list->table()->selectedRows();
    for (const int row : rows) {
        if (const ConflictEntry *entry = m_list->conflicts()->at(row))
            conflicts << entry->conflict.id;
    }
    dismiss(conflicts);
}

void ConflictsPage::dismiss(const QList<ActId> &conflicts)
{
    for (const ActId &conflict : conflicts) {
        if (const auto done = m_desk.dismissConflict(conflict); !done)
            Q_EMIT failed(done.error());
    }
    Q_EMIT countsChanged();
    lookAgain();
}

} // namespace palier
