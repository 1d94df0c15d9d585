// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lists/splitshare.h"

#include <QMouseEvent>
#include <QSplitter>

namespace palier {

SplitShare::SplitShare(QSplitter *split, const QString &list)
    : QObject(split),
      m_split(split),
      m_memory(list + QStringLiteral("Split")), // beside the list's own columns, which are written as a whole
      m_sizes(m_memory.layout().widths)
{
    split->setHandleWidth(1); // the line itself; what can be grasped of it is wider
    m_writing.setSingleShot(true);
    m_writing.setInterval(400);
    connect(&m_writing, &QTimer::timeout, this, &SplitShare::keep);
    connect(split, &QSplitter::splitterMoved, this, &SplitShare::take);
}

SplitShare::~SplitShare()
{
    if (m_writing.isActive())
        keep();
}

QString SplitShare::keyOf(int part) const { return QStringLiteral("%1.%2").arg(m_way).arg(part); }

bool SplitShare::isShared() const { return m_sizes.contains(keyOf(0)) && m_sizes.contains(keyOf(1)); }

bool SplitShare::turnTo(const QString &way)
{
    if (m_way.isEmpty())
        watchHandle();
    m_way = way;
    if (!isShared())
        return false;
    m_split->setSizes({m_sizes.value(keyOf(0)), m_sizes.value(keyOf(1))});
    return true;
}

// By the clerk: the pages' own sharing tells nobody.
void SplitShare::take()
{
    const QList<int> sizes = m_split->sizes();
    for (int part = 0; part < sizes.size(); ++part)
        m_sizes[keyOf(part)] = sizes[part];
    m_writing.start();
}

void SplitShare::watchHandle()
{
    QSplitterHandle *handle = m_split->handle(1);
    handle->setToolTip(tr("Drag to resize; double-click to restore the original sizes"));
    handle->installEventFilter(this);
}

bool SplitShare::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::MouseButtonDblClick) {
        if (static_cast<QMouseEvent *>(event)->button() != Qt::LeftButton)
            return true;
        m_isForgotten = true;
        forget();
        return true;
    }
    if (event->type() == QEvent::MouseMove && m_isForgotten)
        return true; // the handle is elsewhere by now and would be dragged back
    if (event->type() == QEvent::MouseButtonRelease)
        m_isForgotten = false;
    return QObject::eventFilter(watched, event);
}

void SplitShare::forget()
{
    m_sizes.remove(keyOf(0));
    m_sizes.remove(keyOf(1));
    keep();
    Q_EMIT forgotten();
}

void SplitShare::keep()
{
    ListLayout layout;
    layout.widths = m_sizes;
    m_memory.keep(layout);
}

} // namespace palier
