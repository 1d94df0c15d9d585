// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/help/handbooktext.h"

#include "ui/controls/theme.h"

#include <QCoreApplication>
#include <QPainter>
#include <QResizeEvent>
#include <QScrollBar>
#include <QTextDocument>
#include <algorithm>

namespace palier {

static constexpr int readableWidth = 860;

HandbookText::HandbookText(QWidget *parent) : QTextBrowser(parent) {}

QVariant HandbookText::loadResource(int type, const QUrl &name)
{
    const QVariant found = QTextBrowser::loadResource(type, name);
    if (type != QTextDocument::ImageResource)
        return found;
    const QImage picture = QImage::fromData(found.toByteArray());
    if (picture.isNull())
        return found;
    m_pictures.insert(name, picture);
    m_room = room();
    return fitted(picture);
}

// Also before the first layout has given the text its margin.
int HandbookText::room() const
{
    return std::min(viewport()->width(), readableWidth) - 2 * qRound(document()->documentMargin());
}

// On the page it ends somewhere; and as bright as it was taken, it would dazzle on a dark one.
static void frame(QImage &picture)
{
    const Theme &theme = Theme::current();
    QPainter painter(&picture);
    if (theme.dark)
        painter.fillRect(picture.rect(), QColor(0, 0, 0, 64));
    painter.setPen(QPen(theme.border, 1));
    painter.drawRect(picture.rect().adjusted(0, 0, -1, -1));
}

QImage HandbookText::fitted(const QImage &picture) const
{
    const qreal ratio = devicePixelRatioF();
    const int width = qMin(picture.width(), qMax(room(), 1));
    QImage shown = picture.scaledToWidth(qRound(width * ratio), Qt::SmoothTransformation);
    shown = shown.convertToFormat(QImage::Format_ARGB32_Premultiplied); // which can be painted on
    frame(shown);
    shown.setDevicePixelRatio(ratio);
    return shown;
}

// Beside the text the wheel scrolls it too. The margin is set before the viewport hears of its size: from within its
// own event, while it is shown for the first time, it would not hear of the new one.
bool HandbookText::event(QEvent *event)
{
    if (event->type() == QEvent::Resize)
        setViewportMargins(0, 0, std::max(0, width() - readableWidth), 0);
    return event->type() == QEvent::Wheel ? QCoreApplication::sendEvent(verticalScrollBar(), event)
                                          : QTextBrowser::event(event);
}

void HandbookText::resizeEvent(QResizeEvent *event)
{
    QTextBrowser::resizeEvent(event);
    if (std::exchange(m_room, room()) != room())
        fitAgain();
}

// Another theme.
void HandbookText::changeEvent(QEvent *event)
{
    QTextBrowser::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        fitAgain();
}

void HandbookText::fitAgain()
{
    if (m_pictures.isEmpty())
        return;
    for (auto it = m_pictures.cbegin(); it != m_pictures.cend(); ++it)
        document()->addResource(QTextDocument::ImageResource, it.key(), fitted(it.value()));
    document()->markContentsDirty(0, document()->characterCount());
}

} // namespace palier
