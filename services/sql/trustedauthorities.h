// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QString>

namespace palier {

// The file with the authorities that a server's certificate is verified against where the URL names no `sslrootcert`:
// libpq's own choice (PGSSLROOTCERT, or root.crt in the user's postgresql folder) where there is one, else those that
// this computer trusts, or the word "system", which libpq knows from version 16 on. Empty where there are none: libpq
// then refuses to connect and says which file it misses.
QString trustedAuthorities();

} // namespace palier
