// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "models/words.h"
#include "services/books/books.h"

namespace palier {

enum class Role { Reviewer, Admin, Office, Portal, Auditor };

template <> struct WordTable<Role> {
    static constexpr Word<Role> words[] = {{Role::Reviewer, "reviewer"},
                                           {Role::Admin, "admin"},
                                           {Role::Office, "office"},
                                           {Role::Portal, "portal"},
                                           {Role::Auditor, "auditor"}};
};

struct Clerk {
    QString login;
    Role role = Role::Reviewer;

    friend bool operator==(const Clerk &, const Clerk &) = default;
};

// Who works in the administration, and as what. Embedded books trust the computer's own account whatever stands here.
// On PostgreSQL each is a login of the server's, named with the books' prefix, and may do what their role may
// (docs/access.md); admins make and change them, without a right to make any other login.
// No fact stands behind these rows: each change writes its line of the audit log itself, in the same transaction.
class Clerks
{
public:
    explicit Clerks(Books &books) : m_books(books) {}

    Result<QList<Clerk>> list(); // by login
    // Also changes the role of one who is known, and the password where one is given. Answers the clerk with the whole
    // login ("anna" becomes "palier_anna" on PostgreSQL). A new login without a password can only come in by other ways
    // of the server's, such as a client certificate. Fault::BadLogin, LoginTaken, NotAllowed.
    Result<Clerk> add(const Clerk &clerk, const QString &password = {});
    // On PostgreSQL the login itself stays, without any right: its next contact is told Fault::ClerkRemoved.
    Result<Clerk> remove(const QString &login); // Fault::UnknownClerk

private:
    Result<QString> wholeLogin(const QString &login);
    Result<void> addEmbedded(const Clerk &clerk);
    Result<void> removeEmbedded(const QString &login);
    Result<void> record(const QString &act, const QString &body);
    Books &m_books;
};

} // namespace palier
