// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/books/portallinks.h"

namespace palier {

Result<QList<PortalLink>> PortalLinks::living(const CustomerId &customer, int atMost)
{
    PALIER_TRY_ASSIGN(const QDateTime now, m_ledger.connection().now());
    QList<PortalLink> links;
    PALIER_TRY(m_ledger.connection().each(
        "SELECT l.id, l.made_at, l.made_by, l.expires_at, l.used_at, l.revoked_at, l.revoked_by FROM portal_link AS l\n"
        " WHERE l.administration_id = ? AND l.customer_id = ? AND l.revoked_at IS NULL AND l.expires_at > ?\n"
        " ORDER BY l.id DESC LIMIT ?",
        {m_ledger.administration(), customer.text(), momentText(now), atMost}, [&](const Row &row) -> Result<void> {
            links << PortalLink{row.text(0),   row.moment(1), row.text(2), row.moment(3),
                                row.moment(4), row.moment(5), row.text(6)};
            return {};
        }));
    return links;
}

} // namespace palier
