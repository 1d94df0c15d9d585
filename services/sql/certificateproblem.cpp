// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/sql/certificateproblem.h"

#include <QNetworkProxy>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslSocket>

namespace palier {

static constexpr int patienceMsecs = 5000;
// PostgreSQL's SSLRequest: eight bytes long, code 1234 5679; the server answers 'S' and TLS begins.
static constexpr char sslRequest[] = {0, 0, 0, 8, 0x04, char(0xd2), 0x16, 0x2f};

std::optional<QString> certificateProblem(const QString &host, quint16 port, const QString &authorities)
{
    QSslSocket socket;
    socket.setProxy(QNetworkProxy::NoProxy);
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    if (!authorities.isEmpty() && authorities != "system")
        configuration.setCaCertificates(QSslCertificate::fromPath(authorities));
    socket.setSslConfiguration(configuration);
    socket.setPeerVerifyName(host);
    socket.connectToHost(host, port);
    if (!socket.waitForConnected(patienceMsecs))
        return std::nullopt;
    socket.write(sslRequest, sizeof sslRequest);
    char answer = 0;
    if (!socket.waitForReadyRead(patienceMsecs) || !socket.getChar(&answer) || answer != 'S')
        return std::nullopt;
    socket.startClientEncryption();
    if (socket.waitForEncrypted(patienceMsecs))
        return std::nullopt;
    QStringList problems;
    for (const QSslError &error : socket.sslHandshakeErrors())
        problems << error.errorString();
    problems.removeDuplicates();
    return problems.isEmpty() ? std::nullopt : std::optional(problems.join("; "));
}

} // namespace palier
