// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QProcess>

namespace palier::test {

// PostgreSQL and PgBouncer refuse to run as root. Where the tests do, these run as the user that the package made.

// Readies `process` to run the program; the caller starts it.
void setUnprivileged(QProcess &process, const QString &program, const QStringList &arguments);
// Runs it to its end; `why` has what it said where it failed.
bool runUnprivileged(const QString &program, const QStringList &arguments, QString *why = nullptr);
// Gives that user what lies under `path`.
void giveAway(const QString &path);
// A port of the loopback that is free at this moment.
quint16 freePort();

} // namespace palier::test
