// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "tests/chaos/evidence.h"

namespace palier::chaos {

// The books, as the primary on that port has them.
Tables tablesOfBooks(quint16 primary, const QString &database);
Tables tablesOfReplica(const QString &folder);
// What the catcher was given, each file with its envelope on top.
QList<ArrivedMail> arrivedMails(const QList<QByteArray> &files);
QList<QJsonObject> journalsIn(const QString &folder);

// For whoever looks into it afterwards: every table as a file of lines.
void writeDown(const Evidence &evidence, const QString &folder);

} // namespace palier::chaos
