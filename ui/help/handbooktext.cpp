// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/help/handbooktext.h"

#include <QResizeEvent>
#include <QTextDocument>

namespace palier {

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
    return fitted(picture);
}

QImage HandbookText::fitted(const QImage &picture) const
{
    const int room = viewport()->width() - 2 * qRound(document()->documentMargin());
    const qreal ratio = devicePixelRatioF();
    const int width = qMin(picture.width(), qMax(room, 1));
    QImage shown = picture.scaledToWidth(qRound(width * ratio), Qt::SmoothTransformation);
    shown.setDevicePixelRatio(ratio);
    return shown;
}

void HandbookText::resizeEvent(QResizeEvent *event)
{
    QTextBrowser::resizeEvent(event);
    if (event->size().width() == event->oldSize().width() || m_pictures.isEmpty())
        return;
    for (auto it = m_pictures.cbegin(); it != m_pictures.cend(); ++it)
        document()->addResource(QTextDocument::ImageResource, it.key(), fitted(it.value()));
    document()->markContentsDirty(0, document()->characterCount());
}

} // namespace palier
