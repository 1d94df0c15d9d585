// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "models/error.h"
#include "services/mail/mailbox.h"

namespace palier {

// Header fields of a mail, each whole, folded, with its CRLF at the end (RFC 5322, section 2.2). Text from outside
// can't end a field: it is made one line first (plainline.h). Text beyond ASCII becomes encoded words (RFC 2047) of at
// most 75 characters, none of which splits a character; lines that bear one have at most 76, others at most 78 wherever
// there is a space to fold at.

// A field of free text: Subject.
QByteArray textField(const QByteArray &name, const QString &text);
// From, To: `Name <address>`. Fault::BadEmail.
Result<QByteArray> mailboxField(const QByteArray &name, const Mailbox &mailbox);
// A field of our own making: printable ASCII, or Fault::BadValue.
Result<QByteArray> plainField(const QByteArray &name, const QByteArray &value);

} // namespace palier
