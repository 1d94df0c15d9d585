// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "portal/httpserver.h"

#include <microhttpd.h>

#include <QtEndian>
#include <cstring>

#ifdef Q_OS_WIN
#include <ws2tcpip.h>
#else
#include <netinet/in.h>
#endif

namespace palier {

namespace {

// A body that is too large is read and forgotten up to here, so that the visitor reads our answer and not a reset.
constexpr qint64 patientBytes = 1024 * 1024;

struct Exchange {
    Request request;
    QByteArray body;
    qint64 received = 0;
};

MHD_Result takeHeader(void *target, MHD_ValueKind, const char *name, const char *value)
{
    QByteArray &kept = static_cast<Request *>(target)->headers[QByteArray(name).toLower()];
    kept += (kept.isEmpty() ? "" : ", ") + QByteArray(value);
    return MHD_YES;
}

MHD_Result takeArgument(void *target, MHD_ValueKind, const char *name, const char *value)
{
    static_cast<Request *>(target)->query.add(QString::fromUtf8(name), QString::fromUtf8(value));
    return MHD_YES;
}

void readHead(Request &request, MHD_Connection *connection, const char *url, const char *method)
{
    request.method = method;
    request.path = QString::fromUtf8(url);
    MHD_get_connection_values(connection, MHD_HEADER_KIND, takeHeader, &request);
    MHD_get_connection_values(connection, MHD_GET_ARGUMENT_KIND, takeArgument, &request);
    if (const auto *info = MHD_get_connection_info(connection, MHD_CONNECTION_INFO_CLIENT_ADDRESS))
        request.peer = QHostAddress(info->client_addr);
}

MHD_Result send(MHD_Connection *connection, const Response &response)
{
    MHD_Response *answer = MHD_create_response_from_buffer(
        size_t(response.body.size()), const_cast<char *>(response.body.constData()), MHD_RESPMEM_MUST_COPY);
    if (!answer)
        return MHD_NO;
    MHD_add_response_header(answer, MHD_HTTP_HEADER_CONTENT_TYPE, response.contentType.constData());
    for (const auto &[name, value] : response.headers)
        MHD_add_response_header(answer, name.constData(), value.constData());
    const MHD_Result queued = MHD_queue_response(connection, uint(response.status), answer);
    MHD_destroy_response(answer);
    return queued;
}

bool isForm(const Request &request)
{
    return request.header("content-type").split(';').first().trimmed().toLower() == "application/x-www-form-urlencoded";
}

// Called with the head first, then with each piece of the body, then once more without any.
MHD_Result onAccess(void *self, MHD_Connection *connection, const char *url, const char *method, const char *,
                    const char *data, size_t *size, void **kept)
{
    const auto *server = static_cast<const HttpServer *>(self);
    auto *exchange = static_cast<Exchange *>(*kept);
    if (!exchange) {
        exchange = new Exchange;
        *kept = exchange;
        readHead(exchange->request, connection, url, method);
        if (exchange->request.header("content-length").toLongLong() <= patientBytes)
            return MHD_YES;
        exchange->request.tooLarge = true;
        return send(connection, server->answer(exchange->request));
    }
    if (*size > 0) {
        exchange->received += qint64(*size);
        if (exchange->received > patientBytes)
            return MHD_NO;
        if (exchange->received <= server->limits().bodyBytes)
            exchange->body.append(data, qsizetype(*size));
        *size = 0;
        return MHD_YES;
    }
    exchange->request.tooLarge = exchange->received > server->limits().bodyBytes;
    if (!exchange->request.tooLarge && isForm(exchange->request))
        exchange->request.form = FormFields::fromUrlEncoded(exchange->body);
    return send(connection, server->answer(exchange->request));
}

void onCompleted(void *, MHD_Connection *, void **kept, MHD_RequestTerminationCode)
{
    delete static_cast<Exchange *>(*kept);
    *kept = nullptr;
}

// Its own messages name addresses and paths, and a path may be a customer's link.
void silent(void *, const char *, va_list) {}

sockaddr_storage socketAddress(const QHostAddress &address, quint16 port)
{
    sockaddr_storage storage{};
    if (address.protocol() == QAbstractSocket::IPv6Protocol) {
        auto *ip6 = reinterpret_cast<sockaddr_in6 *>(&storage);
        ip6->sin6_family = AF_INET6;
        ip6->sin6_port = qToBigEndian(port);
        const Q_IPV6ADDR bytes = address.toIPv6Address();
        std::memcpy(&ip6->sin6_addr, &bytes, sizeof bytes);
    } else {
        auto *ip4 = reinterpret_cast<sockaddr_in *>(&storage);
        ip4->sin_family = AF_INET;
        ip4->sin_port = qToBigEndian(port);
        ip4->sin_addr.s_addr = qToBigEndian(address.toIPv4Address());
    }
    return storage;
}

} // namespace

Result<std::unique_ptr<HttpServer>> HttpServer::start(const QHostAddress &address, quint16 port,
                                                      const ServerLimits &limits, Handler handler)
{
    std::unique_ptr<HttpServer> server(new HttpServer(limits, std::move(handler)));
    const sockaddr_storage socket = socketAddress(address, port);
    uint flags = MHD_USE_INTERNAL_POLLING_THREAD | MHD_USE_AUTO | MHD_USE_ERROR_LOG;
    if (address.protocol() == QAbstractSocket::IPv6Protocol)
        flags |= MHD_USE_IPv6;
    server->m_daemon = MHD_start_daemon(
        flags, port, nullptr, nullptr, onAccess, server.get(), MHD_OPTION_EXTERNAL_LOGGER, silent, nullptr,
        MHD_OPTION_SOCK_ADDR, reinterpret_cast<const sockaddr *>(&socket), MHD_OPTION_NOTIFY_COMPLETED, onCompleted,
        nullptr, MHD_OPTION_THREAD_POOL_SIZE, limits.threads, MHD_OPTION_CONNECTION_LIMIT, limits.connections,
        MHD_OPTION_PER_IP_CONNECTION_LIMIT, limits.connectionsPerAddress, MHD_OPTION_CONNECTION_TIMEOUT,
        limits.idleSeconds, MHD_OPTION_CONNECTION_MEMORY_LIMIT, limits.bytesPerConnection, MHD_OPTION_END);
    if (!server->m_daemon)
        return fail(Kind::Broken, Fault::NotAllowed, QString("%1:%2").arg(address.toString()).arg(port), "listen");
    return server;
}

HttpServer::~HttpServer()
{
    if (m_daemon)
        MHD_stop_daemon(m_daemon);
}

quint16 HttpServer::port() const
{
    const auto *info = MHD_get_daemon_info(m_daemon, MHD_DAEMON_INFO_BIND_PORT);
    return info ? info->port : 0;
}

} // namespace palier
