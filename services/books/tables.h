// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QString>
#include <QStringList>

namespace palier {

// What the schema's generated parts need to know about a table beside its text in resources/schema/.
struct SharedTable {
    const char *name;
    QStringList key; // without administration_id, which is first in every key; at most two
    bool isFact = false;
};

// The tables that travel to replicas, in an order in which their rows may be laid in.
const QList<SharedTable> &sharedTables();
const SharedTable *sharedTable(const QString &name);

// A fact: an act's row. Personal columns stand apart in the audit log, with a salt, so that they can be erased.
struct FactTable {
    const char *name;
    QStringList personal;
    bool beforeIsPersonal = false;
    bool booksOnly = false;
    bool keepsBefore = false; // in its column `was`, for who looks the act up on a workstation
};
const QList<FactTable> &factTables();

} // namespace palier
