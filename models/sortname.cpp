// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sortname.h"

namespace palier {

// Letters that Unicode doesn't take apart, and that readers look for under others.
static QString underLatinLetter(QChar letter)
{
    switch (letter.unicode()) {
    case u'ß':
        return QStringLiteral("ss");
    case u'æ':
        return QStringLiteral("ae");
    case u'œ':
        return QStringLiteral("oe");
    case u'ø':
        return QStringLiteral("o");
    case u'đ':
    case u'ð':
        return QStringLiteral("d");
    case u'ł':
        return QStringLiteral("l");
    case u'þ':
        return QStringLiteral("th");
    case u'ı':
        return QStringLiteral("i");
    default:
        return letter;
    }
}

QString sortName(const QString &name)
{
    constexpr auto apart = QString::NormalizationForm_KD; // letters and accents, signs as the letters they stand for
    const QString letters = name.normalized(apart).toCaseFolded().normalized(apart);
    QString sorted;
    sorted.reserve(letters.size());
    for (const QChar letter : letters) {
        if (letter.category() == QChar::Mark_NonSpacing)
            continue;
        if (letter.unicode() < 0x80)
            sorted += letter;
        else
            sorted += underLatinLetter(letter);
    }
    return sorted;
}

} // namespace palier
