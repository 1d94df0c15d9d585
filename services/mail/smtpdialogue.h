// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "services/mail/smtptransport.h"

#include <curl/curl.h>

namespace palier {

// What libcurl and the mail server said to each other, as far as it tells how a send ended: commands by their verb
// only, because what follows AUTH is a secret.
class SmtpDialogue
{
public:
    void heard(QByteArrayView text);   // lines from the server
    void said(QByteArrayView command); // a line to the server

    // The outcome of a transfer that failed with `code`.
    Error errorOf(CURLcode code, const SmtpServer &server, const char *reason) const;

private:
    Error answerError(int reply, const QString &detail) const;

    QByteArray m_verb; // the last command: EHLO, AUTH, MAIL, RCPT, DATA, …; empty before the greeting
    QByteArray m_lastLine;
    bool m_isOver = false; // after QUIT nothing that is said changes how the send ended
};

} // namespace palier
