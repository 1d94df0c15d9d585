// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/sql/certificateproblem.h"

#include <QNetworkProxy>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslSocket>
#include <algorithm>

namespace palier {

static constexpr int patienceMsecs = 5000;
// PostgreSQL's SSLRequest: eight bytes long, code 1234 5679; the server answers 'S' and TLS begins.
static constexpr char sslRequest[] = {0, 0, 0, 8, 0x04, char(0xd2), 0x16, 0x2f};

static Fault faultOf(const QList<QSslError> &errors)
{
    const auto has = [&](std::initializer_list<QSslError::SslError> which) {
        return std::any_of(errors.cbegin(), errors.cend(), [&](const QSslError &error) {
            return std::find(which.begin(), which.end(), error.error()) != which.end();
        });
    };
    if (has({QSslError::CertificateExpired, QSslError::CertificateNotYetValid}))
        return Fault::ServerCertificateExpired;
    return has({QSslError::HostNameMismatch}) ? Fault::ServerCertificateWrongName : Fault::ServerCertificateRejected;
}

std::optional<CertificateProblem> certificateProblem(const QString &host, quint16 port, const QString &authorities)
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
    const QList<QSslError> errors = socket.sslHandshakeErrors();
    QStringList texts;
    for (const QSslError &error : errors)
        texts << error.errorString();
    texts.removeDuplicates();
    return errors.isEmpty() ? std::nullopt : std::optional(CertificateProblem{faultOf(errors), texts.join("; ")});
}

} // namespace palier
