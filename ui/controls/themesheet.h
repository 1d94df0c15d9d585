// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QString>

namespace palier {

struct Theme;

// The small style sheet over Fusion: what a palette can't say. Widgets ask for a look by the property `look`.
QString sheetOf(const Theme &theme);

} // namespace palier
