// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "services/books/clerks.h"

#include <optional>

namespace palier {

// What a clerk does at a desk, as far as roles differ in it.
enum class Act { Decide, Block, ChangeCustomer, ChangeLinks, ChangeSetting, ChangeClerks, Import, RetryMail };

// What the role of this desk's login allows (product.md, "Privacy and access"). The books enforce it, whatever stands
// here: this is so that a face can say beforehand what would be refused.
class Rights
{
public:
    static Rights ofRole(Role role) { return Rights(role); }
    // Embedded books trust the computer's account; an owner of a team's books is no clerk and may do everything.
    static Rights everything() { return Rights(std::nullopt); }

    bool may(Act act) const;
    // Nothing where no role binds.
    std::optional<Role> role() const { return m_role; }

    friend bool operator==(const Rights &, const Rights &) = default;

private:
    explicit Rights(std::optional<Role> role) : m_role(role) {}
    std::optional<Role> m_role;
};

// Of the login that `ledger` acts as, in its administration.
Result<Rights> rightsOf(Ledger &ledger);
// The login by which a team's books know this desk; empty on embedded books.
Result<QString> loginOf(Ledger &ledger);
// Who works in the administration, by login.
Result<QList<Clerk>> clerksOf(Ledger &ledger);
// Whether the ledger is, or is a copy of, a team's books.
Result<bool> isOfATeam(Ledger &ledger);

} // namespace palier
