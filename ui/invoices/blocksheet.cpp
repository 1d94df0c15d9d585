// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/invoices/blocksheet.h"

#include "ui/controls/faultwords.h"
#include "ui/controls/label.h"
#include "ui/controls/namedbutton.h"
#include "ui/controls/naming.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QPlainTextEdit>

namespace palier {

BlockSheet::BlockSheet(Desk &desk, const InvoiceNumber &number, QWidget *parent)
    : QDialog(parent),
      m_desk(desk),
      m_number(number),
      m_reason(new QComboBox),
      m_ends(new QCheckBox(tr("Ends on"))),
      m_until(new QDateEdit(desk.today().addDays(14))),
      m_note(new QPlainTextEdit),
      m_error(new Label)
{
    setObjectName("blockSheet");
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Block invoice %1").arg(number.text()));
    setMinimumWidth(440);
    for (const auto &[reason, name] : WordTable<BlockReason>::words) {
        if (isByHand(reason))
            m_reason->addItem(Naming::of(reason), int(reason));
    }
    m_reason->setObjectName("blockReason");
    m_reason->setAccessibleName(tr("Reason"));
    m_ends->setObjectName("blockEnds");
    m_until->setObjectName("blockUntil");
    m_until->setAccessibleName(tr("Last day of the block"));
    m_until->setCalendarPopup(true);
    m_until->setMinimumDate(desk.today());
    m_until->setEnabled(false);
    m_note->setObjectName("blockNote");
    m_note->setAccessibleName(tr("Note"));
    m_note->setTabChangesFocus(true);
    m_note->setFixedHeight(84);
    m_error->setTone("bad");
    m_error->wrapped()->hide();

    auto *cancel = namedButton("cancelBlock", tr("Cancel"));
    auto *block = namedButton("confirmBlock", tr("Block"), "primary");
    cancel->setAutoDefault(false);
    block->setDefault(true);
    auto *buttons = new QHBoxLayout; // in the order of every other form, whatever the platform's is
    buttons->addStretch(1);
    buttons->addWidget(cancel);
    buttons->addWidget(block);
    auto *form = new QFormLayout(this);
    form->setContentsMargins(space::wide, space::wide, space::wide, space::wide);
    form->setSpacing(space::normal);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->addRow((new Label(tr("Nothing is sent for an invoice while a block holds.")))->muted()->wrapped());
    // A word stands beside the middle of its field's first line.
    m_reason->ensurePolished();
    const int lineHeight = m_reason->sizeHint().height();
    const auto addRow = [form, lineHeight](const QString &word, QWidget *field) {
        auto *label = new Label(word);
        label->setBuddy(field);
        label->setFixedHeight(lineHeight);
        form->addRow(label, field);
    };
    addRow(tr("Reason"), m_reason);
    m_ends->setFixedHeight(lineHeight);
    form->addRow(m_ends, m_until);
    addRow(tr("Note"), m_note);
    form->addRow(m_error);
    form->addRow(buttons);
    connect(m_ends, &QCheckBox::toggled, m_until, &QWidget::setEnabled);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(block, &QPushButton::clicked, this, &BlockSheet::block);
}

void BlockSheet::block()
{
    const auto reason = BlockReason(m_reason->currentData().toInt());
    const auto booked = m_desk.block(m_number, reason, m_ends->isChecked() ? m_until->date() : QDate(),
                                     m_note->toPlainText().trimmed());
    if (booked) {
        accept();
        return;
    }
    m_error->setText(FaultWords::of(booked.error()));
    m_error->show();
}

} // namespace palier
