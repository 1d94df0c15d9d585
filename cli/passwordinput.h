// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "models/error.h"

namespace palier {

// The first line of a file, or of standard input for "-". Fault::UnreadableFile, MissingValue where it is empty.
Result<QString> passwordFrom(const QString &file);
// The first line of standard input, without its end.
Result<QString> passwordFromStandardInput();

} // namespace palier
