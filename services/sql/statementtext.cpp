// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/sql/statementtext.h"

#include <QRegularExpression>
#include <QSqlDriver>
#include <QSqlField>

namespace palier {

QVariant boundValue(const QVariant &value)
{
    return !value.isNull() && value.typeId() == QMetaType::QString && value.toString().isNull() ? QVariant(QString(""))
                                                                                                : value;
}

static QString literal(const QVariant &given, const QSqlDriver &driver)
{
    QVariant value = boundValue(given);
    if (value.isNull())
        return "NULL";
    switch (value.typeId()) {
    case QMetaType::Bool:
    case QMetaType::Int:
    case QMetaType::UInt:
    case QMetaType::LongLong:
    case QMetaType::ULongLong:
    case QMetaType::Double:
        value = value.toString(); // in quotes: 5 would be an integer, and -5 behind a minus a comment
        break;
    default:
        break;
    }
    QSqlField field({}, value.metaType());
    field.setValue(value);
    return driver.formatValue(field);
}

// The parts of a statement that matter to us: a question mark, and what is passed over as it stands: E'…' with its
// backslashes, '…', "…", $tag$…$tag$, comments.
static QRegularExpressionMatchIterator partsOf(const QString &sql)
{
    static const QRegularExpression part(
        R"(\?|\b[eE]'(?:[^'\\]|\\.|'')*'|'[^']*'|"[^"]*"|(\$\w*\$).*?\1|--[^\n]*|/\*.*?\*/)",
        QRegularExpression::DotMatchesEverythingOption);
    return part.globalMatch(sql);
}

QString withoutComments(const QString &sql)
{
    QString text;
    qsizetype from = 0;
    for (auto parts = partsOf(sql); parts.hasNext();) {
        const auto found = parts.next();
        if (!found.capturedView().startsWith(u"--") && !found.capturedView().startsWith(u"/*"))
            continue;
        text += QStringView(sql).mid(from, found.capturedStart() - from);
        text += ' ';
        from = found.capturedEnd();
    }
    text += QStringView(sql).mid(from);
    return text;
}

std::optional<QString> withLiterals(const QString &sql, const QVariantList &values, const QSqlDriver &driver)
{
    QString text;
    qsizetype taken = 0, from = 0;
    for (auto parts = partsOf(sql); parts.hasNext();) {
        const auto found = parts.next();
        if (found.capturedView() != u"?")
            continue;
        if (taken == values.size())
            return std::nullopt;
        text += QStringView(sql).mid(from, found.capturedStart() - from);
        text += literal(values.at(taken++), driver);
        from = found.capturedEnd();
    }
    if (taken != values.size())
        return std::nullopt;
    text += QStringView(sql).mid(from);
    return text;
}

} // namespace palier
