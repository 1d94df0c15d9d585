// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "models/sortname.h"

#include <QStringList>

namespace palier {

// The words of a text as they are looked for: as names are. A hyphen that keeps a word together is one that is typed.
inline QStringList foldedWords(const QString &text)
{
    constexpr QChar keptTogether(0x2011);
    return sortName(QString(text).replace(keptTogether, u'-')).split(u' ', Qt::SkipEmptyParts);
}

} // namespace palier
