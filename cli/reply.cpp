// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/reply.h"

#include "cli/jsonshapes.h"
#include "cli/plaintext.h"
#include "cli/sentences.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTextStream>
#include <cstdio>

namespace palier {

Reply Reply::of(QJsonObject json, QString done)
{
    Reply reply;
    reply.json = std::move(json);
    reply.done = std::move(done);
    return reply;
}

Reply listReply(const QJsonArray &items, qint64 total, const QStringList &columns)
{
    Reply reply = Reply::of({{"items", items}, {"total", total}});
    reply.columns = columns;
    return reply;
}

static void write(std::FILE *file, const QByteArray &bytes)
{
    std::fwrite(bytes.constData(), 1, size_t(bytes.size()), file);
    std::fflush(file);
}

static void writeDocument(const QJsonObject &object)
{
    write(stdout, QJsonDocument(object).toJson(QJsonDocument::Indented));
}

int say(const Result<Reply> &reply, bool json)
{
    if (!reply) {
        write(stderr, ("palierctl: " + harmless(sentence(reply.error())) + '\n').toUtf8());
        if (json)
            writeDocument({{"error", errorShape(reply.error())}});
        return exitCodeOf(reply.error().kind);
    }
    for (const Error &error : reply->errors)
        write(stderr, ("palierctl: " + harmless(sentence(error)) + '\n').toUtf8());
    if (json) {
        QJsonObject document = reply->json;
        if (reply->namesError && !reply->errors.isEmpty())
            document.insert("error", errorShape(reply->errors.first()));
        writeDocument(document);
    } else if (!reply->done.isEmpty()) {
        write(stdout, (harmless(reply->done) + '\n').toUtf8());
    } else {
        write(stdout, plainText(reply->json, reply->columns).toUtf8());
    }
    return reply->exit;
}

} // namespace palier
