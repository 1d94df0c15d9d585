// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lists/customerfilter.h"

#include "ui/controls/label.h"

#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

namespace palier {

static constexpr int mostShown = 12;

CustomerFilter::CustomerFilter(const QString &id, const char *objectName, const QString &title, Desk &desk,
                               QWidget *parent)
    : FilterPanelButton(id, objectName, title, parent),
      m_desk(desk),
      m_search(new QLineEdit),
      m_found(new QListWidget),
      m_none(new Label(tr("No customer has this in the name or number.")))
{
    const QString name = QLatin1String(objectName);
    m_search->setObjectName(name + QStringLiteral("Search"));
    m_search->setAccessibleName(tr("Search customers"));
    m_search->setPlaceholderText(tr("Name or number"));
    m_search->setClearButtonEnabled(true);
    m_search->setMinimumWidth(320);
    m_found->setObjectName(name + QStringLiteral("Found"));
    m_found->setAccessibleName(tr("Customers found"));
    m_found->setFixedHeight(240);
    m_found->setTextElideMode(Qt::ElideRight);
    m_found->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_none->muted()->wrapped()->hide();
    auto *all = new QPushButton(tr("All customers"));
    all->setObjectName(name + QStringLiteral("All"));
    all->setProperty("look", "link");
    all->setProperty("flush", true);
    panel()->addWidget(m_search);
    panel()->addWidget(m_none);
    panel()->addWidget(m_found);
    panel()->addWidget(all, 0, Qt::AlignLeft);
    m_typing.setSingleShot(true);
    m_typing.setInterval(40);
    const auto take = [this](const QListWidgetItem *item) {
        if (item)
            choose(item->data(Qt::UserRole).toString(), item->data(Qt::UserRole + 1).toString());
    };
    connect(m_search, &QLineEdit::textChanged, &m_typing, qOverload<>(&QTimer::start));
    connect(&m_typing, &QTimer::timeout, this, &CustomerFilter::search);
    connect(m_search, &QLineEdit::returnPressed, this, [this, take] { take(m_found->item(0)); });
    connect(m_found, &QListWidget::itemClicked, this, take);
    connect(m_found, &QListWidget::itemActivated, this, take);
    connect(all, &QPushButton::clicked, this, [this] { choose({}, {}); });
}

CustomerFilter::~CustomerFilter() { m_searching.drop(); }

void CustomerFilter::panelOpens()
{
    m_search->clear();
    m_typing.stop();
    search();
}

void CustomerFilter::search()
{
    CustomerQuery query;
    query.text = m_search->text().trimmed();
    m_searching.drop();
    m_searching = m_desk.readingRoom().ask<QList<Customer>>(
        this, ReadingRoom::Pace::Quick,
        [query](Desk &there, const ReadingTicket &) { return there.customers().page(query, mostShown); },
        [this](const Result<QList<Customer>> &found) {
            m_found->clear();
            m_none->setVisible(found && found->isEmpty());
            m_found->setVisible(found && !found->isEmpty());
            if (!found)
                return;
            for (const Customer &customer : *found) {
                auto *item = new QListWidgetItem(tr("%1 (%2)").arg(customer.name, customer.id.text()), m_found);
                item->setData(Qt::UserRole, customer.id.text());
                item->setData(Qt::UserRole + 1, customer.name);
            }
            m_found->setCurrentRow(0);
        });
}

void CustomerFilter::choose(const QString &id, const QString &name)
{
    m_customer = id;
    showChoice(name.isEmpty() ? id : name);
    closePanel();
    tell();
}

void CustomerFilter::setValue(const QJsonValue &value)
{
    m_customer = value.toString();
    const auto customer = m_customer.isEmpty() ? Result<Customer>(refused(Fault::UnknownCustomer))
                                               : m_desk.customers().find(CustomerId(m_customer));
    showChoice(customer ? customer->name : m_customer);
}

} // namespace palier
