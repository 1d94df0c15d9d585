// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/mailserver.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

namespace palier::test {

static const QString user = "palier";
static constexpr int patienceMsecs = 60'000;

MailServer::MailServer()
{
    const QString folder = m_folder.filePath("certificate");
    if (QProcess::execute("sh", {PALIER_SOURCE_DIR "/tests/support/makecert.sh", folder}) != 0)
        return;
    QFile file(passwordFile());
    if (!file.open(QIODevice::WriteOnly) || file.write(password().toUtf8() + '\n') < 0)
        return;
    m_catcher = std::make_unique<CatcherProcess>(QStringList{"--tls", "--cert", folder + "/cert.pem", "--key",
                                                             folder + "/key.pem", "--user", user, "--password",
                                                             password(), "--require-auth"});
}

QList<std::pair<QString, QString>> MailServer::settings() const
{
    return {{"smtp.host", "localhost"},
            {"smtp.port", QString::number(m_catcher->port())},
            {"smtp.security", "tls"},
            {"smtp.user", user},
            {"smtp.ca_file", m_folder.filePath("certificate/ca.pem")},
            {"smtp.from", "office@example.org"}};
}

static CaughtMail mailOf(const QJsonObject &read)
{
    const QJsonObject headers = read.value("headers").toObject();
    CaughtMail mail;
    mail.messageId = headers.value("message-id").toString();
    mail.subject = headers.value("subject").toString();
    mail.language = headers.value("content-language").toString();
    const QJsonObject sender = read.value("from").toArray().first().toObject();
    mail.from = QString("%1 <%2>").arg(sender.value("name").toString(), sender.value("address").toString());
    mail.to = read.value("to").toArray().first().toObject().value("address").toString();
    const QJsonArray parts = read.value("parts").toArray();
    for (const QJsonValue &part : parts) {
        if (part["type"].toString() == "text/plain")
            mail.text = part["text"].toString();
    }
    return mail;
}

QList<CaughtMail> MailServer::caught() const
{
    QProcess reader;
    reader.start("/usr/bin/python3", {PALIER_SOURCE_DIR "/tests/support/readmail.py"});
    const auto messages = m_catcher->caught();
    for (const QByteArray &message : messages)
        reader.write(message.toBase64() + '\n');
    reader.closeWriteChannel();
    reader.waitForFinished(patienceMsecs);
    QList<CaughtMail> mails;
    const auto lines = reader.readAllStandardOutput().split('\n');
    for (const QByteArray &line : lines) {
        if (!line.isEmpty())
            mails << mailOf(QJsonDocument::fromJson(line).object());
    }
    if (mails.size() != messages.size())
        QTest::qFail(("a mail can't be read: " + reader.readAllStandardError()).constData(), __FILE__, __LINE__);
    return mails;
}

} // namespace palier::test
