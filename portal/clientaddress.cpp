// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "portal/clientaddress.h"

namespace palier {

namespace {

// An IPv4 address that came over an IPv6 socket is the IPv4 address.
QHostAddress plain(const QHostAddress &address)
{
    bool isIp4 = false;
    const quint32 ip4 = address.toIPv4Address(&isIp4);
    return isIp4 ? QHostAddress(ip4) : address;
}

// "192.0.2.1", "192.0.2.1:4711", "2001:db8::1", "[2001:db8::1]:4711"
QHostAddress forwarded(QString text)
{
    text = text.trimmed();
    if (text.startsWith('['))
        text = text.mid(1, text.indexOf(']') - 1);
    else if (text.count(':') == 1)
        text = text.section(':', 0, 0);
    return plain(QHostAddress(text));
}

} // namespace

bool TrustedProxies::add(const QString &text)
{
    const QHostAddress address(text);
    const auto network = address.isNull()
                             ? QHostAddress::parseSubnet(text)
                             : std::pair(address, address.protocol() == QAbstractSocket::IPv6Protocol ? 128 : 32);
    if (network.first.isNull() || network.second < 0)
        return false;
    m_networks.append(network);
    return true;
}

bool TrustedProxies::trusts(const QHostAddress &address) const
{
    return std::any_of(m_networks.cbegin(), m_networks.cend(),
                       [&](const auto &network) { return address.isInSubnet(network); });
}

QHostAddress TrustedProxies::clientOf(const Request &request) const
{
    QHostAddress client = plain(request.peer);
    const QList<QByteArray> chain = request.header("x-forwarded-for").split(',');
    for (auto hop = chain.crbegin(); hop != chain.crend() && trusts(client); ++hop) {
        const QHostAddress before = forwarded(QString::fromLatin1(*hop));
        if (before.isNull())
            break;
        client = before;
    }
    return client;
}

bool TrustedProxies::isSecure(const Request &request) const
{
    return trusts(plain(request.peer)) &&
           request.header("x-forwarded-proto").split(',').last().trimmed().toLower() == "https";
}

} // namespace palier
