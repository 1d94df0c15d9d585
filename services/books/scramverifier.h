// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QString>

namespace palier {

// What a PostgreSQL server keeps of a password, made here so that it never sees the password itself: SCRAM-SHA-256
// (RFC 5802, RFC 7677) in the form of RFC 5803, "SCRAM-SHA-256$4096:SALT$STOREDKEY:SERVERKEY". The password is taken in
// Unicode's form KC, as SASLprep (RFC 4013) does to what people type.
QString scramVerifier(const QString &password);
// The same for a salt that is known: 16 bytes.
QString scramVerifier(const QString &password, const QByteArray &salt, int iterations);

} // namespace palier
