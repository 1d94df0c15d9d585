// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "tests/support/catcherprocess.h"

#include <memory>

namespace palier::test {

// A mail as its receiver's program understands it: read by Python's parser, not by ours.
struct CaughtMail {
    QString messageId; // with its angle brackets
    QString from;      // name and address
    QString to;        // the address alone
    QString subject;
    QString language;
    QString text; // the plain part
};

// A real SMTP server on loopback that speaks TLS from the first byte and wants a login, under a certificate authority
// of its own.
class MailServer
{
public:
    MailServer();

    bool isUp() const { return m_catcher && m_catcher->port() > 0; }
    // What an office must be told to reach it: keys and values of its settings.
    QList<std::pair<QString, QString>> settings() const;
    static QString password() { return "s3cret pässword"; }
    QString passwordFile() const { return m_folder.filePath("password"); }

    // In the order of arrival.
    QList<CaughtMail> caught() const;
    qsizetype count() const { return m_catcher->caught().size(); }

private:
    QTemporaryDir m_folder;
    std::unique_ptr<CatcherProcess> m_catcher;
};

} // namespace palier::test
