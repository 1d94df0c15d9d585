// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QString>
#include <QVariant>
#include <optional>

class QSqlDriver;

namespace palier {

// What is bound for a value: Qt takes a null QString for NULL; to us it is the empty text, and NULL is QVariant().
QVariant boundValue(const QVariant &value);

// The statement with its values in the places of its question marks, as literals that the driver writes. For a server
// connection that is shared, where no statement can be prepared. A literal has no type of its own, like the mark of a
// prepared statement: the server infers it from where it stands. A question mark in a text, a quoted name or a comment
// is none. Nothing: there are not as many marks as values.
std::optional<QString> withLiterals(const QString &sql, const QVariantList &values, const QSqlDriver &driver);

// For the driver, which would count the question marks in them when it prepares the statement.
QString withoutComments(const QString &sql);

} // namespace palier
