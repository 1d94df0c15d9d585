// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "cli/session.h"
#include "services/mail/passwordsource.h"

namespace palier {

// Where the mail server's password comes from: the file of --password-file (- is standard input), else the one that
// PALIER_PASSWORD_FILE names, else the system's keychain. Never the command line. Standard input and the keychain are
// asked at once, on the main thread, and only where `smtp.user` is set; a file is read at each sending.
Result<PasswordSource> mailPassword(Session &session, const Arguments &arguments);

inline constexpr auto mailPasswordUsage = " [--password-file F]";

} // namespace palier
