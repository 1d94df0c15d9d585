// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/sql/drivererror.h"

#include "services/sql/serverhandle.h"

#include <QSqlDatabase>
#include <QSqlError>
#include <libpq-fe.h>

namespace palier {

static constexpr auto retryDetail = "retry";

Kind kindOf(Fault fault)
{
    switch (fault) {
    case Fault::StaleVersion:
    case Fault::AlreadyDecided:
    case Fault::Withdrawn:
    case Fault::Lapsed:
    case Fault::AlreadySent:
    case Fault::MailLeft:
    case Fault::NotStanding:
    case Fault::ChangedMeanwhile:
        return Kind::Stale;
    case Fault::NotAllowed:
    case Fault::OwnerNeeded:
    case Fault::ClerkRemoved:
        return Kind::Denied;
    default:
        return Kind::Refused;
    }
}

// The named constraints that a race or a bad client can meet, and the word that each stands for.
static std::optional<Fault> faultOfConstraint(const QString &text)
{
    static const std::pair<const char *, Fault> constraints[] = {
        {"an_invoice_is_in_one_live_plan", Fault::AlreadyInAPlan},
        {"a_step_is_sent_once", Fault::AlreadySent},
        {"invoice_block_pkey", Fault::AlreadyBlocked},
        {"a_refusal_has_a_reason", Fault::NoRefusalReason},
        {"a_hold_is_at_most_an_hour", Fault::BadValue},
        {"a_wording_is_not_endless", Fault::TextTooLong},
        {"blocked_by_hand", Fault::NotByHand},
        {"block_reason_is_known", Fault::UnknownReason},
        {"until_is_a_day", Fault::BadDate},
        {"customer_key_is_known", Fault::UnknownWord},
        {"due_is_a_day", Fault::BadDate},
        {"issued_is_a_day", Fault::BadDate},
        {"agreed_is_a_day", Fault::BadDate},
        {"an_instalment_is_positive", Fault::InstalmentTooSmall},
        {"open_is_within_amount", Fault::BadAmount},
        // SQLite names the columns, not the index, of a unique violation.
        {"plan_invoice.administration_id, plan_invoice.number", Fault::AlreadyInAPlan},
        {"invoice_block.administration_id, invoice_block.number, invoice_block.reason", Fault::AlreadyBlocked},
        {"reminder_step.administration_id, reminder_step.number, reminder_step.step", Fault::AlreadySent},
    };
    for (const auto &[name, fault] : constraints) {
        if (text.contains(QLatin1String(name)))
            return fault;
    }
    return std::nullopt;
}

static Error sqliteError(int code, const QString &text)
{
    if (code == 1811) { // SQLITE_CONSTRAINT_TRIGGER: the refusal's word
        if (const auto fault = fromWord<Fault>(text.section(' ', 0, 0)))
            return {kindOf(*fault), *fault, {}, 0, {}};
    }
    switch (code & 0xff) {
    case 5: // SQLITE_BUSY
    case 6: // SQLITE_LOCKED
        return {Kind::Offline, Fault::BooksUnreachable, text, 0, {}};
    case 14: // SQLITE_CANTOPEN
        return {Kind::Offline, Fault::BooksMissing, text, 0, {}};
    case 8:  // SQLITE_READONLY
    case 23: // SQLITE_AUTH
        return {Kind::Denied, Fault::NotAllowed, text, 0, {}};
    case 11: // SQLITE_CORRUPT
    case 26: // SQLITE_NOTADB
        return {Kind::Broken, Fault::BooksDamaged, text, 0, {}};
    default:
        return {Kind::Broken, Fault::Internal, text, 0, {}};
    }
}

static Error postgresqlError(const QString &state, const QString &text)
{
    if (state.startsWith("PL")) {
        for (const auto &[fault, name] : WordTable<Fault>::words) {
            if (QStringView(text).trimmed().contains(QLatin1String(name)) &&
                text.contains(QLatin1String("ERROR:  ") + QLatin1String(name) + '\n'))
                return {kindOf(fault), fault, {}, 0, {}};
        }
    }
    if (state == "25006") // it was the writable one until now
        return {Kind::Offline, Fault::NoWritableServer, text, 0, {}};
    if (state == "53300")
        return {Kind::Offline, Fault::ServerBusy, text, 0, {}};
    if (state == "40P01" || state == "40001")
        return {Kind::Offline, Fault::BooksUnreachable, retryDetail, 0, {}};
    if (state == "42501" || state.startsWith("28"))
        return {Kind::Denied, Fault::NotAllowed, text, 0, {}};
    // 57014: longer than statement_timeout; 25P03: idle in a transaction for too long, which ends the connection.
    if (state.isEmpty() || state == "57014" || state == "25P03" || state.startsWith("08") || state.startsWith("57P") ||
        state == "55P03" || state.startsWith("53"))
        return {Kind::Offline, Fault::BooksUnreachable, text, 0, {}};
    return {Kind::Broken, Fault::Internal, state + ' ' + text, 0, {}};
}

Error errorOf(const QSqlError &error, const QSqlDatabase &database)
{
    const bool isSqlite = database.driverName() == "QSQLITE";
    const QString text = error.databaseText().isEmpty() ? error.driverText() : error.databaseText();
    const QString code = error.nativeErrorCode();
    const bool isConstraint = isSqlite ? (code.toInt() & 0xff) == 19 && code.toInt() != 1811 : code.startsWith("23");
    if (isConstraint) {
        if (const auto fault = faultOfConstraint(text))
            return {kindOf(*fault), *fault, {}, 0, {}};
    }
    if (isSqlite)
        return sqliteError(code.toInt(), text);
    // Whatever the server said last: what was asked may be done or not.
    PGconn *handle = serverHandle(database);
    if (handle && PQstatus(handle) == CONNECTION_BAD)
        return {Kind::Offline, Fault::BooksUnreachable, text, 0, {}};
    return postgresqlError(code, text);
}

bool isWorthRetrying(const Error &error) { return error.kind == Kind::Offline && error.detail == retryDetail; }

} // namespace palier
