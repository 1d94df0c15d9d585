// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/chaos/lines.h"

#include "tests/chaos/booksproxy.h"
#include "tests/chaos/mailwire.h"

namespace palier::chaos {

Lines::Lines(const Weather &weather, Tally &tally) : m_weather(weather), m_tally(tally)
{
    m_thread.setObjectName("lines");
    m_owner->moveToThread(&m_thread);
    QObject::connect(&m_thread, &QThread::finished, m_owner, &QObject::deleteLater);
    m_thread.start();
}

Lines::~Lines()
{
    m_thread.quit();
    m_thread.wait();
}

quint16 Lines::made(const std::function<quint16(QObject *)> &make)
{
    quint16 port = 0;
    QMetaObject::invokeMethod(
        m_owner, [&] { port = make(m_owner); }, Qt::BlockingQueuedConnection);
    return port;
}

quint16 Lines::toBooks(const std::atomic<quint16> &primary, double share, quint32 seed)
{
    return made([&](QObject *owner) {
        auto *proxy = new BooksProxy(primary, m_weather, share, m_tally, seed);
        proxy->setParent(owner);
        return proxy->port();
    });
}

quint16 Lines::toMail(quint16 server, MailWindow &window, quint32 seed)
{
    return made([&](QObject *owner) {
        auto *proxy = new MailProxy(server, m_weather, m_tally, window, seed);
        proxy->setParent(owner);
        return proxy->port();
    });
}

} // namespace palier::chaos
