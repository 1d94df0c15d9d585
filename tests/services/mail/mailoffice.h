// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "services/mail/postman.h"
#include "tests/support/catcherprocess.h"
#include "tests/support/office.h"

namespace palier::test {

// Books whose mail goes to a server on loopback, on the day of test::today.
struct MailOffice : Office {
    explicit MailOffice(const DatabaseUrl &url, int customers = 2, int invoicesEach = 3);

    void useServer(int port, const QString &security = "none");
    // Direct, without an act: what a test wants to be so.
    void writeSetting(const QString &key, const QString &value);
    QList<QueuedMail> mails();
    QueuedMail mail() { return mails().last(); }
    // The wait of a retry is over.
    void makeDue();
    Postman postman(const QString &holder = "a") { return {*books, {}, holder, date}; }

    std::atomic<bool> goOn = false;
};

// The field of a caught message, unfolded.
QByteArray fieldOf(const QByteArray &message, const QByteArray &name);
// Its plain text, decoded.
QString plainTextOf(const QByteArray &message);

} // namespace palier::test
