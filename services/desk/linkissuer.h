// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "models/error.h"
#include "models/id.h"

#include <functional>

namespace palier {

// Where customers' links to the portal are made and revoked: on the books themselves, for what opens the portal is kept
// in no copy and could not wait in one. Given to a face by whoever has a connection to them; works away from the
// caller's thread and answers on it.
class LinkIssuer
{
public:
    using Minted = std::function<void(Result<QString>)>;
    using Revoked = std::function<void(Result<void>)>;

    virtual ~LinkIssuer() = default;
    // The whole address, known to nobody but who asked. Faults: UnknownCustomer, BadUrl (the portal's own address is
    // not set), NotAllowed, and those of a connection.
    virtual void mint(const CustomerId &customer, Minted minted) = 0;
    // That link; an empty one: all of the customer's.
    virtual void revoke(const CustomerId &customer, const QString &link, Revoked revoked) = 0;
};

} // namespace palier
