// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QStringList>

namespace palier {

// The words of a text as they are looked for: in small letters, without accents.
inline QStringList foldedWords(const QString &text)
{
    QString plain;
    const QString split = text.normalized(QString::NormalizationForm_KD);
    for (const QChar c : split) {
        if (c.category() != QChar::Mark_NonSpacing)
            plain += c.toCaseFolded();
    }
    return plain.split(u' ', Qt::SkipEmptyParts);
}

} // namespace palier
