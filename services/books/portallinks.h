// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "models/id.h"
#include "services/books/ledger.h"

namespace palier {

// What may be known of a customer's link to the portal, also on a workstation: when, by whom, until when. Never what
// would open it.
struct PortalLink {
    QString id;
    QDateTime madeAt; // UTC, as all of these
    QString madeBy;
    QDateTime expiresAt;
    QDateTime usedAt;    // first opened; null: never
    QDateTime revokedAt; // null: not revoked
    QString revokedBy;

    bool livesAt(const QDateTime &moment) const { return revokedAt.isNull() && moment < expiresAt; }
};

class PortalLinks
{
public:
    explicit PortalLinks(Ledger &ledger) : m_ledger(ledger) {}

    // Those of a customer that would still open the portal, newest first, at most so many.
    Result<QList<PortalLink>> living(const CustomerId &customer, int atMost = 50);

private:
    Ledger &m_ledger;
};

} // namespace palier
