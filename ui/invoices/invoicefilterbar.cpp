// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/invoices/invoicefilterbar.h"

#include "ui/controls/icons.h"
#include "ui/controls/theme.h"
#include "ui/invoices/blockfilter.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QToolButton>

namespace palier {

// A search while the clerk still types asks the database for words nobody meant.
static constexpr int typingPauseMsecs = 250;

InvoiceFilterBar::InvoiceFilterBar(QWidget *parent)
    : QWidget(parent), m_search(new QLineEdit), m_blocks(new BlockFilter), m_overdue(new QToolButton), m_clear(new QPushButton(tr("Clear filters")))
{
    m_search->setObjectName("invoiceSearch");
    m_search->setAccessibleName(tr("Search invoices"));
    m_search->setPlaceholderText(tr("Search number or customer"));
    m_search->addAction(themedIcon("search"), QLineEdit::LeadingPosition);
    m_search->setClearButtonEnabled(true);
    m_search->setMinimumWidth(280);
    m_overdue->setObjectName("overdueFilter");
    m_overdue->setText(tr("Overdue only"));
    m_overdue->setAccessibleName(tr("Overdue only"));
    m_overdue->setCheckable(true);
    m_overdue->setProperty("look", "filter");
    m_overdue->setProperty("toggle", true);
    m_overdue->setFocusPolicy(Qt::StrongFocus);
    m_clear->setObjectName("clearFilters");
    m_clear->setAccessibleName(tr("Clear filters"));
    m_clear->setProperty("look", "link");
    m_clear->hide();

    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::small);
    row->addWidget(m_search);
    row->addWidget(m_blocks);
    row->addWidget(m_overdue);
    row->addWidget(m_clear);
    row->addStretch(1);

    m_typing.setSingleShot(true);
    m_typing.setInterval(typingPauseMsecs);
    connect(m_search, &QLineEdit::textChanged, &m_typing, qOverload<>(&QTimer::start));
    connect(m_search, &QLineEdit::returnPressed, this, &InvoiceFilterBar::tell);
    connect(&m_typing, &QTimer::timeout, this, &InvoiceFilterBar::tell);
    connect(m_blocks, &BlockFilter::changed, this, &InvoiceFilterBar::tell);
    connect(m_overdue, &QToolButton::toggled, this, &InvoiceFilterBar::tell);
    connect(m_clear, &QPushButton::clicked, this, &InvoiceFilterBar::clear);
}

void InvoiceFilterBar::tell()
{
    m_typing.stop();
    m_clear->setVisible(filtersAnything());
    Q_EMIT changed();
}

void InvoiceFilterBar::applyTo(InvoiceQuery &query) const
{
    query.text = m_search->text().trimmed();
    query.blocked = m_blocks->chosen();
    query.overdue = m_overdue->isChecked();
}

bool InvoiceFilterBar::filtersAnything() const
{
    return !m_search->text().trimmed().isEmpty() || !m_blocks->chosen().isEmpty() || m_overdue->isChecked();
}

void InvoiceFilterBar::clear()
{
    const QSignalBlocker quietSearch(m_search), quietOverdue(m_overdue);
    m_search->clear();
    m_overdue->setChecked(false);
    m_blocks->choose({});
    tell();
}

void InvoiceFilterBar::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

} // namespace palier
