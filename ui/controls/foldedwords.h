// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "models/sortname.h"

#include <QStringList>

namespace palier {

// The words of a text as they are looked for: as names are.
inline QStringList foldedWords(const QString &text) { return sortName(text).split(u' ', Qt::SkipEmptyParts); }

} // namespace palier
