// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/mail/textwrap.h"

#include <QRegularExpression>

namespace palier {

QString wrapped(const QString &paragraph, int columns)
{
    static const QRegularExpression gap(QStringLiteral("[ \\n]+"));
    QString lines;
    qsizetype column = 0;
    const auto words = paragraph.split(gap, Qt::SkipEmptyParts);
    for (const QString &word : words) {
        if (column > 0 && column + 1 + word.size() > columns) {
            lines += QLatin1Char('\n');
            column = 0;
        }
        if (column > 0) {
            lines += QLatin1Char(' ');
            ++column;
        }
        lines += word;
        column += word.size();
    }
    return lines;
}

QString indented(const QString &lines, int spaces)
{
    const QString margin(spaces, QLatin1Char(' '));
    return margin + QString(lines).replace(QLatin1Char('\n'), QLatin1Char('\n') + margin);
}

} // namespace palier
