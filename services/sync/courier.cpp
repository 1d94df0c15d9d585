// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/sync/courier.h"

#include "services/sync/courierrounds.h"

namespace palier {

Courier::Courier(DatabaseUrl books, QString replicaFolder, QString claim, QString password, QObject *parent)
    : QObject(parent),
      m_rounds(new Rounds(*this, std::move(books), std::move(replicaFolder), std::move(claim), std::move(password)))
{
    qRegisterMetaType<SyncState>();
    qRegisterMetaType<Error>();
    m_thread.setObjectName("courier");
    m_rounds->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_rounds, &QObject::deleteLater); // connections close on their thread
}

Courier::~Courier()
{
    const bool neverStarted = !m_thread.isRunning() && !m_thread.isFinished();
    stop();
    if (neverStarted)
        delete m_rounds;
}

void Courier::start()
{
    m_thread.start();
    wake();
}

void Courier::wake()
{
    QMetaObject::invokeMethod(
        m_rounds, [rounds = m_rounds] { rounds->round(); }, Qt::QueuedConnection);
}

void Courier::stop()
{
    if (m_thread.isRunning()) {
        m_thread.quit();
        m_thread.wait();
    }
}

} // namespace palier
