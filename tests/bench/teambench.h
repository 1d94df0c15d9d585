// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "services/books/books.h"

#include <QTemporaryDir>

// The benchmarks of a team's books: each prints its row.
namespace palier::test {

// Books on a PostgreSQL of the benchmark's own that writes its acts to the disk as anybody's does, and in them the
// invoices of `palierctl demo`.
struct TeamBooks {
    QString program(const QString &name) const { return programs + '/' + name; } // of PostgreSQL

    DatabaseUrl url; // of `clerk`
    QString programs;
    std::unique_ptr<Books> books; // as their owner
    std::unique_ptr<Books> clerk; // as a reviewer, by whose login the desks of the benchmarks are connected
    QDate today;
    QTemporaryDir folder;
};

void benchReplicaFill(TeamBooks &team);
void benchDecisions(TeamBooks &team);
void benchNotice(TeamBooks &team);
void benchIdleDesktop(TeamBooks &team);

} // namespace palier::test
