// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/intake/importresult.h"

#include "ui/controls/icons.h"
#include "ui/controls/label.h"
#include "ui/controls/namedbutton.h"
#include "ui/intake/importsummary.h"
#include "ui/intake/middlepanel.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace palier {

ImportResult::ImportResult(QWidget *parent)
    : QWidget(parent),
      m_title(new Label({}, TextRole::Title)),
      m_text(new Label),
      m_summary(new ImportSummary),
      m_invoices(namedButton("showInvoices", tr("Show the invoices"), "primary")),
      m_saveBad(namedButton("saveBadRowsAfter", tr("Save bad rows…")))
{
    setObjectName("importResult");
    m_title->setObjectName("importResultTitle");
    m_text->setObjectName("importResultText");
    auto *another = namedButton("importAnother", tr("Import another file"));
    auto *sign = new QLabel;
    sign->setPixmap(themedIcon("check").pixmap(28, 28));
    auto *head = new QHBoxLayout;
    head->setSpacing(space::normal);
    head->addWidget(sign, 0, Qt::AlignTop);
    head->addWidget(m_title->wrapped(), 1);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(space::small);
    buttons->addWidget(m_invoices);
    buttons->addWidget(another);
    buttons->addWidget(m_saveBad);
    buttons->addStretch(1);
    auto *column = panelInTheMiddle(this);
    column->setSpacing(space::wide);
    column->addLayout(head);
    column->addWidget(m_text->muted()->wrapped());
    column->addWidget(m_summary);
    column->addLayout(buttons);
    connect(m_invoices, &QPushButton::clicked, this, &ImportResult::invoicesClicked);
    connect(another, &QPushButton::clicked, this, &ImportResult::anotherClicked);
    connect(m_saveBad, &QPushButton::clicked, this, &ImportResult::saveBadClicked);
}

void ImportResult::show(const QString &fileName, const ImportOutcome &outcome, bool snapshot)
{
    const qint64 news = outcome.added + outcome.updated + outcome.settled;
    m_title->setText(news > 0 || outcome.newCustomers > 0
                         ? tr("%1 has been imported").arg(fileName)
                         : tr("Everything in %1 was in the books already").arg(fileName));
    QString text = news > 0 ? tr("The invoices appear in the list as soon as this computer’s copy is up to date.")
                            : tr("Nothing was changed.");
    if (!outcome.rejected.isEmpty())
        text += ' ' + tr("%n bad row(s) were left out.", nullptr, int(outcome.rejected.size()));
    m_text->setText(text);
    m_summary->show(outcome, snapshot);
    m_saveBad->setVisible(!outcome.rejected.isEmpty());
    m_invoices->setFocus();
}

} // namespace palier
