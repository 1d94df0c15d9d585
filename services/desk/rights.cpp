// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/desk/rights.h"

#include "services/books/replica.h"

namespace palier {

static bool mayAs(Role role, Act act)
{
    switch (act) {
    case Act::Decide:
    case Act::ChangeCustomer:
        return role == Role::Reviewer || role == Role::Admin;
    case Act::Block:
    case Act::ChangeLinks:
        return role == Role::Reviewer || role == Role::Admin || role == Role::Office;
    case Act::Import:
    case Act::RetryMail:
        return role == Role::Admin || role == Role::Office;
    case Act::ChangeSetting:
    case Act::ChangeClerks:
        return role == Role::Admin;
    }
    Q_UNREACHABLE();
    return false;
}

bool Rights::may(Act act) const { return !m_role || mayAs(*m_role, act); }

// Where the books are: of a replica, those that it was filled from. Nothing before the first time.
static Result<std::optional<DatabaseUrl>> booksOf(Ledger &ledger)
{
    if (!ledger.isReplica())
        return std::optional(ledger.connection().url());
    PALIER_TRY_ASSIGN(const Replica::State state, static_cast<Replica &>(ledger).state());
    if (state.books.isEmpty())
        return std::optional<DatabaseUrl>();
    PALIER_TRY_ASSIGN(const DatabaseUrl books, DatabaseUrl::fromText(state.books));
    return std::optional(books);
}

Result<bool> isOfATeam(Ledger &ledger)
{
    PALIER_TRY_ASSIGN(const auto books, booksOf(ledger));
    return books && books->engine == Engine::Postgresql;
}

Result<QString> loginOf(Ledger &ledger)
{
    // A copy knows whose it is, however its courier signed in.
    if (ledger.isReplica()) {
        PALIER_TRY_ASSIGN(const Replica::State state, static_cast<Replica &>(ledger).state());
        if (state.books.startsWith("postgresql:") && !state.login.isEmpty())
            return state.login;
    }
    PALIER_TRY_ASSIGN(const auto books, booksOf(ledger));
    return books && books->engine == Engine::Postgresql ? books->user : QString();
}

// A login that sees the books and is no clerk of theirs is an owner's: row-level security shows them to nobody else.
Result<Rights> rightsOf(Ledger &ledger)
{
    PALIER_TRY_ASSIGN(const QString login, loginOf(ledger));
    if (login.isEmpty())
        return Rights::everything();
    PALIER_TRY_ASSIGN(const auto row,
                      ledger.connection().row("SELECT role FROM clerk WHERE administration_id = ? AND login = ?",
                                              {ledger.administration(), login}));
    const auto role = row ? fromWord<Role>(row->text(0)) : std::nullopt;
    return role ? Rights::ofRole(*role) : Rights::everything();
}

Result<QList<Clerk>> clerksOf(Ledger &ledger)
{
    QList<Clerk> clerks;
    PALIER_TRY(
        ledger.connection().each("SELECT login, role FROM clerk WHERE administration_id = ? ORDER BY login",
                                 {ledger.administration()}, [&](const Row &row) -> Result<void> {
                                     clerks << Clerk{row.text(0), fromWord<Role>(row.text(1)).value_or(Role::Auditor)};
                                     return {};
                                 }));
    return clerks;
}

} // namespace palier
