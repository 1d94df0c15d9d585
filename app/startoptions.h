// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "services/sql/databaseurl.h"

#include <QDate>
#include <QStringList>

namespace palier {

// What the desktop is started with: options, else the environment (PALIER_BOOKS, PALIER_TODAY), else this account's
// own.
struct StartOptions {
    DatabaseUrl books;
    bool ownBooks = false; // nobody named books; those of this account are made where there are none
    QString replicaFolder; // empty: the account's own place for these books
    QString administration;
    QString claim;
    QString language; // "en", "fr", "nl", "de"; empty: the system's
    QDate today;

    // Misuse UnknownWord, MissingArgument, BadDate, BadUrl: `field` names the option.
    static Result<StartOptions> from(const QStringList &arguments);
};

} // namespace palier
