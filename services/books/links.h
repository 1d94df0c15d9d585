// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "models/id.h"
#include "services/books/books.h"

namespace palier {

// What a customer's session may do, found by its cookie.
struct PortalSession {
    qint64 administration = 0;
    CustomerId customer;
    QString hash; // of the session's secret: what the cookie holds is nowhere else
};

// Customers' links and the sessions they open: random secrets, of which the books keep only SHA-256 hashes. Books only.
class Links
{
public:
    explicit Links(Books &books) : m_books(books) {}

    // A new token, shown once: 32 random bytes, base64url. Fault::UnknownCustomer.
    Result<QString> mint(const CustomerId &customer, int days);
    // All of the customer's tokens and sessions end; or those of one link (PortalLinks).
    Result<void> revokeAll(const CustomerId &customer) { return revoke(customer, {}); }
    Result<void> revoke(const CustomerId &customer, const QString &link);

    // Trades a token for a session's secret; nothing for one that is unknown, expired or revoked.
    Result<std::optional<QString>> openSession(const QString &token, int minutes);
    // Nothing when it is unknown or over. A session ends with its token too.
    Result<std::optional<PortalSession>> session(const QString &secret);
    Result<void> forgetOldSessions();

    static QString hashOf(const QString &secret);

private:
    Books &m_books;
};

} // namespace palier
