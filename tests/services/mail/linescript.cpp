// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/services/mail/linescript.h"

#include <QSemaphore>
#include <QTcpServer>
#include <QTcpSocket>

namespace palier {

namespace {

QByteArray goodAnswer(const QByteArray &command)
{
    static const QMap<QByteArray, QByteArray> answers{
        {"GREETING", "220 script"}, {"EHLO", "250-script\r\n250 AUTH PLAIN"},
        {"AUTH", "334 "},           {"SECRET", "235 fine"},
        {"DATA", "354 go on"},      {"QUIT", "221 bye"},
    };
    return answers.value(command, "250 fine");
}

QByteArray commandOf(const QByteArray &line, bool afterAuth) { return afterAuth ? "SECRET" : line.left(4).toUpper(); }

} // namespace

LineScript::LineScript(QMap<QByteArray, QByteArray> answers) : m_answers(std::move(answers))
{
    QSemaphore listening;
    m_thread.reset(QThread::create([this, &listening] {
        QTcpServer server;
        server.listen(QHostAddress::LocalHost);
        m_port = server.serverPort();
        listening.release();
        while (!m_ended) {
            if (!server.waitForNewConnection(20))
                continue;
            const std::unique_ptr<QTcpSocket> client(server.nextPendingConnection());
            m_reached = true;
            serve(*client);
        }
    }));
    m_thread->start();
    listening.acquire();
}

void LineScript::answer(QTcpSocket &client, const QByteArray &command)
{
    QByteArray text = m_answers.value(command, goodAnswer(command));
    if (command == "END")
        m_hasMessage = true;
    if (text == late) {
        QThread::sleep(1);
        text = goodAnswer(command);
    }
    if (text == hangUp)
        client.abort();
    else if (text != silence)
        client.write(text + "\r\n");
    if (client.bytesToWrite() > 0)
        client.waitForBytesWritten(1000);
}

void LineScript::serve(QTcpSocket &client)
{
    answer(client, "GREETING");
    bool inMessage = false;
    bool afterAuth = false;
    while (!m_ended && client.state() == QTcpSocket::ConnectedState) {
        if (!client.canReadLine() && !client.waitForReadyRead(20))
            continue;
        const QByteArray line = client.readLine().trimmed();
        if (inMessage && line != ".")
            continue;
        const QByteArray command = inMessage ? "END" : commandOf(line, afterAuth);
        inMessage = command == "DATA" && !m_answers.contains("DATA");
        afterAuth = command == "AUTH";
        answer(client, command);
        if (command == "QUIT" && !m_answers.contains("QUIT"))
            client.disconnectFromHost();
    }
}

LineScript::~LineScript()
{
    m_ended = true;
    m_thread->wait();
}

} // namespace palier
