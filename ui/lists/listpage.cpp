// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lists/listpage.h"

#include "ui/controls/currentrow.h"
#include "ui/controls/emptystate.h"
#include "ui/controls/faultwords.h"
#include "ui/lists/filteractions.h"
#include "ui/lists/listarrangement.h"
#include "ui/lists/sortmenu.h"

#include <QAction>
#include <QHBoxLayout>
#include <QMenu>
#include <QScrollBar>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace palier {

// Who waits no longer is not told that something is read.
static constexpr std::chrono::milliseconds soon{150};

namespace {

// As high as what it shows has to be: a list with rows in it keeps no room for the words of an empty one.
class OneOfThem : public QStackedWidget
{
public:
    using QStackedWidget::QStackedWidget;
    bool hasHeightForWidth() const override { return false; }
    QSize minimumSizeHint() const override
    {
        const QWidget *shown = currentWidget();
        return shown ? shown->minimumSizeHint().expandedTo(shown->minimumSize()) : QSize();
    }
};

} // namespace

ListPage::ListPage(Desk &desk, WindowedModel *model, const Names &names, QWidget *parent)
    : Page(parent),
      m_desk(desk),
      m_model(model),
      m_filters(new FilterBar(names.list, this)),
      m_stack(new OneOfThem(this)),
      m_table(new ListTable(model, names.list, m_stack)),
      m_empty(new EmptyState(m_stack)),
      m_count(new Label),
      m_chosen(new Label),
      m_tools(new QHBoxLayout)
{
    m_table->setObjectName(names.table);
    m_table->setAccessibleName(names.name);
    keepCurrentRow(m_table);
    m_count->setObjectName(names.count ? QLatin1String(names.count) : QLatin1String("listCount"));
    m_count->muted();
    m_chosen->setObjectName("selectionCount");
    m_chosen->muted();

    auto *columns = new OpenerButton("columnsButton", tr("Columns"));
    columns->setPopupMode(QToolButton::InstantPopup);
    columns->setMenu(m_table->arrangement()->menu());
    m_filters->addTool(columns);

    m_stack->addWidget(m_table);
    m_stack->addWidget(m_empty);
    // Beside what it would change, and where nothing has to move when it comes.
    QWidget *clear = m_filters->takeClearLink();
    QSizePolicy kept = clear->sizePolicy();
    kept.setRetainSizeWhenHidden(true);
    clear->setSizePolicy(kept);
    auto *foot = new QHBoxLayout;
    foot->setSpacing(space::normal);
    foot->addWidget(m_count);
    foot->addWidget(clear);
    foot->addStretch(1);
    foot->addWidget(m_chosen);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::page, space::wide, space::page, space::normal);
    column->setSpacing(space::normal);
    column->addWidget(m_filters);
    column->addLayout(m_tools);
    column->addWidget(m_stack, 1);
    column->addLayout(foot);
    setTabOrder(m_table, clear);

    m_waited.setSingleShot(true);
    connect(&m_waited, &QTimer::timeout, this, &ListPage::showState);
    connect(m_filters, &FilterBar::changed, this, &ListPage::filter);
    connect(m_model, &WindowedModel::stateChanged, this, &ListPage::showState);
    connect(m_model, &WindowedModel::modelReset, this, &ListPage::showState);
    connect(m_model, &WindowedModel::failed, this, &ListPage::failed);
    connect(m_empty, &EmptyState::actionClicked, this, [this] {
        if (m_model->error())
            filter();
        else if (m_filters->filtersAnything())
            m_filters->clear();
        else
            Q_EMIT emptyActionClicked();
    });
    connect(m_table, &ListTable::selectionIsNow, this, [this](int rows) {
        m_chosen->setVisible(rows > 1);
        m_chosen->setText(tr("%n selected", nullptr, rows));
    });
    connect(m_table, &ListTable::tooManyToCopy, this, [this](int) {
        m_chosen->setText(
            tr("The first %n row(s) were copied: more are too many for a clipboard.", nullptr, ListTable::mostCopied));
    });
    addListActions();
}

// What every list can do: under Edit and View.
void ListPage::addListActions()
{
    QAction *columns = m_table->arrangement()->menu()->menuAction();
    columns->setText(tr("Columns"));
    columns->setObjectName("columnsAction");
    columns->setProperty("menu", "view");
    addAction(m_table->copyAction());
    addAction(columns);
    addAction(m_table->arrangement()->sortMenu()->menuAction());
    addActions(filterActions(m_filters, this));
}

QAction *ListPage::addRowAction(const QString &text, const char *objectName, std::function<void(int)> act)
{
    auto *action = new QAction(text, this);
    action->setObjectName(objectName);
    action->setEnabled(false);
    connect(action, &QAction::triggered, this, [this, act = std::move(act)] {
        if (const int row = m_table->currentRow(); row >= 0)
            act(row);
    });
    const auto look = [this, action] { action->setEnabled(m_table->currentRow() >= 0); };
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, action, look);
    connect(m_model, &WindowedModel::modelReset, action, look, Qt::QueuedConnection); // when the place is found again
    addAction(action);
    m_table->addAction(action);
    return action;
}

void ListPage::sayOfChosen(const QString &sentence)
{
    m_chosen->setText(sentence);
    m_chosen->show();
}

void ListPage::start() { filter(); }

void ListPage::filter()
{
    m_waited.start(soon);
    m_model->setFilter(m_filters->filter());
}

void ListPage::lookAgain() { m_model->lookAgain(); }

QVariant ListPage::state() const
{
    return QVariantMap{{"filter", m_filters->filter().toVariantMap()},
                       {"place", m_table->verticalScrollBar()->value()}};
}

QWidget *ListPage::startingPoint() { return m_table->isVisibleTo(this) ? m_table : nullptr; }

void ListPage::restore(const QVariant &state)
{
    const QVariantMap before = state.toMap();
    const auto filter = QJsonObject::fromVariantMap(before.value("filter").toMap());
    if (filter != m_filters->filter())
        m_filters->setFilter(filter);
    m_table->verticalScrollBar()->setValue(before.value("place").toInt());
}

QString ListPage::nothingMatches() const { return tr("Nothing matches"); }

void ListPage::say(const Empty &words)
{
    m_empty->setMessage(words.icon, words.title, words.text, words.action);
    m_stack->setCurrentWidget(m_empty);
}

void ListPage::showState()
{
    const int total = m_model->rowCount();
    m_filters->offerClear(total > 0 || m_model->isOpening() || m_model->error());
    m_count->setText(total == 0 ? QString() : m_model->isReading() ? tr("Counting…") : countText(total));
    if (total > 0)
        m_stack->setCurrentWidget(m_table);
    else if (m_model->isOpening() && m_waited.isActive())
        return;
    else if (m_model->isOpening())
        say({"sync-busy", tr("Reading…"), tr("The list is being read from this computer’s copy of the books."), {}});
    else if (m_model->error())
        say({"warning", tr("The list can’t be read"), FaultWords::of(*m_model->error()), tr("Try again")});
    else if (m_filters->filtersAnything())
        say({"search", nothingMatches(), tr("Change the search or the filters, or clear both."), tr("Clear filters")});
    else
        say(emptyText());
}

} // namespace palier
