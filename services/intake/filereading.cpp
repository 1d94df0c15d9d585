// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/intake/filereading.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace palier {

QList<InvoiceField> FileReading::missing() const
{
    QList<InvoiceField> missing;
    for (const InvoiceField field : requiredFields) {
        if (columns.of(field) < 0)
            missing.append(field);
    }
    return missing;
}

QByteArray FileReading::toJson() const
{
    QJsonObject fields;
    for (auto entry = columns.column.begin(); entry != columns.column.end(); ++entry)
        fields.insert(word(entry.key()), *entry);
    QJsonObject object{{"columns", fields}};
    if (columns.currency)
        object.insert("currency", columns.currency->code());
    if (dateFormat)
        object.insert("date_format", dateFormat->text());
    if (!decimal.isNull())
        object.insert("decimal", QString(decimal));
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

Result<FileReading> FileReading::fromJson(const QByteArray &json, int columns)
{
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    const QJsonObject fields = object.value("columns").toObject();
    FileReading reading;
    for (auto entry = fields.begin(); entry != fields.end(); ++entry) {
        const auto field = fromWord<InvoiceField>(entry.key());
        const int column = entry->toInt(-1);
        if (!field || column < 0 || column >= columns || reading.columns.column.values().contains(column))
            return refused(Fault::BadMap, entry.key(), entry.key());
        reading.columns.column.insert(*field, column);
    }
    if (object.contains("currency")) {
        reading.columns.currency = Currency::fromCode(object.value("currency").toString());
        if (!reading.columns.currency)
            return refused(Fault::BadMap, object.value("currency").toString(), "currency");
    }
    if (object.contains("date_format")) {
        PALIER_TRY_ASSIGN(reading.dateFormat, DateFormat::fromText(object.value("date_format").toString()));
    }
    if (const QString decimal = object.value("decimal").toString(); decimal == u"." || decimal == u",")
        reading.decimal = decimal.front();
    return fields.isEmpty() ? Result<FileReading>(refused(Fault::BadMap)) : Result<FileReading>(reading);
}

} // namespace palier
