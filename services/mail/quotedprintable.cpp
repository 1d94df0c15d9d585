// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/mail/quotedprintable.h"

#include <QList>

namespace palier {

namespace {

constexpr qsizetype lineLength = 76; // with the soft break's "="

void appendEncoded(QByteArray &to, char byte)
{
    static const char digits[] = "0123456789ABCDEF";
    const auto value = static_cast<unsigned char>(byte);
    to += '=';
    to += digits[value >> 4];
    to += digits[value & 0x0F];
}

bool standsForItself(char c, bool isLast)
{
    if (c == ' ' || c == '\t')
        return !isLast; // a relay may cut blanks at the end of a line
    return c > ' ' && c < 0x7F && c != '=';
}

QByteArray encodedLine(const QByteArray &line)
{
    QByteArray encoded;
    qsizetype column = 0;
    for (qsizetype i = 0; i < line.size(); ++i) {
        QByteArray unit;
        if (standsForItself(line[i], i + 1 == line.size()))
            unit += line[i];
        else
            appendEncoded(unit, line[i]);
        if (column + unit.size() >= lineLength) {
            encoded += "=\r\n";
            column = 0;
        }
        encoded += unit;
        column += unit.size();
    }
    return encoded;
}

} // namespace

QByteArray quotedPrintable(const QByteArray &text)
{
    QByteArray unified = text;
    unified.replace("\r\n", "\n").replace('\r', '\n');
    if (unified.endsWith('\n'))
        unified.chop(1);
    QByteArray encoded;
    const auto lines = unified.split('\n');
    for (const QByteArray &line : lines)
        encoded += encodedLine(line) + "\r\n";
    return encoded;
}

} // namespace palier
