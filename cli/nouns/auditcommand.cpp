// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/nouns/nouns.h"
#include "cli/session.h"
#include "services/books/auditlog.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>

namespace palier {

static Result<Reply> verify(Session &session, const Arguments &arguments)
{
    PALIER_TRY_ASSIGN(Books * books, session.books());
    PALIER_TRY_ASSIGN(const auto transaction, Transaction::begin(books->connection(), Transaction::Access::Read));
    PALIER_TRY_ASSIGN(const AuditLog::Verdict verdict,
                      AuditLog(books->connection(), books->administration()).verify(arguments.text("head")));
    QJsonArray faults;
    for (const Error &fault : verdict.faults)
        faults << QJsonObject{{"fault", word(fault.fault)}, {"detail", fault.detail}};
    Reply reply;
    reply.json = {{"head", verdict.head.text()},
                  {"sealed", verdict.head.place},
                  {"unsealed", verdict.unsealed},
                  {"faults", faults}};
    reply.exit = verdict.faults.isEmpty() ? 0 : 1;
    reply.errors = verdict.faults;
    reply.namesError = !verdict.faults.isEmpty();
    return reply;
}

static Result<Reply> exportLog(Session &session, const Arguments &arguments)
{
    PALIER_TRY_ASSIGN(Books * books, session.books());
    const QString path = arguments.word("FILE");
    if (QFile::exists(path))
        return refused(Fault::FileExists, path, "file");
    if (!QFileInfo(path).absoluteDir().exists())
        return refused(Fault::UnreadableFile, path, "file");
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly, QFile::ReadOwner | QFile::WriteOwner))
        return fail(Kind::Denied, Fault::NotAllowed, path + ": " + file.errorString(), "file");
    AuditLog log(books->connection(), books->administration());
    PALIER_TRY_ASSIGN(const auto transaction, Transaction::begin(books->connection(), Transaction::Access::Read));
    PALIER_TRY_ASSIGN(const AuditLog::Head head, log.head());
    auto written = log.exportTo(file);
    if (written && !file.flush())
        written = fail(Kind::Broken, Fault::NotAllowed, path + ": " + file.errorString(), "file");
    if (!written) {
        file.remove();
        return fail(written.error());
    }
    return Reply::of({{"file", path}, {"head", head.text()}}, "Head " + head.text());
}

QList<Command> auditCommands()
{
    return {
        {Usage::fromLine("audit verify [--head H]"), "whether the log is whole, and contains a head kept elsewhere",
         Where::Books, verify},
        {Usage::fromLine("audit export FILE"), "the log, one JSON object a line, its head last", Where::Books,
         exportLog},
    };
}

} // namespace palier
