// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customers/customerhistorycard.h"

#include "ui/controls/display.h"
#include "ui/customers/customernaming.h"

#include <QHBoxLayout>
#include <QPushButton>

namespace palier {

CustomerHistoryCard::CustomerHistoryCard(QWidget *parent)
    : Card(tr("History"), parent),
      m_column(new QVBoxLayout),
      m_more(new QPushButton(tr("Show older")))
{
    setObjectName("customerHistory");
    m_more->setObjectName("olderHistory");
    m_more->setAccessibleName(tr("Show older history"));
    body()->addLayout(m_column);
    body()->addWidget(m_more, 0, Qt::AlignLeft);
    connect(m_more, &QPushButton::clicked, this, &CustomerHistoryCard::moreClicked);
}

void CustomerHistoryCard::show(const CustomerHistory &history)
{
    m_rows = renewed(m_shown, m_column);
    m_rows->setSpacing(space::normal);
    if (history.entries.isEmpty())
        m_rows->addWidget((new Label(tr("Nothing has happened to this customer yet.")))->muted()->wrapped());
    for (const CustomerHistoryEntry &entry : history.entries)
        addEntry(entry);
    m_more->setVisible(history.isMore);
}

void CustomerHistoryCard::addEntry(const CustomerHistoryEntry &entry)
{
    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    auto *head = new QHBoxLayout;
    head->addWidget((new Label(CustomerNaming::event(entry), TextRole::Strong))->wrapped(), 1);
    const QString when = entry.at.isValid() ? displayedMoment(entry.at) : tr("waiting to sync");
    head->addWidget((new Label(when, TextRole::Caption))->muted(), 0, Qt::AlignTop);
    words->addLayout(head);
    if (const QString detail = CustomerNaming::detail(entry); !detail.isEmpty())
        words->addWidget((new Label(detail))->wrapped()->selectable());
    if (!entry.by.isEmpty())
        words->addWidget((new Label(tr("by %1").arg(entry.by), TextRole::Caption))->muted());
    m_rows->addLayout(words);
}

} // namespace palier
