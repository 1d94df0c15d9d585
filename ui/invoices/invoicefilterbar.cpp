// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/invoices/invoicefilterbar.h"

#include "ui/controls/icons.h"
#include "ui/controls/page.h"
#include "ui/controls/theme.h"
#include "ui/invoices/blockfilter.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QToolButton>

namespace palier {

// A search while the clerk still types asks the database for words nobody meant.
static constexpr int typingPauseMsecs = 250;

static void makeToggle(QToolButton *button, const char *objectName, const QString &text)
{
    button->setObjectName(objectName);
    button->setText(text);
    button->setAccessibleName(text);
    button->setCheckable(true);
    button->setProperty("look", "filter");
    button->setProperty("toggle", true);
    button->setFocusPolicy(Qt::StrongFocus);
}

InvoiceFilterBar::InvoiceFilterBar(QWidget *parent)
    : QWidget(parent),
      m_search(new QLineEdit),
      m_blocks(new BlockFilter),
      m_open(new QToolButton),
      m_overdue(new QToolButton),
      m_clear(new QPushButton(tr("Clear filters"))),
      m_whole(new QBoxLayout(QBoxLayout::LeftToRight, this)),
      m_first(new QHBoxLayout),
      m_second(new QHBoxLayout)
{
    m_search->setObjectName("invoiceSearch");
    m_search->setAccessibleName(tr("Search invoices"));
    m_search->setPlaceholderText(tr("Search number or customer"));
    m_search->addAction(themedIcon("search"), QLineEdit::LeadingPosition);
    m_search->setClearButtonEnabled(true);
    m_search->setMinimumWidth(280);
    makeToggle(m_open, "openFilter", tr("Open only"));
    makeToggle(m_overdue, "overdueFilter", tr("Overdue only"));
    m_clear->setObjectName("clearFilters");
    m_clear->setAccessibleName(tr("Clear filters"));
    m_clear->setProperty("look", "link");
    m_clear->hide();

    m_whole->setContentsMargins(0, 0, 0, 0);
    m_whole->setSpacing(space::small);
    m_whole->addLayout(m_first);
    m_whole->addLayout(m_second, 1);
    for (QBoxLayout *row : {m_first, m_second})
        row->setSpacing(space::small);
    m_first->addWidget(m_search);
    m_first->addStretch(1);
    m_second->addWidget(m_blocks);
    m_second->addWidget(m_open);
    m_second->addWidget(m_overdue);
    m_second->addWidget(m_clear);
    m_second->addStretch(1);
    // One height for all, whatever is chosen: the table below must not jump.
    for (QWidget *control : QList<QWidget *>{m_search, m_blocks, m_open, m_overdue, m_clear})
        control->setFixedHeight(fontMetrics().height() + 18);

    m_typing.setSingleShot(true);
    m_typing.setInterval(typingPauseMsecs);
    connect(m_search, &QLineEdit::textChanged, &m_typing, qOverload<>(&QTimer::start));
    connect(m_search, &QLineEdit::returnPressed, this, &InvoiceFilterBar::tell);
    connect(&m_typing, &QTimer::timeout, this, &InvoiceFilterBar::tell);
    connect(m_blocks, &BlockFilter::changed, this, &InvoiceFilterBar::tell);
    connect(m_open, &QToolButton::toggled, this, &InvoiceFilterBar::tell);
    connect(m_overdue, &QToolButton::toggled, this, &InvoiceFilterBar::tell);
    connect(m_clear, &QPushButton::clicked, this, &InvoiceFilterBar::clear);
}

// One row, or two where one is too short for what is chosen.
void InvoiceFilterBar::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const bool narrow = width() < narrowPage - 2 * space::page;
    if (narrow == (m_whole->direction() == QBoxLayout::TopToBottom))
        return;
    m_whole->setDirection(narrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    (narrow ? m_first : m_second)->insertWidget(narrow ? 1 : 3, m_clear);
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
    query.openOnly = m_open->isChecked();
    query.overdue = m_overdue->isChecked();
}

bool InvoiceFilterBar::filtersAnything() const
{
    return !m_search->text().trimmed().isEmpty() || !m_blocks->chosen().isEmpty() || m_open->isChecked() ||
           m_overdue->isChecked();
}

void InvoiceFilterBar::clear()
{
    const QSignalBlocker quietSearch(m_search), quietOpen(m_open), quietOverdue(m_overdue);
    m_search->clear();
    m_open->setChecked(false);
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
