// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/plaintext.h"

#include <QJsonArray>
#include <QRegularExpression>
#include <algorithm>

namespace palier {

QString harmless(const QString &text)
{
    QString shown = text;
    for (QChar &c : shown) {
        const bool turnsText = c == QChar(0x202e) || c == QChar(0x202d) || (c >= QChar(0x2066) && c <= QChar(0x2069));
        if (c.category() == QChar::Other_Control || turnsText)
            c = c == '\n' || c == '\t' ? QChar(' ') : QChar(0xfffd);
    }
    return shown;
}

static QString cellOf(const QJsonValue &value)
{
    switch (value.type()) {
    case QJsonValue::Bool:
        return value.toBool() ? "yes" : "no";
    case QJsonValue::Double:
        return QString::number(value.toInteger());
    case QJsonValue::String:
        return harmless(value.toString());
    case QJsonValue::Array: {
        QStringList parts;
        for (const QJsonValue &part : value.toArray())
            parts << cellOf(part);
        return parts.join(", ");
    }
    case QJsonValue::Object: {
        QStringList parts;
        const QJsonObject object = value.toObject();
        for (auto field = object.begin(); field != object.end(); ++field) {
            if (!field.value().isNull())
                parts << cellOf(field.value());
        }
        return parts.join(' ');
    }
    case QJsonValue::Null:
    case QJsonValue::Undefined:
        break;
    }
    return {};
}

static QString cellAt(const QJsonValue &value, const QStringList &path)
{
    if (path.isEmpty())
        return cellOf(value);
    if (value.isArray()) {
        QStringList parts;
        for (const QJsonValue &part : value.toArray())
            parts << cellAt(part, path);
        return parts.join(", ");
    }
    return cellAt(value.toObject().value(path.first()), path.mid(1));
}

static bool isAmount(const QString &text)
{
    return std::all_of(text.cbegin(), text.cend(), [](QChar c) { return c.isDigit() || c == '.' || c == '-'; }) &&
           text.contains('.');
}

static QString tableOf(const QJsonArray &rows, const QStringList &columns)
{
    QList<QStringList> lines;
    QStringList head;
    for (const QString &column : columns)
        head << QString(column).section('.', 0, 0).replace('_', ' ').toUpper();
    lines << head;
    for (const QJsonValue &row : rows) {
        QStringList line;
        for (const QString &column : columns)
            line << cellAt(row, column.split('.'));
        lines << line;
    }
    QString text;
    QList<qsizetype> widths(columns.size(), 0);
    for (const QStringList &line : std::as_const(lines)) {
        for (qsizetype i = 0; i < line.size(); ++i)
            widths[i] = std::max(widths[i], line[i].size());
    }
    for (const QStringList &line : std::as_const(lines)) {
        QString shown;
        for (qsizetype i = 0; i < line.size(); ++i)
            shown += (isAmount(line[i]) ? line[i].rightJustified(widths[i]) : line[i].leftJustified(widths[i])) + "  ";
        text += shown.trimmed().isEmpty() ? QString("\n")
                                          : shown.left(shown.size() - 2).remove(QRegularExpression("\\s+$")) + '\n';
    }
    return text;
}

static QStringList keysOf(const QJsonArray &rows)
{
    QStringList keys;
    for (const QJsonValue &row : rows) {
        for (const QString &key : row.toObject().keys()) {
            if (!keys.contains(key))
                keys << key;
        }
    }
    return keys;
}

static QString linesOf(const QJsonObject &document)
{
    qsizetype width = 0;
    for (const QString &key : document.keys())
        width = std::max(width, key.size());
    QString text, tables;
    for (auto field = document.begin(); field != document.end(); ++field) {
        const QString name = QString(field.key()).replace('_', ' ');
        const QJsonArray rows = field.value().toArray();
        if (!rows.isEmpty() && rows.first().isObject())
            tables += '\n' + name + '\n' + tableOf(rows, keysOf(rows));
        else
            text += name.leftJustified(width + 2) + cellOf(field.value()) + '\n';
    }
    return text + tables;
}

QString plainText(const QJsonObject &document, const QStringList &columns)
{
    if (!document.contains("items"))
        return linesOf(document);
    const QJsonArray rows = document.value("items").toArray();
    const QString count = QString("%1 of %2\n").arg(rows.size()).arg(document.value("total").toInteger());
    return rows.isEmpty() ? count : tableOf(rows, columns.isEmpty() ? keysOf(rows) : columns) + count;
}

} // namespace palier
