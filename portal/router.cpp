// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "portal/router.h"

#include "portal/csrf.h"
#include "portal/pagelayout.h"
#include "portal/routes.h"
#include "portal/sessioncookie.h"
#include "services/books/customers.h"
#include "services/books/links.h"
#include "services/books/storedsettings.h"

#include <QCryptographicHash>
#include <QLoggingCategory>

namespace palier {

Q_LOGGING_CATEGORY(portalLog, "palier.portal", QtInfoMsg)

namespace {

// What a refused request costs beyond its own: guessing is slowed down long before reading is.
constexpr int priceOfRefusal = 9;

// An IPv6 visitor has a whole /64 to come from.
QByteArray limiterKey(const QHostAddress &address)
{
    if (address.protocol() != QAbstractSocket::IPv6Protocol)
        return address.toString().toLatin1();
    const Q_IPV6ADDR bytes = address.toIPv6Address();
    return QByteArray(reinterpret_cast<const char *>(&bytes), 8);
}

void secure(Response &response)
{
    response.setHeader("Content-Security-Policy",
                       "default-src 'none'; style-src 'self'; img-src 'self'; form-action 'self'; "
                       "frame-ancestors 'none'; base-uri 'none'");
    response.setHeader("X-Content-Type-Options", "nosniff");
    response.setHeader("X-Frame-Options", "DENY");
    response.setHeader("Referrer-Policy", "no-referrer");
    const bool cached = std::any_of(response.headers.cbegin(), response.headers.cend(),
                                    [](const auto &header) { return header.first == "Cache-Control"; });
    if (!cached)
        response.setHeader("Cache-Control", "no-store");
}

Response limited(const PortalTexts &texts, int seconds)
{
    Response response = noticePage(texts, 429, "too_many");
    response.setHeader("Retry-After", QByteArray::number(seconds));
    return response;
}

} // namespace

struct Router::Asked {
    const Request &request;
    const PortalTexts *texts; // the browser's language until the customer's is known
    QHostAddress address;
    QStringList parts; // of the path

