// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/books/links.h"

#include <QCryptographicHash>
#include <QRandomGenerator>

namespace palier {

static QString newSecret()
{
    quint32 words[8];
    QRandomGenerator::system()->fillRange(words);
    return QString::fromLatin1(QByteArray(reinterpret_cast<const char *>(words), sizeof words)
                                   .toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals));
}

QString Links::hashOf(const QString &secret)
{
    return QString::fromLatin1(QCryptographicHash::hash(secret.toUtf8(), QCryptographicHash::Sha256).toHex());
}

Result<QString> Links::mint(const CustomerId &customer, int days)
{
    const QString token = newSecret();
    PALIER_TRY_ASSIGN(const QDateTime now, m_books.connection().now());
    PALIER_TRY(m_books.book({"link",
                             newId(),
                             {{"customer_id", customer.text()},
                              {"verb", "mint"},
                              {"hash", hashOf(token)},
                              {"expires_at", momentText(now.addDays(days))}}}));
    return token;
}

Result<void> Links::revoke(const CustomerId &customer, const QString &link)
{
    PALIER_TRY(
        m_books.book({"link", newId(), {{"customer_id", customer.text()}, {"verb", "revoke"}, {"link_id", link}}}));
    return {};
}

// PostgreSQL hashes and looks itself (resources/schema/access/portal.sql): the portal's login reads neither table.
Result<std::optional<QString>> Links::openSession(const QString &token, int minutes)
{
    Connection &connection = m_books.connection();
    const QString secret = newSecret();
    if (!connection.isSqlite()) {
        PALIER_TRY_ASSIGN(const auto row,
                          connection.row("SELECT CAST(palier.portal_open(?, ?, ?) AS int)", {token, secret, minutes}));
        return row->isTrue(0) ? std::optional(secret) : std::nullopt;
    }
    PALIER_TRY_ASSIGN(const QDateTime now, connection.now());
    PALIER_TRY_ASSIGN(
        const qint64 opened,
        connection.run("INSERT INTO portal_session (administration_id, hash, token_hash, customer_id, expires_at)\n"
                       "SELECT t.administration_id, ?, t.hash, t.customer_id, ? FROM token AS t\n"
                       " WHERE t.administration_id = ? AND t.hash = ? AND t.revoked_at IS NULL AND t.expires_at > ?",
                       {hashOf(secret), momentText(now.addSecs(qint64(minutes) * 60)), m_books.administration(),
                        hashOf(token), momentText(now)}));
    if (opened == 1)
        PALIER_TRY(
            connection.run("UPDATE portal_link SET used_at = ? WHERE administration_id = ? AND used_at IS NULL\n"
                           "   AND id IN (SELECT t.link_id FROM token AS t WHERE t.administration_id = ? AND "
                           "t.hash = ?)",
                           {momentText(now), m_books.administration(), m_books.administration(), hashOf(token)}));
    return opened == 1 ? std::optional(secret) : std::nullopt;
}

static constexpr auto visitor =
    "SELECT s.administration_id, s.customer_id FROM portal_session AS s JOIN token AS t\n"
    "    ON t.administration_id = s.administration_id AND t.hash = s.token_hash\n"
    " WHERE s.administration_id = ? AND s.hash = ? AND s.expires_at > ? AND t.revoked_at IS NULL AND t.expires_at > ?";

Result<std::optional<PortalSession>> Links::session(const QString &secret)
{
    Connection &connection = m_books.connection();
    const QString hash = hashOf(secret);
    PALIER_TRY(m_books.receive(secret));
    if (!connection.isSqlite()) {
        PALIER_TRY_ASSIGN(const auto row,
                          connection.row("SELECT administration_id, customer_id FROM palier.portal_visitor(?) WHERE "
                                         "administration_id = ?",
                                         {secret, m_books.administration()}));
        return row ? std::optional(PortalSession{row->number(0), CustomerId(row->text(1)), hash}) : std::nullopt;
    }
    PALIER_TRY_ASSIGN(const QDateTime now, connection.now());
    PALIER_TRY_ASSIGN(const auto row,
                      connection.row(visitor, {m_books.administration(), hash, momentText(now), momentText(now)}));
    return row ? std::optional(PortalSession{row->number(0), CustomerId(row->text(1)), hash}) : std::nullopt;
}

Result<void> Links::forgetOldSessions()
{
    if (!m_books.connection().isSqlite()) {
        PALIER_TRY(m_books.connection().row("SELECT palier.portal_sweep()"));
        return {};
    }
    PALIER_TRY_ASSIGN(const QDateTime now, m_books.connection().now());
    PALIER_TRY(m_books.connection().run("DELETE FROM portal_session WHERE administration_id = ? AND expires_at <= ?",
                                        {m_books.administration(), momentText(now)}));
    return {};
}

} // namespace palier
