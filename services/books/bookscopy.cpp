// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/books/bookscopy.h"

#include "services/books/clerklogins.h"
#include "services/books/exactmoment.h"
#include "services/books/halfwritten.h"
#include "services/books/quiettables.h"
#include "services/books/schema.h"
#include "services/books/tablecontent.h"

#include <QDir>
#include <QFileInfo>

namespace palier {

const QList<SharedTable> &tablesThatTravel()
{
    static const QList<SharedTable> tables = sharedTables() + QList<SharedTable>{{"link", {"id"}, true},
                                                                                 {"token", {"hash"}},
                                                                                 {"audit", {"id"}},
                                                                                 {"audit_unsealed", {"audit_id"}},
                                                                                 {"audit_seal", {"place"}}};
    return tables;
}

const QStringList &tablesThatStay()
{
    static const QStringList tables{"books", "feed", "refusal", "portal_session"};
    return tables;
}

static tl::unexpected<Error> differs(const QString &detail) { return fail(Kind::Broken, Fault::CopyDiffers, detail); }

namespace {
// One copy under way: the original inside a reading transaction, the new books inside a writing one.
class Removal
{
public:
    Removal(Connection &from, Connection &to) : m_from(from), m_to(to) {}

    Result<CopyOutcome> carry()
    {
        PALIER_TRY(makeBooks());
        QStringList names;
        for (const SharedTable &table : tablesThatTravel())
            names << table.name;
        PALIER_TRY(whileQuiet(m_to, names, [this]() -> Result<void> {
            for (const SharedTable &table : tablesThatTravel())
                PALIER_TRY(carryTable(table));
            return {};
        }));
        for (qsizetype i = 0; i < m_outcome.tables.size(); ++i)
            PALIER_TRY(compareTable(tablesThatTravel().at(i), m_outcome.tables.at(i)));
        PALIER_TRY(compareChains());
        PALIER_TRY_ASSIGN(m_outcome.loginsMissing, loginsMissing(m_to));
        return m_outcome;
    }

private:
    Result<void> makeBooks()
    {
        PALIER_TRY_ASSIGN(const auto original,
                          m_from.row("SELECT " + exactMoment(m_from, "created_at") + " FROM books"));
        PALIER_TRY(installSchema(m_to, m_to.isSqlite() ? Place::SqliteBooks : Place::PostgresqlBooks, 0));
        PALIER_TRY(m_to.run("INSERT INTO books (one, schema_version, epoch, created_at) VALUES (1, ?, ?, ?)",
                            {newestSchema, newUuid().toString(QUuid::WithoutBraces), original->text(0)}));
        return {};
    }

    Result<void> carryTable(const SharedTable &table)
    {
        PALIER_TRY_ASSIGN(const TableContent original, TableContent::of(m_from, table));
        PALIER_TRY_ASSIGN(const TableContent copy, TableContent::of(m_to, table));
        if (original.columns() != copy.columns())
            return differs(table.name);
        ContentDigest digest;
        RowWriter writer(m_to, table.name, copy.columns());
        const auto lay = [&](const QVariantList &row) {
            digest.add(row);
            return writer.add(row);
        };
        PALIER_TRY(table.name == QLatin1String("clerk") ? eachRenamed(original, lay) : original.each(lay));
        PALIER_TRY(writer.finish());
        m_outcome.tables << CopyOutcome::Rows{table.name, digest.rows(), digest.text()};
        return {};
    }

    // Clerks under the names that their logins have, or will have, at the other end.
    Result<void> eachRenamed(const TableContent &clerks, const std::function<Result<void>(const QVariantList &)> &take)
    {
        PALIER_TRY_ASSIGN(const QString before, loginPrefix(m_from));
        PALIER_TRY_ASSIGN(const QString after, loginPrefix(m_to));
        const auto administration = clerks.columns().indexOf("administration_id");
        const auto login = clerks.columns().indexOf("login");
        QMap<std::pair<qint64, QByteArray>, QVariantList> byKey; // another prefix may be another order
        PALIER_TRY(clerks.each([&](const QVariantList &row) -> Result<void> {
            const QString name = loginWith(after, bareLogin(row.at(login).toString(), before));
            QVariantList renamed = row;
            renamed[login] = name;
            byKey.insert({row.at(administration).toLongLong(), name.toUtf8()}, renamed);
            return {};
        }));
        for (const QVariantList &row : byKey)
            PALIER_TRY(take(row));
        return {};
    }

