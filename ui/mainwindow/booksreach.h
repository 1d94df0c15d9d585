// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QDateTime>
#include <QString>

namespace palier {

// Where this workstation stands with the books, as the window shows it.
enum class BooksReach {
    InStep,
    Syncing,
    OutOfReach,
    SignedOut, // a password is wanted
    Removed,   // the login is no clerk any more, and the copy here is gone
    Failing,
};

inline bool isInContact(BooksReach reach) { return reach == BooksReach::InStep || reach == BooksReach::Syncing; }

struct ReachNews {
    BooksReach reach = BooksReach::Syncing;
    QString why = {};         // the sentence of an error, where there is one
    QDateTime since = {};     // UTC: contact was lost then; null while there is one
    QDateTime heldSince = {}; // UTC: the books are held back by a long change of somebody's; null: they aren't
    qint64 fetched = 0;       // rows so far, while the copy is filled for the first time
};

} // namespace palier
