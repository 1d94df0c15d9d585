// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "models/error.h"
#include "portal/httpmessage.h"

#include <functional>
#include <memory>

struct MHD_Daemon;

namespace palier {

// How much one visitor, or all of them, may take.
struct ServerLimits {
    qint64 bodyBytes = 64 * 1024;
    uint connections = 800;
    uint connectionsPerAddress = 400; // 0: not counted, as behind a proxy that has one address for everybody
    uint idleSeconds = 15;            // a connection on which nothing moves is closed
    size_t bytesPerConnection = 32 * 1024;
    uint threads = 4;
};

// HTTP and nothing else: turns connections into requests and responses into bytes. The handler is called on the
// server's own threads, several at a time. libmicrohttpd: docs/decisions say why.
class HttpServer
{
public:
    using Handler = std::function<Response(const Request &)>;

    // `port` 0: a free one. Fault::NotAllowed where the address can't be listened on.
    static Result<std::unique_ptr<HttpServer>> start(const QHostAddress &address, quint16 port,
                                                     const ServerLimits &limits, Handler handler);
    // Waits for the requests that are being answered.
    ~HttpServer();
    Q_DISABLE_COPY_MOVE(HttpServer)

    quint16 port() const;

    const ServerLimits &limits() const { return m_limits; }
    Response answer(const Request &request) const { return m_handler(request); }

private:
    HttpServer(const ServerLimits &limits, Handler handler) : m_limits(limits), m_handler(std::move(handler)) {}

    ServerLimits m_limits;
    Handler m_handler;
    MHD_Daemon *m_daemon = nullptr;
};

} // namespace palier
