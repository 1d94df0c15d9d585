// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/chaos/mailwindow.h"

namespace palier::chaos {

void MailWindow::took(const QByteArray &messageId)
{
    const QMutexLocker lock(&m_mutex);
    m_answered.remove(messageId);
}

void MailWindow::answered(const QByteArray &messageId)
{
    const QMutexLocker lock(&m_mutex);
    m_answered.insert(messageId);
}

void MailWindow::lost(const QByteArray &messageId)
{
    const QMutexLocker lock(&m_mutex);
    ++m_hits[messageId];
}

void MailWindow::killedBeforeTick(const QSet<QByteArray> &unticked)
{
    const QMutexLocker lock(&m_mutex);
    for (const QByteArray &messageId : unticked) {
        if (m_answered.remove(messageId))
            ++m_hits[messageId];
    }
}

QHash<QByteArray, int> MailWindow::hits() const
{
    const QMutexLocker lock(&m_mutex);
    return m_hits;
}

} // namespace palier::chaos
