// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "models/words.h"

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

// For `column IN `, of words (models/words.h): a statement a choice, so that the planner sees which. None: never true.
template <typename Enum> QString wordList(const QList<Enum> &values)
{
    QStringList words;
    for (const Enum value : values)
        words << '\'' + word(value) + '\'';
    return words.isEmpty() ? QString("(NULL)") : '(' + words.join(", ") + ')';
}

// For `lower(column) LIKE ? ESCAPE '\'`, and for a column of small letters: the text itself, anywhere in it.
inline QString likeAnywhere(QString text)
{
    return '%' + text.toLower().replace('\\', "\\\\").replace('%', "\\%").replace('_', "\\_") + '%';
}

} // namespace palier
