// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/books/clerks.h"

#include "services/books/scramverifier.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace palier {

Result<QList<Clerk>> Clerks::list()
{
    QList<Clerk> clerks;
    PALIER_TRY(m_books.connection().each(
        "SELECT login, role FROM clerk WHERE administration_id = ? ORDER BY login", {m_books.administration()},
        [&](const Row &row) -> Result<void> {
            clerks << Clerk{row.text(0), fromWord<Role>(row.text(1)).value_or(Role::Reviewer)};
            return {};
        }));
    return clerks;
}

Result<void> Clerks::record(const QString &act, const QString &body)
{
    PALIER_TRY_ASSIGN(const QDateTime now, m_books.connection().now());
    const Actor &who = m_books.actor();
    const QString id = newId().text();
    PALIER_TRY(m_books.connection().run(
        "INSERT INTO audit (administration_id, id, fact, actor, claim, workstation, "
        "at, body) VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
        {m_books.administration(), id, act, who.account, who.claim, who.workstation, momentText(now), body}));
    PALIER_TRY(m_books.connection().run("INSERT INTO audit_unsealed (administration_id, audit_id) VALUES (?, ?)",
                                        {m_books.administration(), id}));
    return m_books.sealInside();
}

static QString bodyOf(const QString &login, const QString &role)
{
    return QString::fromUtf8(
        QJsonDocument(QJsonObject{{"login", login}, {"role", role}}).toJson(QJsonDocument::Compact));
}

// An error of the schema's names nobody.
static Result<Clerk> named(const Error &error, const QString &login)
{
    Error whose = error;
    if (whose.detail.isEmpty())
        whose.detail = login;
    return fail(whose);
}

Result<QString> Clerks::wholeLogin(const QString &login)
{
    if (m_books.connection().isSqlite())
        return login;
    PALIER_TRY_ASSIGN(const auto row, m_books.connection().row("SELECT clerk_prefix()"));
    const QString prefix = row->text(0);
    return login.startsWith(prefix) ? login : prefix + login;
}

Result<void> Clerks::addEmbedded(const Clerk &clerk)
{
    return inTransaction(m_books.connection(), [&]() -> Result<void> {
        PALIER_TRY(m_books.connection().run("INSERT INTO clerk (administration_id, login, role) VALUES (?, ?, ?)\n"
                                            "ON CONFLICT (administration_id, login) DO UPDATE SET role = excluded.role",
                                            {m_books.administration(), clerk.login, word(clerk.role)}));
        return record("clerk_added", bodyOf(clerk.login, word(clerk.role)));
    });
}

Result<Clerk> Clerks::add(const Clerk &clerk, const QString &password)
{
    PALIER_TRY_ASSIGN(const QString login, wholeLogin(clerk.login));
    const Clerk whole{login, clerk.role};
    if (m_books.connection().isSqlite()) {
        PALIER_TRY(addEmbedded(whole));
        return whole;
    }
    const QVariant verifier = password.isEmpty() ? QVariant() : QVariant(scramVerifier(password));
    const auto added =
        m_books.connection().row("SELECT clerk_add(?, ?, ?, ?, ?)", {m_books.administration(), login, word(clerk.role),
                                                                     verifier, m_books.actor().workstation});
    if (!added)
        return named(added.error(), login);
    m_books.sealAfterwards();
    return whole;
}

Result<void> Clerks::removeEmbedded(const QString &login)
{
    return inTransaction(m_books.connection(), [&]() -> Result<void> {
        PALIER_TRY_ASSIGN(const qint64 gone,
                          m_books.connection().run("DELETE FROM clerk WHERE administration_id = ? AND login = ?",
                                                   {m_books.administration(), login}));
        if (gone == 0)
            return refused(Fault::UnknownClerk, login, "login");
        return record("clerk_removed", bodyOf(login, {}));
    });
}

Result<Clerk> Clerks::remove(const QString &login)
{
    PALIER_TRY_ASSIGN(const QString whole, wholeLogin(login));
    if (m_books.connection().isSqlite()) {
        PALIER_TRY(removeEmbedded(whole));
        return Clerk{whole, {}};
    }
    const auto removed = m_books.connection().row("SELECT clerk_remove(?, ?, ?)",
                                                  {m_books.administration(), whole, m_books.actor().workstation});
    if (!removed)
        return named(removed.error(), whole);
    m_books.sealAfterwards();
    return Clerk{whole, {}};
}

} // namespace palier
