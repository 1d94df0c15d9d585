// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "models/customer.h"
#include "services/mail/letter.h"
#include "services/mail/mailbox.h"

#include <QDateTime>

namespace palier {

// A letter in its envelope.
struct Mailing {
    Mailbox from;
    Mailbox to;
    QByteArray messageId; // "<id@domain>", made once an event and kept for ever
    QDateTime date;       // any zone; written in UTC
    Language language = Language::English;
    Letter letter;
};

// The message as SMTP carries it (RFC 5322, MIME): CRLF, ASCII only, no line over 998, multipart/alternative with plain
// text first. Made here and not by libcurl, so that the bytes are a plain value: the same at every attempt, and to be
// looked at without a server. Fault::BadEmail; Fault::BadValue for a Message-ID or a date that isn't one.
Result<QByteArray> mimeMessage(const Mailing &mailing);

} // namespace palier
