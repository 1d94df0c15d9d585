// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QString>

namespace palier {

// A paragraph in lines of at most `columns` characters, broken at plain spaces only: a no-break space holds. A word
// that is longer stands alone on its line, whole: a link must stay clickable.
QString wrapped(const QString &paragraph, int columns);

// Every line moved to the right.
QString indented(const QString &lines, int spaces);

} // namespace palier
