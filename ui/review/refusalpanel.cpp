// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/refusalpanel.h"

#include "models/proposal.h"
#include "ui/controls/label.h"
#include "ui/controls/naming.h"

#include <QComboBox>
#include <QGridLayout>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QShortcut>

namespace palier {

RefusalPanel::RefusalPanel(QWidget *parent)
    : QFrame(parent),
      m_reason(new QComboBox),
      m_note(new QPlainTextEdit),
      m_left(new Label({}, TextRole::Caption)),
      m_error(new Label),
      m_confirm(new QPushButton(tr("Refuse this plan")))
{
    setObjectName("refusalPanel");
    setProperty("look", "panel");
    setAccessibleName(tr("Reason for the refusal"));
    m_reason->setObjectName("refusalReason");
    m_reason->setAccessibleName(tr("Reason for the refusal"));
    m_note->setObjectName("refusalNote");
    m_note->setAccessibleName(tr("Note to the customer"));
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

    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(space::wide, space::normal, space::wide, space::normal);
    grid->setHorizontalSpacing(space::wide);
    grid->setVerticalSpacing(space::small);
    grid->addWidget(new Label(tr("Reason for the refusal"), TextRole::Strong), 0, 0);
    grid->addWidget(new Label(tr("Note to the customer (optional)"), TextRole::Strong), 0, 1);
    grid->addWidget(m_reason, 1, 0, Qt::AlignTop);
    grid->addWidget(m_note, 1, 1, 2, 1);
    grid->addWidget((new Label(tr("Reason and note stand in the e-mail to the customer.")))->muted()->wrapped(), 2, 0,
                    Qt::AlignTop);
    grid->addWidget(m_left, 3, 1);
    grid->addWidget(m_error, 4, 0, 1, 2);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(space::small);
    buttons->addStretch(1);
    buttons->addWidget(cancel);
    buttons->addWidget(m_confirm);
    grid->addLayout(buttons, 5, 0, 1, 2);
    grid->setColumnStretch(0, 2);
    grid->setColumnStretch(1, 3);

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

void RefusalPanel::showState()
{
    const int over = int(m_note->toPlainText().size()) - longestWording;
    m_left->setVisible(over > 0);
    m_left->setText(tr("%n character(s) too long", nullptr, over));
    m_confirm->setEnabled(over <= 0 && !m_reason->currentData().toString().isEmpty());
}

} // namespace palier
