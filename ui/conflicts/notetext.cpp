// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/conflicts/notetext.h"

#include "ui/controls/display.h"
#include "ui/controls/label.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace palier {

static constexpr int firstLines = 3;

NoteText::NoteText(const QString &name, const QString &text, QWidget *parent)
    : QWidget(parent),
      m_text(new Label(text)),
      m_more(new QPushButton)
{
    m_text->setObjectName("noteText");
    m_text->setAccessibleDescription(name);
    m_text->wrapped()->selectable()->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    m_more->setObjectName("moreOfNote");
    m_more->setProperty("look", "link");
    connect(m_more, &QPushButton::clicked, this, [this] { fold(!m_isFolded); });
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_text);
    column->addWidget(m_more, 0, Qt::AlignLeft);
    fold(true);
}

int NoteText::foldedHeight() const { return firstLines * m_text->fontMetrics().lineSpacing() + 1; }

void NoteText::fold(bool folded)
{
    m_isFolded = folded;
    m_text->setMaximumHeight(folded ? foldedHeight() : QWIDGETSIZE_MAX);
    m_text->setToolTip(folded ? asPlain(m_text->text()) : QString());
    m_more->setText(folded ? tr("More") : tr("Less"));
    m_more->setAccessibleName(m_more->text());
    m_more->setAccessibleDescription(folded ? tr("The whole note") : tr("Only the first lines of the note"));
    showButton();
}

// Only where there is more than is seen.
void NoteText::showButton() { m_more->setVisible(m_text->heightForWidth(width()) > foldedHeight()); }

void NoteText::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    showButton();
}

} // namespace palier
