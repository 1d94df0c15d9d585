// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "services/books/clerks.h"

#include <functional>

namespace palier {

// Where clerks come and go: on the books themselves, for it is no act that could wait. Given to a face by whoever has a
// connection to them; works away from the caller's thread and answers on it.
class ClerkRoll
{
public:
    // The clerk with the whole login, as the books know it.
    using Answered = std::function<void(Result<Clerk>)>;

    virtual ~ClerkRoll() = default;
    // Adds one, or changes the role of one who is known; an empty password leaves the one there is. Faults: BadLogin,
    // LoginTaken, NotAllowed, and those of a connection.
    virtual void add(const Clerk &clerk, const QString &password, Answered answered) = 0;
    virtual void remove(const QString &login, Answered answered) = 0; // Fault::UnknownClerk
};

} // namespace palier
