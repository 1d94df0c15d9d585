// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "portal/httpmessage.h"

namespace palier {

// The proxies in front of the portal whose word about the visitor is taken; everybody else's X-Forwarded-* is ignored.
class TrustedProxies
{
public:
    // An address, or a network such as 10.0.0.0/8. False where it is neither.
    bool add(const QString &text);
    bool isEmpty() const { return m_networks.isEmpty(); }

    // Who asks: the other end of the connection, or behind a trusted proxy the last of X-Forwarded-For that is no proxy
    // of ours. What stands before it there was written by the visitor.
    QHostAddress clientOf(const Request &request) const;
    // The visitor's side of the connection is encrypted, as a trusted proxy says (X-Forwarded-Proto).
    bool isSecure(const Request &request) const;

private:
    bool trusts(const QHostAddress &address) const;
    QList<std::pair<QHostAddress, int>> m_networks;
};

} // namespace palier
