// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/mail/plainline.h"

#include <QStringList>

namespace palier {

namespace {

// With these, what follows a name could be shown in another order than it was written.
bool turnsDirection(char32_t c) { return (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069); }

bool breaksLine(char32_t c) { return (c >= 0x0A && c <= 0x0D) || c == 0x85 || c == 0x2028 || c == 0x2029; }

bool isDropped(char32_t c)
{
    const auto category = QChar::category(c);
    return category == QChar::Other_Control || category == QChar::Other_Surrogate || QChar::isNonCharacter(c) ||
           turnsDirection(c) || c == 0xFEFF;
}

void appendSpace(QString &line)
{
    if (!line.isEmpty() && !line.endsWith(QLatin1Char(' ')))
        line += QLatin1Char(' ');
}

void appendCleaned(QString &line, QStringView text)
{
    const QString held = text.toString();
    for (const char32_t c : held.toUcs4()) {
        if (breaksLine(c) || c == U'\t' || c == U' ')
            appendSpace(line);
        else if (!isDropped(c))
            line += QStringView(QChar::fromUcs4(c));
    }
}

} // namespace

QString plainLine(QStringView text)
{
    QString line;
    line.reserve(text.size());
    appendCleaned(line, text);
    return line.trimmed();
}

QString plainLines(QStringView text)
{
    QString unified = text.toString();
    unified.replace(QLatin1String("\r\n"), QLatin1String("\n"));
    for (QChar &c : unified) {
        if (breaksLine(c.unicode()))
            c = QLatin1Char('\n');
    }
    QStringList lines;
    const auto parts = unified.split(QLatin1Char('\n'));
    for (const QString &part : parts)
        lines += plainLine(part);
    return lines.join(QLatin1Char('\n')).trimmed();
}

} // namespace palier
