// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QList>
#include <QString>
#include <QStringList>

class QMimeData;

namespace palier {

// Rows as a spreadsheet and a letter take them: text with tabulators, and an HTML table. The first row is the header's.
// Text from outside stays text: nothing in it becomes a formula, a cell, a line or a tag.
QString tabbedText(const QList<QStringList> &rows);
QString htmlTable(const QList<QStringList> &rows, const QList<bool> &toTheRight);
QMimeData *clipboardTable(const QList<QStringList> &rows, const QList<bool> &toTheRight);

// What would begin a formula bears an apostrophe before it.
QString asCell(const QString &text);

} // namespace palier
