// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QJsonObject>
#include <QStringList>

namespace palier {

// A document for people: a list ("items") as a table of these columns and its total, anything else as lines of key and
// value with tables below. "blocks.reason" is a column of what lies inside.
QString plainText(const QJsonObject &document, const QStringList &columns);

// Text from outside on a terminal: control characters, which could be its commands, are shown as a sign.
QString harmless(const QString &text);

} // namespace palier
