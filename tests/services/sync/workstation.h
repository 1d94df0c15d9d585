// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "services/sync/syncround.h"
#include "tests/support/bothengines.h"

namespace palier::test {

// A workstation: its replica, its desk, and its own connection to the books. In step once it is made.
struct Workstation {
    Workstation(const DatabaseUrl &url, const QString &folder, const QString &clerk = {},
                QDate date = QDate::fromString(today, Qt::ISODate));

    SyncOutcome sync() { return have(syncOnce(*replica, *books)); }
    // Over another connection, to where the books are now.
    void reach(const DatabaseUrl &url) { books = have(Books::open(url)); }
    Replica::State state() { return have(replica->state()); }
    qint64 count(const QString &table, const QString &where = "1 = 1");

    std::unique_ptr<Replica> replica;
    std::unique_ptr<Books> books;
    std::unique_ptr<Desk> desk;
};

// Every row of every shared table, as text; of one administration, or of all that are to be seen.
QStringList contentOf(Connection &connection, qint64 administration = 0);
inline QStringList contentOf(Ledger &ledger, qint64 administration = 0)
{
    return contentOf(ledger.connection(), administration);
}

// A second administration with a customer and some invoices "N-1", "N-2", …; answers its number.
qint64 addAdministration(Books &books, const QString &name, int invoices);
// Many more customers and invoices ("L-1", …) for the first one.
void addMany(Books &books, int invoices);

} // namespace palier::test
