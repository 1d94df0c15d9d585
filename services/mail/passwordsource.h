// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "models/error.h"

#include <functional>

namespace palier {

// Gives the mail server's password when a mail goes out; asked only where `smtp.user` is set, on the postman's thread.
using PasswordSource = std::function<Result<QString>()>;

// From a file that the operator names: its first line. Read each time, so that a new password needs no restart.
// Refused UnreadableFile.
PasswordSource passwordInFile(const QString &path);

} // namespace palier
