// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "models/error.h"

#include <QList>
#include <utility>

namespace palier {

// libpq's keywords and their values, as in "host" "books.example". With the password: never logged.
using ServerKeys = QList<std::pair<QString, QString>>;

// Why a server did not let us in. `text` is what libpq said, in English. Where the server itself said no, in whatever
// language, it is asked once more with the same keys for the code of its refusal, which the first answer leaves out: so
// a wrong password counts twice with a server that counts them.
Error serverRefusal(const QString &text, const ServerKeys &keys);

} // namespace palier
