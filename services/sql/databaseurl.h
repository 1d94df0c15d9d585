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
    // With what libpq is told where the URL says nothing:
    // - the server that takes writes, whichever of the hosts that is;
    // - unless the server is on this computer, its certificate is verified, by name, against the authorities of
    //   ~/.postgresql/root.crt, or where there is none, those that this computer trusts (trustedauthorities.h): libpq
    //   15 knows no `sslrootcert=system` and would refuse every server;
    // - five seconds of patience for each host; a network that was cut is noticed within 25 seconds while nothing is
    //   said, within 15 while something was sent (on Linux; elsewhere it is the system's own patience);
    // - our name. Without `listen`, which is ours.
    DatabaseUrl withDefaults() const;
    // Where notifications are heard: the option `listen=host:port` names the server itself where the URL names a
    // pooler, through which they don't come. Else the same place.
    DatabaseUrl forListening() const;

    friend bool operator==(const DatabaseUrl &, const DatabaseUrl &) = default;
};

} // namespace palier
