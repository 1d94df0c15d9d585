// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QJsonDocument>
#include <QJsonObject>
#include <QVariantMap>

namespace palier {

// The columns of a fact as they wait in a replica: one JSON object.
inline QString jsonOf(const QVariantMap &columns)
{
    return QString::fromUtf8(QJsonDocument(QJsonObject::fromVariantMap(columns)).toJson(QJsonDocument::Compact));
}

inline QVariantMap columnsOfJson(const QString &text)
{
    return QJsonDocument::fromJson(text.toUtf8()).object().toVariantMap();
}

} // namespace palier
