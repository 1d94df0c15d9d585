// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "models/error.h"

namespace palier {

// An error as palierctl says it: where, what, and what to do about it. English; for people, not for scripts.
QString sentence(const Error &error);

} // namespace palier
