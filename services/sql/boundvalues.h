// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QJsonArray>
#include <QJsonDocument>
#include <QString>
#include <QStringList>

namespace palier {

// A list bound as one value, for `IN (SELECT j.value FROM json_each(?) AS j)`: one prepared statement for any length.
inline QString jsonList(const QStringList &texts)
{
    return QString::fromUtf8(QJsonDocument(QJsonArray::fromStringList(texts)).toJson(QJsonDocument::Compact));
}
template <typename Keys> QString jsonListOf(const Keys &keys) // of Key<Tag>
{
    QStringList texts;
    for (const auto &key : keys)
        texts << key.text();
    return jsonList(texts);
}

// For `lower(column) LIKE ? ESCAPE '\'`, and for a column of small letters: the text itself, anywhere in it.
inline QString likeAnywhere(QString text)
{
    return '%' + text.toLower().replace('\\', "\\\\").replace('%', "\\%").replace('_', "\\_") + '%';
}

} // namespace palier
