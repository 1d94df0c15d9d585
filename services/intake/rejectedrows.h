// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "services/intake/openedfile.h"

#include <functional>

namespace palier {

// The bad rows of a file as a file of their own, to be mended in a spreadsheet: its columns with their text as it
// stands, then `extraColumns`, which `words` fills for each. With the file's separator, in UTF-8 with a byte order
// mark. A cell that a spreadsheet would take for a formula has an apostrophe before it.
QByteArray rejectedRows(const OpenedFile &file, const QList<Error> &rejected, const QStringList &extraColumns,
                        const std::function<QStringList(const Error &)> &words);

// A cell for a file of separated values: quoted where it must be, and never a formula.
QString safeCell(const QString &text, char separator);

} // namespace palier
