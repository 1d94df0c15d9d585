// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "models/error.h"
#include "models/words.h"

#include <QByteArray>
#include <atomic>
#include <chrono>

namespace palier {

// How the line to the mail server is protected: not at all, by STARTTLS (demanded, never given up silently), or by TLS
// from the first byte. Certificate and host name are always checked.
enum class SmtpSecurity { None, StartTls, Tls };

template <> struct WordTable<SmtpSecurity> {
    static constexpr Word<SmtpSecurity> words[] = {
        {SmtpSecurity::None, "none"}, {SmtpSecurity::StartTls, "starttls"}, {SmtpSecurity::Tls, "tls"}};
};

struct SmtpServer {
    QString host;
    int port = 587;
    SmtpSecurity security = SmtpSecurity::StartTls;
    QString user; // empty: no login
    QString password;
    QString caFile; // PEM; empty: the system's authorities
    std::chrono::milliseconds connectLimit = std::chrono::seconds(15);
    std::chrono::milliseconds totalLimit = std::chrono::seconds(60); // a whole message, from connecting to the answer
};

// Hands one message to the mail server and waits for its word. Blocks, within the server's limits: belongs on the
// postman's thread. Raising `stop` from any thread ends a send within about a second; within three where the message is
// with the server already and only its answer is to come.
//
// Errors, by what to do next. Their detail is the server's last line or the reason; never a password.
//   Offline MailServer            not reached, too slow, stopped, or "not now" (4xx): try later
//   Denied  CertificateRejected   the server isn't who it says, or speaks no TLS we trust
//   Denied  BadPassword           the login was refused, or is missing
//   Denied  MailRejected          the server doesn't take this sender
//   Refused MailRejected          the server will never take this recipient or this message (5xx)
//   Denied  MailNotConfigured     the server wants TLS, and none was asked for
//   Refused BadEmail, MailNotConfigured (host, port or the file of authorities make no sense)
class SmtpTransport
{
public:
    SmtpTransport(SmtpServer server, const std::atomic<bool> &stop);

    // `message`: RFC 5322, with CRLF (mimemessage.h).
    Result<void> send(const QString &from, const QString &to, const QByteArray &message) const;

private:
    SmtpServer m_server;
    const std::atomic<bool> &m_stop;
};

} // namespace palier
