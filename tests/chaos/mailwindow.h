// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QByteArray>
#include <QHash>
#include <QMutex>
#include <QSet>

namespace palier::chaos {

// Which messages were handed to the mail server without their sender learning of it: the window that SMTP leaves open.
// Each time allows for one more copy of that message, under the same Message-ID. Any thread.
class MailWindow
{
public:
    void took(const QByteArray &messageId);     // the server has the final dot
    void answered(const QByteArray &messageId); // the sender has the server's answer
    void lost(const QByteArray &messageId);     // the sender never gets it
    // A sender was killed: of the messages it has the answer for, those that it had not ticked off.
    void killedBeforeTick(const QSet<QByteArray> &unticked);

    QHash<QByteArray, int> hits() const;

private:
    mutable QMutex m_mutex;
    QHash<QByteArray, int> m_hits;
    QSet<QByteArray> m_answered;
};

} // namespace palier::chaos
