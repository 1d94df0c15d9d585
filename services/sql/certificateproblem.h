// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QString>
#include <optional>

namespace palier {

// Why the certificate of this PostgreSQL server is not to be trusted: "The certificate has expired". libpq only says
// that it is not. `authorities` is the file with those who are trusted; empty, or "system": those this computer trusts.
// Nothing where nothing is found wrong, or the server does not answer within five seconds.
std::optional<QString> certificateProblem(const QString &host, quint16 port, const QString &authorities);

} // namespace palier
