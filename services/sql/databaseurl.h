// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "models/error.h"

#include <QString>
#include <QStringList>

namespace palier {

enum class Engine { Sqlite, Postgresql };

// Where a database is: `sqlite:PATH` or `postgresql://user@host[:port][,host2]/db?key=value…`. Never holds a password:
// one in a URL is refused, because URLs end up in process lists and logs.
struct DatabaseUrl {
    Engine engine = Engine::Sqlite;
    QString path; // SQLite
    QString user;
    QStringList hosts; // PostgreSQL, each with its port if one was given: "books.example:5433"
    QString database;
    QStringList options; // libpq's own, "sslmode=verify-full"

    // Fault::BadUrl says in `detail` what is wrong.
    static Result<DatabaseUrl> fromText(const QString &text);
    static DatabaseUrl file(const QString &path);
    QString text() const;
    // With what libpq is told where the URL says nothing: to verify the server's certificate unless the server is on
    // this computer, five seconds of patience, our name.
    DatabaseUrl withDefaults() const;

    friend bool operator==(const DatabaseUrl &, const DatabaseUrl &) = default;
};

} // namespace palier
