// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "models/fault.h"

#include <QString>
#include <optional>

namespace palier {

struct CertificateProblem {
    Fault fault;  // ServerCertificateExpired (or not valid yet), ServerCertificateWrongName, ServerCertificateRejected
    QString text; // as TLS says it: "The certificate has expired"
};

// Why the certificate of this PostgreSQL server is not to be trusted: libpq only says that it is not. Of several
// reasons the one that no other certificate authority would cure. `authorities` is the file with those who are trusted;
// empty, or "system": those this computer trusts. Nothing where nothing is found wrong, or the server does not answer
// within five seconds.
std::optional<CertificateProblem> certificateProblem(const QString &host, quint16 port, const QString &authorities);

} // namespace palier
