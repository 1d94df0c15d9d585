// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QString>

namespace palier {

// Text from outside as one line: line breaks and tabs become one space; other control characters, marks that turn the
// reading direction of what follows, and halves of surrogate pairs are dropped; spaces at the ends are cut off.
QString plainLine(QStringView text);

// The same, but line breaks stay, as \n.
QString plainLines(QStringView text);

} // namespace palier
