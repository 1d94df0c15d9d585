// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QByteArray>
#include <QMap>
#include <QThread>
#include <atomic>
#include <memory>

class QTcpSocket;

namespace palier {

// A mail server on loopback that answers each command as told: for faults that a real server doesn't make on request.
// Commands: "GREETING", "EHLO", "AUTH", "SECRET" (what follows AUTH), "MAIL", "RCPT", "DATA", "END" (of the message),
// "QUIT". What isn't told is answered as a good server would. One client at a time.
class LineScript
{
public:
    static constexpr const char *silence = "(silence)";
    static constexpr const char *hangUp = "(hang up)";
    static constexpr const char *late = "(late)"; // the good answer, after a second

    explicit LineScript(QMap<QByteArray, QByteArray> answers);
    ~LineScript();

    int port() const { return m_port; }
    bool isReached() const { return m_reached; }
    bool hasMessage() const { return m_hasMessage; } // up to its final dot

private:
    void serve(QTcpSocket &client);
    void answer(QTcpSocket &client, const QByteArray &command);

    QMap<QByteArray, QByteArray> m_answers;
    std::atomic<int> m_port = 0;
    std::atomic<bool> m_reached = false;
    std::atomic<bool> m_hasMessage = false;
    std::atomic<bool> m_ended = false;
    std::unique_ptr<QThread> m_thread;
};

} // namespace palier
