// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/books/books.h"

#include "services/books/auditlog.h"
#include "services/books/factinsert.h"
#include "services/books/schema.h"

#include <QLoggingCategory>
#include <QTimeZone>

namespace palier {

namespace {
Q_LOGGING_CATEGORY(log, "palier.books", QtInfoMsg)
}

static Place placeOf(const Connection &connection)
{
    return connection.isSqlite() ? Place::SqliteBooks : Place::PostgresqlBooks;
}

// 0: no books here.
static Result<int> schemaVersion(Connection &connection)
{
    PALIER_TRY_ASSIGN(
        const auto table,
        connection.row(
            connection.isSqlite()
                ? "SELECT 1 FROM sqlite_master WHERE type = 'table' AND name = 'books'"
                : "SELECT 1 FROM information_schema.tables WHERE table_schema = 'palier' AND table_name = 'books'"));
    if (!table)
        return 0;
    PALIER_TRY_ASSIGN(const auto version, connection.row("SELECT schema_version FROM books"));
    return version ? int(version->number(0)) : 0;
}

static Result<Actor> actorOn(Connection &connection, const QString &claim)
{
    Actor actor = Actor::ofThisComputer(claim);
    if (connection.isSqlite())
        return actor;
    PALIER_TRY_ASSIGN(const auto login, connection.row("SELECT session_user"));
    if (!claim.isEmpty() && claim != login->text(0))
        return fail(Kind::Misuse, Fault::WrongLogin, login->text(0), "as");
    actor.account = login->text(0);
    actor.claim.clear();
    return actor;
}

Result<std::unique_ptr<Books>> Books::create(const DatabaseUrl &url, const QString &administration, Currency currency,
                                             const QString &claim)
{
    PALIER_TRY_ASSIGN(auto connection, Connection::open(url, Connection::Missing::Create));
    PALIER_TRY_ASSIGN(Actor actor, actorOn(*connection, claim));
    std::unique_ptr<Books> books(new Books(std::move(connection), std::move(actor)));
    Connection &database = books->connection();
    PALIER_TRY(inTransaction(database, [&]() -> Result<void> {
        PALIER_TRY_ASSIGN(const int version, schemaVersion(database));
        if (version > 0)
            return refused(Fault::BooksExist, url.text(), "books");
        PALIER_TRY(installSchema(database, placeOf(database), 0));
        const QString moment = momentText(QDateTime::currentDateTimeUtc());
        PALIER_TRY(database.run("INSERT INTO books (one, schema_version, epoch, created_at) VALUES (1, ?, ?, ?)",
                                {newestSchema, newUuid().toString(QUuid::WithoutBraces), moment}));
        PALIER_TRY(books->startAdministration(1, administration, currency));
        PALIER_TRY(books->choose(administration));
        return books->sealInside();
    }));
    books->sealAfterwards();
    return books;
}

Result<void> Books::startAdministration(qint64 id, const QString &name, Currency currency)
{
    PALIER_TRY(m_connection->run("INSERT INTO administration (administration_id, name, currency) VALUES (?, ?, ?)",
                                 {id, name, currency.code()}));
    // One zone, by the name that is the default: else the setting would look changed from the start.
    const QByteArray here = QTimeZone::systemTimeZoneId();
    const Fact zone{"setting_change",
                    newId(),
                    {{"key", "administration.time_zone"},
                     {"value", here == "Etc/UTC" ? QStringLiteral("UTC") : QString::fromLatin1(here)}}};
    PALIER_TRY(insertFact(*m_connection, id, actor(), zone));
    return m_connection->isSqlite() ? AuditLog(*m_connection, id).seal() : Result<void>{};
}

Result<void> Books::addAdministration(const QString &name, Currency currency)
{
    const auto added = inTransaction(*m_connection, [&]() -> Result<void> {
        PALIER_TRY_ASSIGN(const auto taken, m_connection->row("SELECT 1 FROM administration WHERE name = ?", {name}));
        if (taken)
            return refused(Fault::DuplicateRow, name, "name");
        PALIER_TRY_ASSIGN(const auto next,
                          m_connection->row("SELECT coalesce(max(administration_id), 0) + 1 FROM administration"));
        return startAdministration(next->number(0), name, currency);
    });
    if (!added && added.error().kind == Kind::Denied)
        return fail(Kind::Denied, Fault::OwnerNeeded, name, "name");
    return added;
}

// The portal's login reads no table of customers: the schema `portal` has views under their names.
Result<void> Books::lookUpStanding()
{
    if (m_connection->isSqlite())
        return {};
    PALIER_TRY_ASSIGN(const auto row,
                      m_connection->row("SELECT CAST(is_owner AS int), CAST(is_clerk AS int), CAST(is_portal AS int), "
                                        "CAST(may_seal AS int) FROM standing()"));
    if (!row->isTrue(0) && !row->isTrue(1))
        return fail(Kind::Denied, Fault::ClerkRemoved, actor().account, "books");
    m_standing = {row->isTrue(2), row->isTrue(3)};
    return m_standing.isPortal ? m_connection->setSession("search_path", "portal, palier, pg_temp") : Result<void>{};
}

Result<void> Books::analyze()
{
    if (m_connection->isSqlite())
        return m_connection->execute("ANALYZE");
    PALIER_TRY(m_connection->row("SELECT analyze_books()"));
    return {};
}

Result<void> Books::receive(const QString &sessionSecret)
{
    m_visitor = sessionSecret;
    return m_standing.isPortal ? m_connection->setSession("palier.token", sessionSecret) : Result<void>{};
}

Result<std::unique_ptr<Books>> Books::open(const DatabaseUrl &url, const QString &claim, const QString &password)
{
    PALIER_TRY_ASSIGN(auto connection, Connection::open(url, Connection::Missing::Refuse, password));
    PALIER_TRY_ASSIGN(const int version, schemaVersion(*connection));
    if (version == 0)
        return fail(Kind::Offline, Fault::BooksMissing, url.text(), "books");
    if (version > newestSchema)
        return refused(Fault::BooksTooNew, QString::number(version), "books");
    if (version < newestSchema)
        return refused(Fault::BooksTooOld, QString::number(version), "books");
    PALIER_TRY_ASSIGN(Actor actor, actorOn(*connection, claim));
    std::unique_ptr<Books> books(new Books(std::move(connection), std::move(actor)));
    PALIER_TRY(books->lookUpStanding());
    return books;
}

Result<int> Books::migrate(const DatabaseUrl &url)
{
    PALIER_TRY_ASSIGN(const auto connection, Connection::open(url));
    return inTransaction(*connection, [&]() -> Result<int> {
        PALIER_TRY_ASSIGN(const int version, schemaVersion(*connection));
        if (version == 0)
            return fail(Kind::Offline, Fault::BooksMissing, url.text(), "books");
        if (version > newestSchema)
            return refused(Fault::BooksTooNew, QString::number(version), "books");
        PALIER_TRY(installSchema(*connection, placeOf(*connection), version));
        PALIER_TRY(connection->run("UPDATE books SET schema_version = ?", {newestSchema}));
        return version;
    });
}

Result<Booking> Books::book(const Fact &fact) { return bookFor(actor(), administration(), fact); }

Result<Booking> Books::bookTogether(const QList<Fact> &facts)
{
    PALIER_TRY(inTransaction(*m_connection, [&]() -> Result<void> {
        for (const Fact &fact : facts)
            PALIER_TRY(bookInside(fact));
        return sealInside();
    }));
    sealAfterwards();
    return Booking::Done;
}

Result<Booking> Books::bookInside(const Fact &fact) { return bookAs(actor(), administration(), fact); }

Result<Booking> Books::bookAs(const Actor &actor, qint64 administration, const Fact &fact)
{
    return m_standing.isPortal ? insertAsVisitor(*m_connection, m_visitor, administration, actor, fact)
                               : insertFact(*m_connection, administration, actor, fact);
}

// Embedded books have one writer at a time, so the chain is closed in the act's own transaction: no act is ever
// unsealed.
Result<void> Books::sealInside()
{
    if (!m_connection->isSqlite())
        return {};
    return AuditLog(*m_connection, administration()).seal();
}

// A team's books don't chain inside the act, which would make every act wait for every other: the office seals, and the
// owner.
void Books::sealAfterwards(qint64 administration)
{
    if (m_connection->isSqlite() || !m_standing.maySeal)
        return;
    const auto sealed = inTransaction(*m_connection, [&]() -> Result<void> {
        PALIER_TRY_ASSIGN(const auto free,
                          m_connection->row("SELECT CAST(pg_try_advisory_xact_lock(20240701, CAST(? AS int)) AS int)",
                                            {administration}));
        return free->isTrue(0) ? AuditLog(*m_connection, administration).seal() : Result<void>{};
    });
    if (!sealed) // the act stands whatever becomes of its seal
        qCWarning(log, "sealing is left to the next act (%s)", qPrintable(word(sealed.error().fault)));
}

Result<Booking> Books::bookFor(const Actor &actor, qint64 administration, const Fact &fact)
{
    // PostgreSQL knows who is connected: a name given beside it counts for nothing.
    const Actor booked{actor.account, m_connection->isSqlite() ? actor.claim : QString(), actor.workstation};
    if (m_connection->isSqlite())
        return inTransaction(*m_connection, [&]() -> Result<Booking> {
            PALIER_TRY_ASSIGN(const Booking done, bookAs(booked, administration, fact));
            if (done == Booking::Done)
                PALIER_TRY(AuditLog(*m_connection, administration).seal());
            return done;
        });
    // The act is one statement, and so a transaction by itself: the server is asked once, not three times.
    PALIER_TRY_ASSIGN(const Booking booking, bookAs(booked, administration, fact));
    sealAfterwards(administration);
    return booking;
}

Result<Books::Identity> Books::identity()
{
    PALIER_TRY_ASSIGN(const auto row, m_connection->row("SELECT schema_version, epoch FROM books"));
    if (!row)
        return fail(Kind::Broken, Fault::BooksDamaged, "books");
    return Identity{int(row->number(0)), row->text(1)};
}

Result<void> Books::renewEpoch()
{
    PALIER_TRY(m_connection->run("UPDATE books SET epoch = ?", {newUuid().toString(QUuid::WithoutBraces)}));
    return {};
}

} // namespace palier
