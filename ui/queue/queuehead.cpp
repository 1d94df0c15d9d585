// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/queue/queuehead.h"

#include "services/desk/desk.h"
#include "ui/controls/label.h"
#include "ui/lists/amountfilter.h"
#include "ui/lists/filterbar.h"
#include "ui/lists/textfilter.h"
#include "ui/queue/proposallistmodel.h"

#include <QActionGroup>
#include <QComboBox>
#include <QHBoxLayout>
#include <QMenu>

namespace palier {

static constexpr int leastTextWidth = 200;

QueueHead::QueueHead(Desk &desk, QWidget *parent)
    : QWidget(parent),
      m_count(new Label({}, TextRole::Strong)),
      m_order(new QComboBox),
      m_filters(new FilterBar(QStringLiteral("proposals")))
{
    m_count->setObjectName("proposalCount");
    m_order->setObjectName("proposalOrder");
    m_order->setAccessibleName(tr("Order"));
    m_order->addItem(tr("Oldest first"), int(WaitingOrder::Oldest));
    m_order->addItem(tr("Deadline first"), int(WaitingOrder::Deadline));
    m_order->addItem(tr("Largest first"), int(WaitingOrder::Largest));
    // There is room for one word; what it looks for is said over it.
    auto *search = m_filters->add<TextFilter>("text", "proposalSearch", tr("Search proposals"), tr("Search"));
    search->setMinimumWidth(leastTextWidth);
    search->setToolTip(tr("Search customer or invoice"));
    m_filters->add<AmountFilter>("amount", "proposalAmountFilter", tr("Amount"), desk.currency());
    auto *line = new QHBoxLayout;
    line->addWidget(m_count, 1);
    line->addWidget(m_order);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(leftMargin, space::normal, rightMargin, space::small);
    column->setSpacing(space::small);
    column->addLayout(line);
    column->addWidget(m_filters);
    makeOrderMenu();
    connect(m_order, &QComboBox::activated, this, &QueueHead::changed);
    connect(m_filters, &FilterBar::changed, this, &QueueHead::changed);
}

void QueueHead::makeOrderMenu()
{
    auto *menu = new QMenu(tr("Order"), this);
    menu->setObjectName("orderMenu");
    auto *group = new QActionGroup(this);
    for (int row = 0; row < m_order->count(); ++row) {
        QAction *action = menu->addAction(m_order->itemText(row));
        action->setObjectName(QStringLiteral("order_%1").arg(row));
        action->setCheckable(true);
        group->addAction(action);
        connect(action, &QAction::triggered, this, [this, row] {
            m_order->setCurrentIndex(row);
            Q_EMIT changed();
        });
    }
    connect(menu, &QMenu::aboutToShow, this,
            [this, menu] { menu->actions()[m_order->currentIndex()]->setChecked(true); });
    m_orderAction = menu->menuAction();
    m_orderAction->setObjectName("orderAction");
    m_orderAction->setProperty("menu", "view");
}

void QueueHead::setCount(const QString &text) { m_count->setText(text); }

QJsonObject QueueHead::filter() const
{
    QJsonObject filter = m_filters->filter();
    const QJsonObject order = ProposalListModel::filterOf(WaitingOrder(m_order->currentData().toInt()));
    for (auto part = order.begin(); part != order.end(); ++part)
        filter[part.key()] = part.value();
    return filter;
}

} // namespace palier
