// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QString>

namespace palier {

// A name as lists are sorted by it and as it is looked for: its letters without case and accents, "ß" as "ss", "æ" as
// "ae" (Unicode Technical Standard 10, first level; DIN 5007-1: umlauts as the letters they stand on). The books keep
// it beside the name, for what a database makes of letters differs from engine to engine and from server to server.
QString sortName(const QString &name);

} // namespace palier
