// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/intake/rejectedrows.h"

#include "services/intake/filerecords.h"

#include <QRegularExpression>

namespace palier {

// "-5.00" and "+32 2 123" are values that people write; "-cmd|…" is not.
static bool looksLikeFormula(const QString &text)
{
    static const QRegularExpression number("\\A[-+][\\d.,'\\s\u00a0\u202f\u2019]*\\z");
    if (text.isEmpty() || !QStringView(u"=+-@\t\r").contains(text.front()))
        return false;
    return !number.match(text).hasMatch();
}

QString safeCell(const QString &text, char separator)
{
    QString cell = looksLikeFormula(text) ? '\'' + text : text;
    const bool quoted = cell.contains(QLatin1Char(separator)) || cell.contains('"') || cell.contains('\n') ||
                        cell.contains('\r') || cell.startsWith(' ') || cell.endsWith(' ');
    return quoted ? '"' + cell.replace("\"", "\"\"") + '"' : cell;
}

QByteArray rejectedRows(const OpenedFile &file, const QList<Error> &rejected, const QStringList &extraColumns,
                        const std::function<QStringList(const Error &)> &words)
{
    const FileRecords records(file.table);
    const char separator = file.table.separator();
    const qsizetype columns = file.table.header().size();
    QByteArray text("\xEF\xBB\xBF");
    const auto put = [&](const QStringList &cells) {
        QStringList safe;
        for (const QString &cell : cells)
            safe << safeCell(cell, separator);
        text += safe.join(QLatin1Char(separator)).toUtf8() + "\r\n";
    };
    put(file.table.header() + extraColumns);
    for (const Error &error : rejected) {
        const int record = records.onLine(error.line);
        if (record < 0)
            continue;
        QStringList cells;
        // One that is too long keeps what it has too much: behind the reason, or the columns would shift.
        for (int column = 0; column < columns; ++column)
            cells << records.cell(record, column);
        cells << words(error);
        for (int column = int(columns); column < records.width(record); ++column)
            cells << records.cell(record, column);
        put(cells);
    }
    return text;
}

} // namespace palier
