// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "models/error.h"

#include <QByteArray>
#include <QByteArrayView>

namespace palier {

// A file's text as valid UTF-8 without a byte order mark or a NUL, and the encoding it came in.
struct DecodedText {
    QByteArray utf8;
    QByteArray encoding; // "UTF-8", "UTF-16LE", "UTF-16BE", or a code page: see codepage.h
};

// In this order: the byte order mark; UTF-16 without one (every other byte is 0); valid UTF-8; the code page that
// uchardet finds; Windows-1252. Fault::UnreadableFile for what is no text; detail: "pdf", "xlsx" (any zip), "xls",
// "gzip", "binary", or the encoding that the mark announces and the bytes break.
Result<DecodedText> decodeText(const QByteArray &bytes);

} // namespace palier
