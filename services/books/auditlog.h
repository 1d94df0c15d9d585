// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "services/books/ledger.h"

namespace palier {

// The log of every act: plain rows, sealed into one SHA-256 chain an administration. A seal's hash covers the seal
// before, its place, the row, and the salted digest of what is personal in it; so the personal part can be erased and
// the chain still verifies. A head kept elsewhere shows a log that was cut or written anew.
class AuditLog
{
public:
    AuditLog(Connection &connection, qint64 administration) : m_connection(connection), m_administration(administration)
    {
    }

    struct Head {
        qint64 place = 0;
        QString hash;         // empty: nothing sealed yet
        QString text() const; // "42:9f86d0…"
    };
    struct Verdict {
        Head head;
        qint64 unsealed = 0;
        QList<Error> faults; // AuditChanged, AuditMissing, AuditReordered, AuditTruncated, each with the row's id
    };

    // Seals what is not sealed yet, in the order of the acts. Inside the caller's transaction.
    Result<void> seal();
    Result<Head> head();
    // Looks at every row. `expectedHead` may be empty, a hash, or a Head's text.
    Result<Verdict> verify(const QString &expectedHead = {});
    // One JSON object a line: the rows with their seals, and the head last.
    Result<void> exportTo(QIODevice &device);

private:
    Connection &m_connection;
    qint64 m_administration;
};

} // namespace palier