    bool isPost() const { return request.method == "POST"; }
    bool isRead() const { return request.method == "GET" || request.method == "HEAD"; }
    Response notice(int status, const QString &key) const { return noticePage(*texts, status, key); }
    Response notFound() const { return notice(404, "not_found"); }
    Response wrongMethod(const char *allowed) const
    {
        Response response = notice(405, "wrong_method");
        response.setHeader("Allow", allowed);
        return response;
    }
};

Router::Router(Setup setup)
    : m_setup(std::move(setup)),
      m_books(m_setup.books, m_setup.administration),
      m_addresses(m_setup.perAddress),
      m_secrets(m_setup.perSecret)
{
    m_clock.start();
}

Response Router::answer(const Request &request)
{
    Asked asked{request, &PortalTexts::preferred(request.header("accept-language")), m_setup.proxies.clientOf(request),
                request.path.split('/').mid(1)};
    Response response = routed(asked);
    if (response.status == 403 || response.status == 404)
        m_addresses.charge(limiterKey(asked.address), m_clock.elapsed(), priceOfRefusal);
    secure(response);
    return response;
}

Response Router::routed(Asked &asked)
{
    const QString &path = asked.request.path;
    if (path == "/style.css" || path == "/icon.svg") {
        if (!asked.isRead())
            return asked.wrongMethod("GET, HEAD");
        return path == "/style.css" ? staticFile("style.css", "text/css; charset=utf-8")
                                    : staticFile("palier.svg", "image/svg+xml");
    }
    if (const int seconds = m_addresses.take(limiterKey(asked.address), m_clock.elapsed()))
        return limited(*asked.texts, seconds);
    if (asked.request.tooLarge)
        return asked.notice(413, "too_large");
    return forAnybody(asked);
}

int Router::waitFor(const QByteArray &secret)
{
    return m_secrets.take(QCryptographicHash::hash(secret, QCryptographicHash::Sha256), m_clock.elapsed());
}

Response Router::forAnybody(Asked &asked)
{
    const bool isLink = asked.parts.size() == 2 && asked.parts[0] == "c";
    if (asked.request.path != "/healthz" && !isLink)
        return forCustomer(asked);
    if (!asked.isRead())
        return asked.wrongMethod("GET, HEAD");
    if (!isLink)
        return healthPage(m_books.get());
    if (const int seconds = waitFor(asked.parts[1].toUtf8()))
        return limited(*asked.texts, seconds);
    const auto books = m_books.get();
    if (!books)
        return statusOf(asked, books.error());
    const auto opened = linkPage(**books, asked.parts[1], m_setup.proxies.isSecure(asked.request));
    return opened ? *opened : statusOf(asked, opened.error());
}

// The customer behind the session's cookie; nothing for a stranger.
Result<std::optional<Visit>> Router::visitOf(Asked &asked, Books &books, const QString &secret)
{
    PALIER_TRY_ASSIGN(const auto session, Links(books).session(secret));
    if (!session)
        return std::optional<Visit>();
    PALIER_TRY_ASSIGN(const Customer customer, Customers(books).find(session->customer));
    PALIER_TRY_ASSIGN(const Settings settings, StoredSettings(books).all());
    QDate today = m_setup.today;
    if (!today.isValid()) {
        PALIER_TRY_ASSIGN(today, businessDate(books));
    }
    asked.texts = &PortalTexts::of(customer.language);
    return std::optional<Visit>(
        Visit{asked.request, books, customer, settings, today, secret, asked.address.toString(), *asked.texts});
}

// A customer who went astray reads so in their own language, whatever the browser's is.
void Router::learnLanguage(Asked &asked, const QString &secret)
{
    if (secret.isEmpty() || waitFor(secret.toUtf8()) > 0)
        return;
    if (const auto books = m_books.get())
        (void)visitOf(asked, **books, secret);
}

// The page itself, for a customer who may see it.
static Result<Response> pageOf(const Route &route, Visit &visit)
{
    switch (route.page) {
    case Page::None:
    case Page::Home:
        return Response::seeOther("/invoices");
    case Page::Invoices:
        return invoicesPage(visit);
    case Page::Request:
        return requestPage(visit);
    case Page::Preview:
        return previewPage(visit);
    case Page::Send:
        return sendProposal(visit);
    case Page::Answer:
        return answerPage(visit, route.planId);
    case Page::Withdraw:
        return withdrawPlan(visit, route.planId);
    }
    Q_UNREACHABLE();
}

Response Router::forCustomer(Asked &asked)
{
    const Route route = routeOf(asked.request.path);
    const QString secret = sessionSecretOf(asked.request);
    if (route.page == Page::None) {
        learnLanguage(asked, secret);
        return asked.notFound();
    }
    if (route.isForm() ? !asked.isPost() : !asked.isRead())
        return asked.wrongMethod(route.isForm() ? "POST" : "GET, HEAD");
    if (secret.isEmpty())
        return asked.notFound();
    if (const int seconds = waitFor(secret.toUtf8()))
        return limited(*asked.texts, seconds);

    const auto books = m_books.get();
    if (!books)
        return statusOf(asked, books.error());
    auto visit = visitOf(asked, **books, secret);
    if (!visit)
        return statusOf(asked, visit.error());
    if (!*visit || (route.isRequest() && !(*visit)->mayPropose()))
        return asked.notFound();
    if (route.isForm() && !isCsrfToken(asked.request.form.value("csrf"), secret))
        return asked.notice(403, "forbidden");
    const auto shown = pageOf(route, **visit);
    return shown ? *shown : statusOf(asked, shown.error());
}

Response Router::statusOf(Asked &asked, const Error &error)
{
    if (error.fault == Fault::UnknownPlan || error.kind == Kind::Denied || error.fault == Fault::ProposalsOff ||
        error.fault == Fault::CustomerMayNotPropose)
        return asked.notFound();
    qCWarning(portalLog, "%s (%s)", qPrintable(word(error.fault)), qPrintable(word(error.kind)));
    if (error.kind != Kind::Offline)
        return asked.notice(500, "broken_page");
    m_books.drop();
    Response response = asked.notice(503, "unavailable");
    response.setHeader("Retry-After", "5");
    return response;
}

} // namespace palier
