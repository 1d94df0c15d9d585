// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/invoices/blockform.h"

#include "ui/controls/faultwords.h"
#include "ui/controls/formescape.h"
#include "ui/controls/intoview.h"
#include "ui/controls/label.h"
#include "ui/controls/namedbutton.h"
#include "ui/controls/naming.h"

#include <QComboBox>
#include <QHBoxLayout>

namespace palier {

BlockForm::BlockForm(Desk &desk, QWidget *parent)
    : QWidget(parent),
      m_desk(desk),
      m_reason(new QComboBox),
      m_hold(new HoldFields({"blockEnds", "blockUntil", "blockNote", tr("Last day of the block")})),
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
    m_error->setObjectName("blockError");
    m_error->setTone("bad");
    m_error->wrapped()->hide();
    arrange();
    connect(m_reason, &QComboBox::currentIndexChanged, m_error, &QWidget::hide);
    connect(m_cancel, &QPushButton::clicked, this, &BlockForm::finished);
    connect(m_confirm, &QPushButton::clicked, this, &BlockForm::block);
    closeOnEscape(this, [this] { Q_EMIT finished(); });
}

void BlockForm::arrange()
{
    auto *buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_confirm);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::small);
    auto *title = new Label(m_reason->accessibleName(), TextRole::Strong);
    title->setBuddy(m_reason);
    column->addWidget((new Label(tr("Nothing is sent for an invoice while a block holds.")))->muted()->wrapped());
    column->addWidget(title);
    column->addWidget(m_reason);
    column->addWidget(m_hold);
    column->addWidget(m_error);
    column->addLayout(buttons);
}

void BlockForm::ask(const InvoiceNumber &number)
{
    constexpr int usualDays = 14;
    resume(number, {0, {false, m_desk.today().addDays(usualDays), {}}});
    m_reason->setFocus(Qt::OtherFocusReason);
}

void BlockForm::resume(const InvoiceNumber &number, const Draft &draft)
{
    m_number = number;
    m_reason->setCurrentIndex(draft.reason);
    m_hold->setValues(draft.hold, m_desk.today());
    m_error->hide();
    show();
}

BlockForm::Draft BlockForm::draft() const { return {m_reason->currentIndex(), m_hold->values()}; }

void BlockForm::setDenial(const QString &why) { closeFor(m_confirm, why); }

void BlockForm::block()
{
    const auto reason = BlockReason(m_reason->currentData().toInt());
    const auto booked = m_desk.block(m_number, reason, m_hold->until(), m_hold->note());
    if (booked) {
        Q_EMIT finished();
        return;
    }
    m_error->setText(FaultWords::of(booked.error()));
    m_error->show();
    scrollIntoView(m_error);
}

} // namespace palier