    // Reads again what was laid in: the server may have understood it otherwise.
    Result<void> compareTable(const SharedTable &table, const CopyOutcome::Rows &original)
    {
        PALIER_TRY_ASSIGN(const TableContent copy, TableContent::of(m_to, table));
        ContentDigest digest;
        PALIER_TRY(copy.each([&](const QVariantList &row) -> Result<void> {
            digest.add(row);
            return {};
        }));
        if (digest.rows() != original.count || digest.text() != original.digest)
            return differs(QString("%1: %2 of %3").arg(original.table).arg(digest.rows()).arg(original.count));
        return {};
    }

    Result<void> compareChains()
    {
        PALIER_TRY_ASSIGN(const auto all,
                          m_to.rows("SELECT administration_id, name FROM administration ORDER BY administration_id"));
        for (const Row &row : all) {
            PALIER_TRY_ASSIGN(const auto original, AuditLog(m_from, row.number(0)).head());
            PALIER_TRY_ASSIGN(const auto verdict, AuditLog(m_to, row.number(0)).verify(original.hash));
            if (!verdict.faults.isEmpty()) // as it is in the original: its content is equal
                return fail(verdict.faults.first());
            if (verdict.head.text() != original.text())
                return differs("audit_seal");
            m_outcome.chains << CopyOutcome::Chain{row.text(1), verdict.head, verdict.unsealed};
        }
        return {};
    }

    Connection &m_from, &m_to;
    CopyOutcome m_outcome;
};
} // namespace

static Result<CopyOutcome> carryOver(Connection &from, const DatabaseUrl &to)
{
    PALIER_TRY_ASSIGN(const auto target, Connection::open(to, Connection::Missing::Create));
    PALIER_TRY_ASSIGN(const auto snapshot, Transaction::begin(from, Transaction::Access::Read));
    if (!from.isSqlite()) // rather an error than a part: whoever doesn't see every row can't copy them
        PALIER_TRY(from.execute("SET LOCAL row_security = off"));
    PALIER_TRY_ASSIGN(const auto transaction, Transaction::begin(*target));
    PALIER_TRY_ASSIGN(const CopyOutcome outcome, Removal(from, *target).carry());
    PALIER_TRY(transaction->commit());
    if (to.engine == Engine::Sqlite)
        PALIER_TRY(target->execute("PRAGMA wal_checkpoint(TRUNCATE)"));
    else
        PALIER_TRY(target->execute("ANALYZE"));
    return outcome;
}

Result<CopyOutcome> copyBooks(const DatabaseUrl &from, const DatabaseUrl &to)
{
    PALIER_TRY_ASSIGN(const auto books, Books::open(from));
    const auto there = Books::open(to);
    if (there || there.error().fault == Fault::BooksTooOld || there.error().fault == Fault::BooksTooNew)
        return refused(Fault::BooksExist, to.text(), "books");
    if (to.engine == Engine::Sqlite && QFileInfo::exists(to.path)) // a file that is no books
        return refused(Fault::FileExists, to.path, "books");
    if (there.error().fault != Fault::BooksMissing)
        return fail(there.error());
    const auto inName = [](Result<CopyOutcome> outcome) -> Result<CopyOutcome> {
        if (!outcome && outcome.error().fault == Fault::NotAllowed)
            return fail(Kind::Denied, Fault::OwnerNeeded, outcome.error().detail);
        return outcome;
    };
    if (to.engine == Engine::Postgresql)
        return inName(carryOver(books->connection(), to));
    QDir().mkpath(QFileInfo(to.path).absolutePath());
    HalfWritten file(to.path);
    PALIER_TRY_ASSIGN(const CopyOutcome outcome,
                      inName(carryOver(books->connection(), DatabaseUrl::file(file.name()))));
    PALIER_TRY(file.keep("books"));
    return outcome;
}

} // namespace palier
