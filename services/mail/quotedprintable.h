// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QByteArray>

namespace palier {

// Text as RFC 2045, section 6.7 wants it: lines of at most 76 characters, CRLF, nothing but printable ASCII. Line
// breaks of any kind become CRLF. What it gives can't contain "=_".
QByteArray quotedPrintable(const QByteArray &text);

} // namespace palier
