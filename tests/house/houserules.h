// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QList>
#include <QString>
#include <QStringList>

namespace palier::house {

// One file of the house, its path from the top: "models/money.h".
struct SourceFile {
    QString path;
    QString text;
};

// What a rule finds, one sentence each, the path first. Empty: the rule holds. docs/architecture.md says why they are
// so.

// Who may include whom: the floors, quoted includes by their path from the top, no SQL and no network in ui/.
QStringList brokenFloors(const SourceFile &file);
// models/ knows no clock, no file, no double and no words for users.
QStringList impureModels(const SourceFile &file);
QStringList missingLicence(const SourceFile &file);
// Lower-case file names without the words that say nothing, and no such types either.
QStringList emptyNames(const SourceFile &file);
QStringList bannedTypes(const SourceFile &file);
QStringList bannedSql(const SourceFile &file);
QStringList tooLong(const SourceFile &file);
// A name stands once in the house (a .h and a .cpp of one folder are one name; every program has its main.cpp).
QStringList namesakes(const QList<SourceFile> &files);

// C++ without its comments, and with `strings` false also without what stands in quotes. Lines stay where they are.
QString codeOf(const QString &text, bool strings);

} // namespace palier::house
