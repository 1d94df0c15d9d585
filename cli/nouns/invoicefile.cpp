// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/nouns/invoicefile.h"

#include "cli/jsonshapes.h"
#include "cli/session.h"
#include "services/intake/invoiceimport.h"

#include <QFile>
#include <QFileInfo>

namespace palier {

static Result<QByteArray> contentsOf(const QString &path, const QString &field)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return refused(Fault::UnreadableFile, path + ": " + file.errorString(), field);
    return file.readAll();
}

static Result<ReadInvoices> readFile(const Arguments &arguments, Currency byDefault)
{
    ColumnMap map;
    if (arguments.has("map")) {
        PALIER_TRY_ASSIGN(const QByteArray json, contentsOf(arguments.text("map"), "map"));
        PALIER_TRY_ASSIGN(map, ColumnMap::fromJson(json));
    }
    PALIER_TRY_ASSIGN(const QByteArray bytes, contentsOf(arguments.word("FILE"), "file"));
    return readInvoices(bytes, map, byDefault);
}

static Reply replyOf(const ImportOutcome &outcome, bool dryRun)
{
    QJsonArray rejected;
    for (const Error &error : outcome.rejected)
        rejected << rejectedShape(error);
    Reply reply;
    reply.json = {{"read", outcome.read},       {"added", outcome.added},
                  {"updated", outcome.updated}, {"unchanged", outcome.unchanged},
                  {"settled", outcome.settled}, {"rejected", rejected},
                  {"dry_run", dryRun}};
    reply.errors = outcome.rejected;
    if (outcome.refused) {
        reply.exit = exitCodeOf(Kind::Refused);
        reply.namesError = true;
    }
    return reply;
}

Result<Reply> importInvoiceFile(Session &session, const Arguments &arguments)
{
    PALIER_TRY_ASSIGN(Books * books, session.books());
    PALIER_TRY_ASSIGN(const QDate today, session.today());
    PALIER_TRY_ASSIGN(const ReadInvoices file, readFile(arguments, books->currency()));
    const ImportChoice choice{arguments.has("dry-run"), arguments.has("skip-bad"), arguments.has("snapshot")};
    PALIER_TRY_ASSIGN(const ImportOutcome outcome,
                      importInvoices(*books, QFileInfo(arguments.word("FILE")).fileName(), file, choice, today));
    return replyOf(outcome, choice.dryRun);
}

} // namespace palier
