// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/sql/serverrefusal.h"

#include "services/sql/certificateproblem.h"

#include <QRegularExpression>
#include <libpq-fe.h>
#include <memory>

namespace palier {

static QString valueOf(const ServerKeys &keys, const QString &wanted)
{
    for (const auto &[key, value] : keys) {
        if (key == wanted)
            return value;
    }
    return {};
}

static Error errorWith(Kind kind, Fault fault, const QString &detail) { return {kind, fault, detail.trimmed(), 0, {}}; }

// What libpq finds out by itself.
static std::optional<Error> knownByText(const QString &text, const QString &login)
{
    static const struct {
        const char *words;
        Kind kind;
        Fault fault;
    } known[] = {
        {"no password supplied", Kind::Denied, Fault::PasswordMissing},
        {"server does not support SSL", Kind::Offline, Fault::TlsUnavailable},
        {"certificate verify failed", Kind::Denied, Fault::ServerCertificateRejected},
        {"server certificate for", Kind::Denied, Fault::ServerCertificateWrongName},
        {"root certificate file", Kind::Denied, Fault::ServerCertificateRejected},
        {"session is read-only", Kind::Offline, Fault::NoWritableServer},
        {"server is in hot standby mode", Kind::Offline, Fault::NoWritableServer},
    };
    for (const auto &[words, kind, fault] : known) {
        if (!text.contains(QLatin1String(words)))
            continue;
        return errorWith(kind, fault, fault == Fault::PasswordMissing ? login : text);
    }
    return std::nullopt;
}

// `state` is the server's SQLSTATE, `text` everything it said, with the place in its source.
static Error knownByState(const QString &state, const QString &text, const QString &login)
{
    if (state == "28000" && text.contains("ClientAuthentication")) // no line of pg_hba.conf lets this computer in
        return errorWith(Kind::Denied, Fault::NotAllowed, text);
    // PgBouncer has one code for everything, and one language.
    const auto saysPooler = [&](const char *words) { return state == "08P01" && text.contains(QLatin1String(words)); };
    if (state == "28P01" || state == "28000" || saysPooler("authentication failed") || saysPooler("no such user"))
        return errorWith(Kind::Denied, Fault::PasswordRefused, login);
    if (state == "42501") // no CONNECT on this database
        return errorWith(Kind::Denied, Fault::NotAllowed, text);
    if (state == "3D000" || saysPooler("no such database") ||
        (saysPooler("database \"") && saysPooler("does not exist")))
        return errorWith(Kind::Offline, Fault::BooksMissing, text);
    if (state == "53300" || saysPooler("no more connections allowed"))
        return errorWith(Kind::Offline, Fault::ServerBusy, text);
    return errorWith(Kind::Offline, Fault::BooksUnreachable, text);
}

static Error askedAgain(const QString &before, const ServerKeys &keys)
{
    QList<QByteArray> texts;
    for (const auto &[key, value] : keys)
        texts << key.toUtf8() << value.toUtf8();
    QList<const char *> names, values;
    for (int i = 0; i < texts.size(); i += 2) {
        names << texts[i].constData();
        values << texts[i + 1].constData();
    }
    names << nullptr;
    values << nullptr;
    // How much it says can be chosen only once there is a connection, so it is begun, told, and made from the start.
    const std::unique_ptr<PGconn, void (*)(PGconn *)> connection(
        PQconnectStartParams(names.constData(), values.constData(), 0), &PQfinish);
    if (!connection)
        return errorWith(Kind::Offline, Fault::BooksUnreachable, before);
    PQsetErrorVerbosity(connection.get(), PQERRORS_VERBOSE);
    PQreset(connection.get());
    const QString text = QString::fromUtf8(PQerrorMessage(connection.get()));
    static const QRegularExpression state(":  ([0-9A-Z]{5}): ");
    const auto found = state.match(text);
    if (!found.hasMatch()) // let in this time, or something else was in the way
        return errorWith(Kind::Offline, Fault::BooksUnreachable, before);
    return knownByState(found.captured(1), text, QString::fromUtf8(PQuser(connection.get())));
}

Error serverRefusal(const QString &text, const ServerKeys &keys)
{
    if (auto error = knownByText(text, valueOf(keys, "user"))) {
        // libpq says that the certificate is not to be trusted; why it is not says another way to look at it.
        static const QRegularExpression place(
            "server at \"([^\"]+)\".*, port (\\d+) failed: SSL error: certificate verify failed");
        if (const auto found = place.match(text); found.hasMatch()) {
            const auto problem = certificateProblem(found.captured(1), quint16(found.captured(2).toUInt()),
                                                    valueOf(keys, "sslrootcert"));
            if (problem)
                *error = errorWith(error->kind, problem->fault, problem->text);
        }
        return *error;
    }
    // A server's own message begins with a severity, in its language, and two spaces.
    static const QRegularExpression saidByServer("(^|failed: )[^\\s:]+:  ", QRegularExpression::MultilineOption);
    return text.contains(saidByServer) ? askedAgain(text, keys)
                                       : errorWith(Kind::Offline, Fault::BooksUnreachable, text);
}

} // namespace palier
