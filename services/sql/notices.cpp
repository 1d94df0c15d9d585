// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/sql/notices.h"

#include <QPointer>
#include <libpq-fe.h>

namespace palier {

Notices::Notices(PGconn *connection)
    : m_connection(connection),
      m_socket(std::make_unique<QSocketNotifier>(PQsocket(connection), QSocketNotifier::Read))
{
    connect(m_socket.get(), &QSocketNotifier::activated, this, [this] {
        PQconsumeInput(m_connection);
        take();
    });
}

bool Notices::collect()
{
    while (PGnotify *notice = PQnotifies(m_connection)) {
        const QString channel = QString::fromUtf8(notice->relname);
        if (!m_waiting.contains(channel))
            m_waiting << channel;
        PQfreemem(notice);
    }
    const bool isLost = m_socket && PQstatus(m_connection) == CONNECTION_BAD;
    if (isLost)
        m_socket->setEnabled(false); // libpq has closed it
    return isLost || !m_waiting.isEmpty();
}

void Notices::look()
{
    if (collect())
        QMetaObject::invokeMethod(this, &Notices::take, Qt::QueuedConnection);
}

void Notices::take()
{
    collect();
    const QPointer<Notices> self(this);
    const QStringList channels = std::exchange(m_waiting, {});
    for (const QString &channel : channels) {
        if (const Callback heard = m_heard.value(channel))
            heard();
        if (!self)
            return;
    }
    if (m_socket && PQstatus(m_connection) == CONNECTION_BAD) {
        m_socket.release()->deleteLater(); // it may be the one that called
        if (const Callback lost = m_lost)
            lost();
    }
}

} // namespace palier
