// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "portal/clientaddress.h"
#include "portal/pages.h"
#include "portal/ratelimiter.h"
#include "portal/threadbooks.h"

#include <QElapsedTimer>

namespace palier {

// Which page answers which request: who is asking, whether they may, how often. Called on several threads at once.
class Router
{
public:
    struct Setup {
        DatabaseUrl books;
        QString administration;
        TrustedProxies proxies;
        QDate today; // null: the administration's own
        RateLimiter::Rate perAddress{800, 40};
        RateLimiter::Rate perSecret{300, 10}; // a link's token or a session
    };
    explicit Router(Setup setup);

    Response answer(const Request &request);

private:
    struct Asked; // a request with what is known about its visitor
    Response routed(Asked &asked);
    Response forAnybody(Asked &asked);
    Response forCustomer(Asked &asked);
    Result<std::optional<Visit>> visitOf(Asked &asked, Books &books, const QString &secret);
    void learnLanguage(Asked &asked, const QString &secret);
    Response statusOf(Asked &asked, const Error &error);
    int waitFor(const QByteArray &secret);

    Setup m_setup;
    ThreadBooks m_books;
    RateLimiter m_addresses;
    RateLimiter m_secrets;
    QElapsedTimer m_clock;
};

} // namespace palier
