// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/conflicts/conflictspage.h"

#include "ui/conflicts/conflictcard.h"
#include "ui/conflicts/conflictlistmodel.h"
#include "ui/conflicts/conflictlistpage.h"
#include "ui/conflicts/conflictwords.h"
#include "ui/controls/icons.h"
#include "ui/controls/namedbutton.h"
#include "ui/controls/smalltable.h"
#include "ui/lists/splitshare.h"

#include <QAction>
#include <QHeaderView>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSplitter>
#include <QVBoxLayout>
#include <algorithm>

namespace palier {

// From this width on the list's columns have their room also with a conflict beside them.
static constexpr int besideEachOther = 1400;
static constexpr int leastRows = 2; // that the list shows above a high card
// Of the card: its buttons beside each other, and some of its lines.
static constexpr int leastWidth = 420, leastHeightBeside = 220, leastHeightBelow = 110;

ConflictsPage::ConflictsPage(Desk &desk, QWidget *parent)
    : Page(parent),
      m_desk(desk),
      m_list(new ConflictListPage(desk)),
      m_split(new QSplitter),
      m_share(new SplitShare(m_split, QStringLiteral("conflicts"))),
      m_contents(new QWidget),
      m_cards(new QVBoxLayout)
{
    setObjectName("conflictsPage");
    auto *column = new QVBoxLayout(m_contents);
    column->setContentsMargins(space::page, space::normal, space::page, space::normal);
    column->addLayout(m_cards);
    column->addStretch(1);
    m_side = qobject_cast<QScrollArea *>(scrollingPage(m_contents, this));
    keepRows();
    m_side->setMinimumSize(leastWidth, leastHeightBeside);
    m_split->setChildrenCollapsible(false);
    m_split->addWidget(m_list);
    m_split->addWidget(m_side);
    m_split->setStretchFactor(0, 1);
    m_split->setStretchFactor(1, 0);
    m_share->turnTo(QStringLiteral("beside"));
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(m_split);
    addActs();
    connect(m_side->verticalScrollBar(), &QScrollBar::rangeChanged, this, &ConflictsPage::giveHeight,
            Qt::QueuedConnection); // when all of it is laid out
    connect(m_share, &SplitShare::forgotten, this, &ConflictsPage::shareRoom);
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
    m_view = new QAction(themedIcon("view"), tr("View the plan"), this);
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
    if (rows.size() > 1)
        showSeveral(rows.size());
    else
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
    using Room = ConflictCard::Room;
    auto *card =
        new ConflictCard(*entry, m_split->orientation() == Qt::Vertical ? Room::BelowTheList : Room::BesideTheList);
    connect(card, &ConflictCard::go, this, &ConflictsPage::go);
    connect(card, &ConflictCard::dismissClicked, this, [this](const ActId &conflict) { dismiss({conflict}); });
    m_cards->addWidget(card);
    QMetaObject::invokeMethod(this, &ConflictsPage::shareHeight, Qt::QueuedConnection); // when it is shown
}

void ConflictsPage::showSeveral(qsizetype chosen)
{
    const QString now = QString::number(chosen);
    if (now == m_shown)
        return;
    m_shown = now;
    emptyLayout(m_cards);
    auto *card = new Card(tr("%n conflict(s) selected", nullptr, int(chosen)));
    card->setObjectName("severalConflicts");
    if (m_split->orientation() == Qt::Vertical)
        ConflictCard::makeLow(*card);
    auto *dismiss = namedButton("dismissSeveral", tr("Dismiss %n conflict(s)", nullptr, int(chosen)));
    connect(dismiss, &QPushButton::clicked, m_dismiss, &QAction::trigger);
    card->addHeadWidget(dismiss);
    card->body()->addWidget(
        (new Label(tr("Select only one to read what stands, and what you can do about it.")))->muted()->wrapped());
    m_cards->addWidget(card);
    QMetaObject::invokeMethod(this, &ConflictsPage::shareHeight, Qt::QueuedConnection);
}

// One below the other, the card has the height that it needs, its buttons too, and the list has the rest; unless the
// clerk wants it otherwise.
void ConflictsPage::shareHeight()
{
    if (m_share->isShared() || m_split->orientation() != Qt::Vertical || m_side->isHidden())
        return;
    QLayout *column = m_contents->layout();
    column->activate();
    keepRows();
    const int width = m_split->width(), room = m_split->height() - m_split->handleWidth();
    const int card = std::max(column->totalHeightForWidth(width), column->totalMinimumSize().height());
    const int below = std::max(m_side->minimumHeight(), std::min(card, room - leastListHeight()));
    m_split->setSizes({room - below, below});
    QMetaObject::invokeMethod(this, &ConflictsPage::giveHeight, Qt::QueuedConnection);
}

void ConflictsPage::shareRoom()
{
    const int beside = m_side->sizeHint().width();
    if (m_split->orientation() == Qt::Horizontal)
        m_split->setSizes({width() - beside, beside});
    shareHeight();
}

// As many of the list's as are to be seen in any case; where there are fewer, no more room than they take.
void ConflictsPage::keepRows()
{
    ListTable *table = m_list->table();
    const int rows = std::clamp(m_list->conflicts()->rowCount(), 1, leastRows);
    table->setMinimumHeight(heightWithRows(table, rows));
}

int ConflictsPage::leastListHeight() const
{
    return std::max(m_list->minimumSizeHint().height(), m_list->layout()->totalMinimumHeightForWidth(m_split->width()));
}

// Where something of the card is still to be scrolled to: a text took one line more, or a long note was unfolded.
void ConflictsPage::giveHeight()
{
    const QList<int> now = m_split->sizes();
    if (m_share->isShared() || m_split->orientation() != Qt::Vertical || m_side->isHidden() || now.size() != 2)
        return;
    const int more = std::min(m_side->verticalScrollBar()->maximum(), now[0] - leastListHeight());
    if (more > 0)
        m_split->setSizes({now[0] - more, now[1] + more});
}

void ConflictsPage::lookAgain() { m_list->lookAgain(); }

QVariant ConflictsPage::state() const { return m_list->state(); }

void ConflictsPage::restore(const QVariant &state) { m_list->restore(state); }

void ConflictsPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    const bool isBelow = width() < besideEachOther;
    if (isBelow != (m_split->orientation() == Qt::Vertical)) {
        m_split->setOrientation(isBelow ? Qt::Vertical : Qt::Horizontal);
        m_side->setMinimumHeight(isBelow ? leastHeightBelow : leastHeightBeside);
        m_share->turnTo(isBelow ? QStringLiteral("below") : QStringLiteral("beside"));
        m_shown.clear(); // the card is another one there
        showChosen();
    }
    const int above = isBelow ? space::normal : space::wide;
    QMargins around = m_contents->layout()->contentsMargins(); // at the right it makes room for the scroll bar
    around = {isBelow ? space::page : space::small, above, around.right(), above};
    m_contents->layout()->setContentsMargins(around);
    QMetaObject::invokeMethod(this, &ConflictsPage::shareHeight, Qt::QueuedConnection); // when they have their width
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
    const QList<int> rows = m_list->table()->selectedRows();
    m_list->conflicts()->bring(rows, this, [this, rows] {
        QList<ActId> conflicts;
        for (const int row : rows) {
            if (const ConflictEntry *entry = m_list->conflicts()->at(row))
                conflicts << entry->conflict.id;
        }
        dismiss(conflicts);
    });
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
