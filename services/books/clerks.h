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
};

// Who works in the administration, and as what. Embedded books trust the computer's own account whatever stands here.
// No fact stands behind these rows: each change writes its line of the audit log itself, in the same transaction.
class Clerks
{
public:
    explicit Clerks(Books &books) : m_books(books) {}

    Result<QList<Clerk>> list(); // by login
    // Also changes the role of one who is known.
    Result<void> add(const Clerk &clerk);
    Result<void> remove(const QString &login); // Fault::UnknownClerk

private:
    Result<void> record(const QString &act, const QString &body);
    Books &m_books;
};

} // namespace palier
