// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/invoices/blockform.h"

#include "ui/controls/dayedit.h"
#include "ui/controls/faultwords.h"
#include "ui/controls/formescape.h"
#include "ui/controls/intoview.h"
#include "ui/controls/label.h"
#include "ui/controls/namedbutton.h"
#include "ui/controls/naming.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QPlainTextEdit>

namespace palier {

BlockForm::BlockForm(Desk &desk, QWidget *parent)
    : QWidget(parent),
      m_desk(desk),
      m_reason(new QComboBox),
      m_ends(new QCheckBox(tr("Ends on"))),
      m_until(dayEdit("blockUntil", tr("Last day of the block"))),
      m_note(new QPlainTextEdit),
      m_error(new Label),
      m_cancel(namedButton("cancelBlock", tr("Cancel"))),
      m_confirm(namedButton("confirmBlock", tr("Block"), "primary"))
{
    setObjectName("blockForm");
    for (const auto &[reason, name] : WordTable<BlockReason>::words) {
        if (isByHand(reason))
            m_reason->addItem(Naming::of(reason), int(reason));
    }
    m_reason->setObjectName("blockReason");
    m_reason->setAccessibleName(tr("Reason"));
    m_ends->setObjectName("blockEnds");
    m_ends->setAccessibleName(m_ends->text());
    m_until->setEnabled(false);
    m_note->setObjectName("blockNote");
    m_note->setAccessibleName(tr("Note"));
    m_note->setTabChangesFocus(true);
    m_error->setObjectName("blockError");
    m_error->setTone("bad");
    m_error->wrapped()->hide();
    arrange();
    connect(m_ends, &QCheckBox::toggled, m_until, &QWidget::setEnabled);
    connect(m_reason, &QComboBox::currentIndexChanged, m_error, &QWidget::hide);
    connect(m_cancel, &QPushButton::clicked, this, &BlockForm::finished);
    connect(m_confirm, &QPushButton::clicked, this, &BlockForm::block);
    closeOnEscape(this, [this] { Q_EMIT finished(); });
}

void BlockForm::arrange()
{
    constexpr int shownLines = 4;
    m_note->setFixedHeight(shownLines * m_note->fontMetrics().lineSpacing() + 2 * space::small);
    auto *until = new QHBoxLayout;
    until->addWidget(m_ends);
    until->addWidget(m_until);
    until->addStretch(1);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_confirm);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::small);
    const auto addTitled = [column](QWidget *field) {
        auto *title = new Label(field->accessibleName(), TextRole::Strong);
        title->setBuddy(field);
        column->addWidget(title);
        column->addWidget(field);
    };
    column->addWidget((new Label(tr("Nothing is sent for an invoice while a block holds.")))->muted()->wrapped());
    addTitled(m_reason);
    column->addLayout(until);
    addTitled(m_note);
    column->addWidget(m_error);
    column->addLayout(buttons);
}

void BlockForm::ask(const InvoiceNumber &number)
{
    constexpr int usualDays = 14;
    const QDate today = m_desk.today();
    m_number = number;
    m_reason->setCurrentIndex(0);
    m_ends->setChecked(false);
    m_until->setMinimumDate(today);
    m_until->setDate(today.addDays(usualDays));
    m_note->clear();
    m_error->hide();
    show();
    m_reason->setFocus(Qt::OtherFocusReason);
}

void BlockForm::setDenial(const QString &why) { closeFor(m_confirm, why); }

void BlockForm::block()
{
    const auto reason = BlockReason(m_reason->currentData().toInt());
    const auto booked = m_desk.block(m_number, reason, m_ends->isChecked() ? m_until->date() : QDate(),
                                     m_note->toPlainText().trimmed());
    if (booked) {
        Q_EMIT finished();
        return;
    }
    m_error->setText(FaultWords::of(booked.error()));
    m_error->show();
    scrollIntoView(m_error);
}

} // namespace palier
