// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/intake/columnmap.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace palier {

namespace {

QString knownKeys()
{
    QStringList keys;
    for (const auto &[field, name] : WordTable<InvoiceField>::words)
        keys.append(QLatin1String(name));
    return (keys << QStringLiteral("date_format") << QStringLiteral("decimal")).join(u' ');
}

} // namespace

Result<ColumnMap> ColumnMap::fromJson(const QByteArray &json)
{
    QJsonParseError parsing;
    const auto document = QJsonDocument::fromJson(json, &parsing);
    if (parsing.error != QJsonParseError::NoError)
        return refused(Fault::BadMap, QStringLiteral("JSON, %1: %2").arg(parsing.offset).arg(parsing.errorString()));
    if (!document.isObject())
        return refused(Fault::BadMap, QStringLiteral("JSON: {}"));

    ColumnMap map;
    const QJsonObject object = document.object();
    for (auto entry = object.begin(); entry != object.end(); ++entry) {
        const QString key = entry.key();
        const QString value = entry->toString().trimmed();
        const auto field = fromWord<InvoiceField>(key);
        if (field && entry->isNull()) {
            map.without.insert(*field);
            continue;
        }
        if (!entry->isString() || value.isEmpty())
            return refused(Fault::BadMap, QStringLiteral("\"…\""), key);
        if (field) {
            map.columns.insert(*field, value);
        } else if (key == u"date_format") {
            PALIER_TRY_ASSIGN(map.dateFormat, DateFormat::fromText(value));
        } else if (key == u"decimal") {
            if (value != u"." && value != u",")
                return refused(Fault::BadMap, value, key);
            map.decimal = value.front();
        } else {
            return refused(Fault::BadMap, knownKeys(), key);
        }
    }
    return map;
}

} // namespace palier
