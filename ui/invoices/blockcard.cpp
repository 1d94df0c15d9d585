// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/invoices/blockcard.h"

#include "ui/controls/display.h"
#include "ui/controls/intoview.h"
#include "ui/controls/naming.h"
#include "ui/controls/rolewords.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QPushButton>
#include <QVBoxLayout>

namespace palier {

BlockCard::BlockCard(Desk &desk, QWidget *parent)
    : Card(tr("Blocks"), parent),
      m_denied(new Label({}, TextRole::Caption)),
      m_form(new BlockForm(desk)),
      m_rows(new QVBoxLayout),
      m_add(new QPushButton(tr("Block…"))),
      m_lift(new QMenu(tr("Lift a block"), this))
{
    m_lift->setObjectName("liftMenu");
    m_lift->menuAction()->setObjectName("liftAction");
    m_lift->menuAction()->setEnabled(false);
    m_add->setObjectName("blockInvoice");
    m_add->setAccessibleName(tr("Block this invoice"));
    addHeadWidget(m_add);
    m_form->layout()->setContentsMargins(0, 0, 0, space::wide - space::small); // a gap of its own before the blocks
    m_form->hide();
    body()->addWidget(m_form); // above the blocks, so that it stays where it is when one is laid or lifted
    m_rows->setSpacing(space::normal);
    body()->addLayout(m_rows);
    m_denied->setObjectName("blockDenied");
    body()->addWidget(m_denied->muted()->wrapped());
    connect(m_add, &QPushButton::clicked, this, &BlockCard::openForm);
    connect(m_form, &BlockForm::finished, this, &BlockCard::closeForm);
}

void BlockCard::show(const Invoice &invoice, QDate today, const Rights &rights)
{
    if (invoice.number != m_number)
        turnTo(invoice.number);
    m_denial = RoleWords::denial(Act::Block, rights);
    m_denied->setText(m_denial);
    m_denied->setVisible(!m_denial.isEmpty());
    m_add->setEnabled(m_denial.isEmpty());
    m_add->setAccessibleDescription(m_denial);
    m_form->setDenial(m_denial);
    emptyLayout(m_rows);
    m_lift->clear();
    if (isFree(invoice.blocks, today))
        m_rows->addWidget((new Label(tr("Nothing holds this invoice: reminders may be sent.")))->muted()->wrapped());
    for (const Block &block : invoice.blocks)
        m_rows->addWidget(rowOf(block, today));
    m_lift->menuAction()->setEnabled(m_denial.isEmpty() && !m_lift->isEmpty());
}

void BlockCard::turnTo(const InvoiceNumber &number)
{
    if (!m_form->isHidden())
        m_drafts.insert(m_number, m_form->draft());
    closeForm();
    m_number = number;
    if (!m_drafts.contains(number))
        return;
    m_form->resume(number, m_drafts.take(number));
    m_add->hide();
}

void BlockCard::openForm()
{
    m_form->ask(m_number);
    m_add->hide();
    scrollIntoView(m_form);
}

void BlockCard::closeForm()
{
    const QWidget *focused = window()->focusWidget();
    const bool hadFocus = focused && m_form->isAncestorOf(focused);
    m_form->hide();
    m_add->show();
    if (hadFocus)
        m_add->setFocus();
}

QWidget *BlockCard::rowOf(const Block &block, QDate today)
{
    auto *row = new QWidget;
    auto *line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    auto *words = new QVBoxLayout;
    words->setSpacing(space::tight);
    words->addWidget(
        new Chip({Naming::of(block.reason), block.holdsOn(today) ? Naming::toneOf(block.reason) : Tone::Neutral}));
    QStringList facts{block.since.isValid() ? tr("since %1").arg(displayedInSentence(block.since))
                                            : tr("waiting to sync")};
    if (block.until.isValid())
        facts << (block.holdsOn(today) ? tr("until %1").arg(displayed(block.until))
                                       : tr("ended on %1").arg(displayed(block.until)));
    if (!block.by.isEmpty())
        facts << tr("by %1").arg(block.by);
    words->addWidget((new Label(facts.join(QStringLiteral(" · "))))->muted()->wrapped());
    if (!block.note.isEmpty())
        words->addWidget((new Label(block.note))->wrapped()->selectable());
    line->addLayout(words, 1);
    if (isByHand(block.reason)) {
        auto *lift = new QPushButton(tr("Lift"));
        lift->setObjectName("lift_" + word(block.reason));
        lift->setAccessibleName(tr("Lift the block %1").arg(Naming::of(block.reason)));
        lift->setEnabled(m_denial.isEmpty());
        lift->setAccessibleDescription(m_denial);
        connect(lift, &QPushButton::clicked, this, [this, reason = block.reason] { Q_EMIT liftClicked(reason); });
        line->addWidget(lift, 0, Qt::AlignTop);
        QAction *action = m_lift->addAction(Naming::of(block.reason));
        action->setObjectName(lift->objectName() + "Action");
        connect(action, &QAction::triggered, lift, &QPushButton::click, Qt::QueuedConnection); // the menu changes by it
    }
    return row;
}

} // namespace palier
