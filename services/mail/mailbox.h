// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "models/error.h"

#include <QByteArray>

namespace palier {

// Somebody who sends or receives mail.
struct Mailbox {
    QString name;    // text from outside; may be empty
    QString address; // local@domain
};

// The address as SMTP and the header write it: what models/customer.h takes for one is ASCII, and can't end a line, a
// path or a header. Fault::BadEmail for anything else.
Result<QByteArray> wireAddress(QStringView address);

} // namespace palier
