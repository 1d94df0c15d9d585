// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "models/error.h"

#include <QJsonObject>
#include <QStringList>

namespace palier {

// What a verb says: one JSON document, of which the plain text is drawn too.
struct Reply {
    static Reply of(QJsonObject json, QString done = {});

    QJsonObject json;
    QStringList columns; // of a list's plain table; empty: the document as it is
    QString done;        // plain: one line instead of the document
    int exit = 0;
    QList<Error> errors;     // on stderr; the first one also under "error" in the document where `exit` isn't 0
    bool namesError = false; // the document bears "error"
};

Reply listReply(const QJsonArray &items, qint64 total, const QStringList &columns);

// Writes the reply or the error; gives the exit code. Standard output bears exactly one document where `json`.
int say(const Result<Reply> &reply, bool json);

} // namespace palier
