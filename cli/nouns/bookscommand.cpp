// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/nouns/nouns.h"
#include "cli/session.h"
#include "services/books/bookscopy.h"
#include "services/books/checkup.h"
#include "services/books/safekeeping.h"

#include <QJsonArray>

namespace palier {

static Result<Reply> create(Session &session, const Arguments &arguments)
{
    const QString name = arguments.has("name") ? arguments.text("name").trimmed() : QString("Main");
    if (name.isEmpty())
        return fail(Kind::Misuse, Fault::BadValue, "NAME", "name");
    const QString code = arguments.has("currency") ? arguments.text("currency") : QString("EUR");
    const auto currency = Currency::fromCode(code);
    if (!currency)
        return fail(Kind::Misuse, Fault::BadCurrency, code, "currency");
    PALIER_TRY_ASSIGN(const DatabaseUrl url, session.booksUrl());
    PALIER_TRY_ASSIGN(const auto books, Books::create(url, name, *currency, session.options().clerk));
    return Reply::of({{"books", url.text()}, {"administration", name}, {"currency", code}},
                     "Made books at " + url.text() + '.');
}

static Result<Reply> migrate(Session &session, const Arguments &)
{
    PALIER_TRY_ASSIGN(const DatabaseUrl url, session.booksUrl());
    PALIER_TRY_ASSIGN(const int before, Books::migrate(url));
    PALIER_TRY_ASSIGN(const auto books, Books::open(url, session.options().clerk));
    PALIER_TRY_ASSIGN(const Books::Identity identity, books->identity());
    return Reply::of({{"from", before}, {"to", identity.schemaVersion}},
                     QString("Version %1, was %2.").arg(identity.schemaVersion).arg(before));
}

static Result<Reply> check(Session &session, const Arguments &)
{
    PALIER_TRY_ASSIGN(Books * books, session.books());
    PALIER_TRY_ASSIGN(const QList<Problem> problems, checkBooks(*books));
    QJsonArray found;
    for (const Problem &problem : problems)
        found << QJsonObject{{"rule", problem.rule}, {"detail", problem.detail}};
    Reply reply = Reply::of({{"problems", found}});
    reply.exit = problems.isEmpty() ? 0 : 1;
    if (problems.isEmpty())
        reply.done = "No problems found.";
    else
        reply.errors << Error{
            Kind::Broken, Fault::BooksDamaged, problems.first().rule + ' ' + problems.first().detail, 0, {}};
    return reply;
}

static Result<Reply> backup(Session &session, const Arguments &arguments)
{
    PALIER_TRY_ASSIGN(const DatabaseUrl url, session.booksUrl());
    PALIER_TRY(backUp(url, arguments.word("FILE")));
    return Reply::of({{"file", arguments.word("FILE")}}, "Backed up to " + arguments.word("FILE") + '.');
}

// Clerks travel with the books, but logins are the server's.
static QString withoutLogin(const QStringList &clerks)
{
    return clerks.isEmpty()
               ? QString()
               : " Without a login there, until “palierctl clerks add” makes one: " + clerks.join(", ") + '.';
}

static Result<Reply> restoreBooks(Session &session, const Arguments &arguments)
{
    PALIER_TRY_ASSIGN(const DatabaseUrl url, session.booksUrl());
    PALIER_TRY_ASSIGN(const QStringList missing, restore(url, arguments.word("FILE")));
    return Reply::of({{"books", url.text()}, {"logins_missing", QJsonArray::fromStringList(missing)}},
                     "Restored books at " + url.text() + '.' + withoutLogin(missing));
}

static Result<DatabaseUrl> urlOf(const Arguments &arguments, const QString &place)
{
    auto url = DatabaseUrl::fromText(arguments.word(place));
    if (!url)
        return fail(Kind::Misuse, Fault::BadUrl, url.error().detail, place);
    return url;
}

static Result<Reply> copy(Session &, const Arguments &arguments)
{
    PALIER_TRY_ASSIGN(const DatabaseUrl from, urlOf(arguments, "FROM"));
    PALIER_TRY_ASSIGN(const DatabaseUrl to, urlOf(arguments, "TO"));
    PALIER_TRY_ASSIGN(const CopyOutcome outcome, copyBooks(from, to));
    QJsonObject copied;
    qint64 rows = 0;
    for (const auto &table : outcome.tables) {
        copied.insert(table.table, table.count);
        rows += table.count;
    }
    QJsonArray chains;
    for (const auto &chain : outcome.chains)
        chains << QJsonObject{
            {"administration", chain.administration}, {"head", chain.head.text()}, {"unsealed", chain.unsealed}};
    const QString done = QString("Copied %1 rows of %2 tables to %3; they are equal, and the audit log verifies.")
                             .arg(rows)
                             .arg(outcome.tables.size())
                             .arg(to.text());
    return Reply::of({{"books", to.text()},
                      {"copied", copied},
                      {"audit", chains},
                      {"logins_missing", QJsonArray::fromStringList(outcome.loginsMissing)}},
                     done + withoutLogin(outcome.loginsMissing));
}

QList<Command> booksCommands()
{
    return {
        {Usage::fromLine("books create [--name NAME] [--currency CUR]"), "make empty books with one administration",
         Where::Books, create},
        {Usage::fromLine("books migrate"), "bring older books to this program's form", Where::Books, migrate},
        {Usage::fromLine("books check"), "look for anything that must not be", Where::Books, check},
        {Usage::fromLine("books backup FILE"), "write a consistent copy", Where::Books, backup},
        {Usage::fromLine("books restore FILE"), "fill new books from a copy", Where::Books, restoreBooks},
        {Usage::fromLine("books copy FROM TO"), "move an office to new books, on either engine", Where::Books, copy},
    };
}

} // namespace palier
