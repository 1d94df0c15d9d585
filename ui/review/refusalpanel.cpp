// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/refusalpanel.h"

#include "models/proposal.h"
#include "ui/controls/label.h"
#include "ui/controls/naming.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QShortcut>

namespace palier {

RefusalPanel::RefusalPanel(Of proposals, QWidget *parent)
    : QFrame(parent),
      m_reason(new QComboBox),
      m_note(new QPlainTextEdit),
      m_left(new Label({}, TextRole::Caption)),
      m_error(new Label),
      m_confirm(new QPushButton(tr("Refuse this plan"))),
      m_fields(new QBoxLayout(QBoxLayout::LeftToRight))
{
    const bool isOne = proposals == Of::One;
    setObjectName("refusalPanel");
    setProperty("look", "panel");
    setAccessibleName(tr("Reason for the refusal"));
    m_reason->setObjectName("refusalReason");
    m_reason->setSizeAdjustPolicy(QComboBox::AdjustToContents); // whatever is chosen can be read
    m_reason->setAccessibleName(tr("Reason for the refusal"));
    m_note->setObjectName("refusalNote");
    m_note->setAccessibleName(isOne ? tr("Note to the customer") : tr("Note to the customers"));
    m_note->setTabChangesFocus(true);
    m_note->setFixedHeight(72);
    m_confirm->setObjectName("confirmRefusal");
    m_confirm->setAccessibleName(tr("Refuse this plan"));
    m_confirm->setProperty("look", "danger");
    auto *cancel = new QPushButton(tr("Cancel"));
    cancel->setObjectName("cancelRefusal");
    cancel->setAccessibleName(tr("Cancel"));
    m_error->setTone("bad");
    m_left->setTone("bad");
    m_error->wrapped()->hide();

    auto *reason = new QVBoxLayout;
    reason->setSpacing(space::small);
    reason->addWidget(new Label(tr("Reason for the refusal"), TextRole::Strong));
    reason->addWidget(m_reason);
    reason->addWidget((new Label(isOne ? tr("Reason and note appear in the e-mail to the customer.")
                                       : tr("Reason and note appear in each customer’s e-mail.")))
                          ->muted()
                          ->wrapped());
    reason->addStretch(1);
    auto *note = new QVBoxLayout;
    note->setSpacing(space::small);
    note->addWidget(new Label(isOne ? tr("Note to the customer (optional)") : tr("Note to the customers (optional)"),
                              TextRole::Strong));
    note->addWidget(m_note);
    note->addWidget(m_left);
    note->addStretch(1);
    m_fields->setSpacing(space::wide);
    m_fields->addLayout(reason, 2);
    m_fields->addLayout(note, 3);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(space::small);
    buttons->addStretch(1);
    buttons->addWidget(cancel);
    buttons->addWidget(m_confirm);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::wide, space::normal, space::wide, space::normal);
    column->setSpacing(space::small);
    column->addLayout(m_fields);
    column->addWidget(m_error);
    column->addLayout(buttons);

    connect(m_reason, &QComboBox::currentIndexChanged, this, &RefusalPanel::showState);
    connect(m_note, &QPlainTextEdit::textChanged, this, &RefusalPanel::showState);
    connect(cancel, &QPushButton::clicked, this, &RefusalPanel::cancelled);
    connect(m_confirm, &QPushButton::clicked, this,
            [this] { Q_EMIT confirmed(m_reason->currentData().toString(), m_note->toPlainText().trimmed()); });
    auto *escape = new QShortcut(Qt::Key_Escape, this);
    escape->setContext(Qt::WidgetWithChildrenShortcut);
    connect(escape, &QShortcut::activated, this, &RefusalPanel::cancelled);
}

void RefusalPanel::ask(const QStringList &reasons)
{
    m_error->hide();
    m_note->clear();
    m_reason->clear();
    m_reason->addItem(tr("Choose a reason…"), QString());
    for (const QString &code : reasons)
        m_reason->addItem(Naming::refusalReason(code), code);
    showState();
    show();
    m_reason->setFocus(Qt::OtherFocusReason);
}

void RefusalPanel::setConfirmText(const QString &text)
{
    m_confirm->setText(text);
    m_confirm->setAccessibleName(text);
}

void RefusalPanel::complain(const QString &sentence)
{
    m_error->setText(sentence);
    m_error->show();
}

// Beside each other where the reason can be read, else one below the other.
void RefusalPanel::resizeEvent(QResizeEvent *event)
{
    QFrame::resizeEvent(event);
    const bool isNarrow = width() < 2 * m_reason->sizeHint().width();
    m_fields->setDirection(isNarrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_fields->setSpacing(isNarrow ? space::small : space::wide);
}

void RefusalPanel::showState()
{
    const int over = int(m_note->toPlainText().size()) - longestWording;
    m_left->setVisible(over > 0);
    m_left->setText(tr("%n character(s) too long", nullptr, over));
    m_confirm->setEnabled(over <= 0 && !m_reason->currentData().toString().isEmpty());
}

} // namespace palier
