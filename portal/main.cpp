// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "portal/httpserver.h"
#include "portal/portaloptions.h"
#include "portal/router.h"
#include "portal/stopsignal.h"

#include <QCoreApplication>
#include <cstdio>

using namespace palier;

namespace {

int complain(const Error &error)
{
    std::fprintf(stderr, "palier-portal: %s: %s %s\n", qPrintable(word(error.kind)), qPrintable(word(error.fault)),
                 qPrintable(error.detail));
    if (error.kind == Kind::Misuse)
        std::fputs(qUtf8Printable(PortalOptions::usage()), stderr);
    return exitCodeOf(error.kind);
}

// So many seconds' worth of requests may come at once: a company's people behind one address, a page with its
// stylesheet.
constexpr int secondsAtOnce = 20;

// The books are there, of this version, and have the administration. Closed again: each thread opens its own.
Result<void> look(const PortalOptions &options)
{
    PALIER_TRY_ASSIGN(const auto books, Books::open(options.books));
    return books->choose(options.administration);
}

Result<void> serve(const PortalOptions &options, StopSignal &stop)
{
    PALIER_TRY(look(options));
    ServerLimits limits;
    if (!options.proxies.isEmpty())
        limits.connectionsPerAddress = 0; // the proxy's one address is everybody's; it counts its own visitors
    Router router({options.books,
                   options.administration,
                   options.proxies,
                   options.today,
                   {options.ratePerSecond * secondsAtOnce, options.ratePerSecond}});
    PALIER_TRY_ASSIGN(const auto server,
                      HttpServer::start(options.address, options.port, limits,
                                        [&](const Request &request) { return router.answer(request); }));
    const QString host = options.address.protocol() == QAbstractSocket::IPv6Protocol
                             ? '[' + options.address.toString() + ']'
                             : options.address.toString();
    std::printf("listening on http://%s:%d\n", qPrintable(host), int(server->port()));
    std::fflush(stdout);
    stop.wait();
    return {};
}

} // namespace

int main(int argc, char *argv[])
{
    StopSignal stop;
    QCoreApplication app(argc, argv);
    app.setApplicationName("palier-portal");
    const QStringList arguments = app.arguments().mid(1);
    if (arguments.contains("--help")) {
        std::fputs(qUtf8Printable(PortalOptions::usage()), stdout);
        return 0;
    }
    const auto options =
        PortalOptions::from(arguments, qEnvironmentVariable("PALIER_TODAY"), qEnvironmentVariable("PALIER_BOOKS"));
    if (!options)
        return complain(options.error());
    const auto served = serve(*options, stop);
    return served ? 0 : complain(served.error());
}
