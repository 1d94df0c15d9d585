// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/controls/wholetext.h"

#include <QKeyEvent>
#include <QTextBlock>
#include <algorithm>
#include <cmath>

namespace palier {

WholeText::WholeText(QWidget *parent) : QPlainTextEdit(parent)
{
    setReadOnly(true);
    setTabChangesFocus(true);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    connect(this, &QPlainTextEdit::textChanged, this, &WholeText::fit);
}

// A block is laid out when its height is asked for.
void WholeText::fit()
{
    qreal lines = 2 * document()->documentMargin();
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next())
        lines += blockBoundingRect(block).height();
    // Frame and padding. Before it is laid out for the first time its viewport has a size of no meaning.
    const int around = std::max(0, height() - viewport()->height());
    setFixedHeight(int(std::ceil(lines)) + around);
}

void WholeText::changeEvent(QEvent *event)
{
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        fit();
}

void WholeText::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Up:
    case Qt::Key_Down:
    case Qt::Key_PageUp:
    case Qt::Key_PageDown:
        event->ignore();
        break;
    default:
        QPlainTextEdit::keyPressEvent(event);
    }
}

void WholeText::resizeEvent(QResizeEvent *event)
{
    QPlainTextEdit::resizeEvent(event);
    if (event->size().width() != event->oldSize().width())
        fit();
}

void WholeText::showEvent(QShowEvent *event)
{
    QPlainTextEdit::showEvent(event);
    fit();
}

} // namespace palier
