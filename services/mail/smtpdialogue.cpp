// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/mail/smtpdialogue.h"

#include "services/mail/plainline.h"

#include <QList>

namespace palier {

namespace {

constexpr qsizetype longestDetail = 300;
constexpr const char *verbs[] = {"EHLO", "HELO", "STARTTLS", "AUTH", "MAIL", "RCPT", "DATA"};

// A server may repeat what it was told. Password and login stand in AUTH in base64.
QString withoutSecrets(const QByteArray &line, const SmtpServer &server)
{
    const QByteArray secret = server.password.toUtf8();
    const QByteArray user = server.user.toUtf8();
    const QByteArray plain = '\0' + user + '\0' + secret;
    if (!secret.isEmpty() &&
        (line.contains(secret) || line.contains(secret.toBase64()) || line.contains(plain.toBase64())))
        return QString::fromLatin1(line.left(3));
    return plainLine(QString::fromUtf8(line)).left(longestDetail);
}

// RFC 4954, section 6: a login is wanted, too weak, or wrong.
bool isAboutLogin(int reply) { return reply == 530 || reply == 534 || reply == 535 || reply == 538; }

Error errorWith(Kind kind, Fault fault, const QString &detail) { return {kind, fault, detail, 0, {}}; }

int replyCode(const QByteArray &line)
{
    bool isNumber = false;
    const int code = line.left(3).toInt(&isNumber);
    return isNumber ? code : 0;
}

} // namespace

void SmtpDialogue::heard(QByteArrayView text)
{
    if (m_isOver)
        return;
    const auto lines = QByteArray(text.data(), text.size()).split('\n');
    for (const QByteArray &line : lines) {
        if (!line.trimmed().isEmpty())
            m_lastLine = line.trimmed();
    }
}

void SmtpDialogue::said(QByteArrayView command)
{
    m_isOver = m_isOver || command.startsWith("QUIT");
    if (m_isOver)
        return;
    for (const char *verb : verbs) {
        if (command.startsWith(verb)) {
            m_verb = verb;
            m_lastLine.clear();
        }
    }
}

Error SmtpDialogue::answerError(int reply, const QString &detail) const
{
    // RFC 3207 has the same code for a server that wants TLS first.
    if (reply == 530 && detail.contains(QLatin1String("STARTTLS"), Qt::CaseInsensitive))
        return errorWith(Kind::Denied, Fault::MailNotConfigured, detail);
    if (isAboutLogin(reply))
        return errorWith(Kind::Denied, Fault::BadPassword, detail);
    if (reply >= 500 && (m_verb == "RCPT" || m_verb == "DATA"))
        return errorWith(Kind::Refused, Fault::MailRejected, detail);
    if (reply >= 500 && m_verb == "MAIL")
        return errorWith(Kind::Denied, Fault::MailRejected, detail);
    return errorWith(Kind::Offline, Fault::MailServer, detail);
}

Error SmtpDialogue::errorOf(CURLcode code, const SmtpServer &server, const char *reason) const
{
    const QString why = plainLine(QString::fromUtf8(reason[0] != '\0' ? reason : curl_easy_strerror(code)));
    const int reply = replyCode(m_lastLine);
    const QString detail = reply >= 400 ? withoutSecrets(m_lastLine, server) : why.left(longestDetail);
    switch (code) {
    case CURLE_PEER_FAILED_VERIFICATION:
    case CURLE_SSL_ISSUER_ERROR:
    case CURLE_SSL_INVALIDCERTSTATUS:
    case CURLE_USE_SSL_FAILED:
        return errorWith(Kind::Denied, Fault::CertificateRejected, detail);
    case CURLE_SSL_CACERT_BADFILE:
        return errorWith(Kind::Refused, Fault::MailNotConfigured, server.caFile);
    case CURLE_LOGIN_DENIED:
        // 454: the server can't check logins just now.
        if (reply >= 400 && reply < 500)
            return errorWith(Kind::Offline, Fault::MailServer, detail);
        return errorWith(Kind::Denied, Fault::BadPassword, detail);
    case CURLE_OPERATION_TIMEDOUT:
    case CURLE_ABORTED_BY_CALLBACK:
        return errorWith(Kind::Offline, Fault::MailServer, why);
    default:
        return answerError(reply, detail);
    }
}

} // namespace palier
