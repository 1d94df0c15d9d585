// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/oracletable.h"

#include <QFile>

namespace palier {

namespace {

constexpr auto folderVariable = "PALIER_TEST_DATA";

} // namespace

bool hasOracles() { return !qEnvironmentVariableIsEmpty(folderVariable); }

QList<OracleRow> oracleRows(const QString &table)
{
    QFile file(qEnvironmentVariable(folderVariable) + QStringLiteral("/oracles/") + table + QStringLiteral(".csv"));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QList<QStringList> records = csvRecords(QString::fromUtf8(file.readAll()));
    QList<OracleRow> rows;
    for (qsizetype record = 1; record < records.size(); ++record) {
        OracleRow row;
        for (qsizetype column = 0; column < records.constFirst().size(); ++column)
            row.insert(records.constFirst()[column], records[record].value(column));
        rows.append(row);
    }
    return rows;
}

QList<QStringList> csvRecords(const QString &text)
{
    QList<QStringList> records;
    QStringList record;
    QString field;
    bool quoted = false;
    const auto endRecord = [&] {
        record.append(std::exchange(field, {}));
        if (record != QStringList{QString()}) // an empty line
            records.append(record);
        record.clear();
    };
    for (qsizetype at = text.startsWith(QChar::ByteOrderMark) ? 1 : 0; at < text.size(); ++at) {
        const QChar c = text[at];
        const bool twice = quoted && c == u'"' && at + 1 < text.size() && text[at + 1] == u'"';
        if (twice)
            field.append(text[at++]);
        else if (c == u'"')
            quoted = !quoted;
        else if (quoted)
            field.append(c);
        else if (c == u',')
            record.append(std::exchange(field, {}));
        else if (c == u'\n')
            endRecord();
        else if (c != u'\r')
            field.append(c);
    }
    endRecord();
    return records;
}

} // namespace palier
