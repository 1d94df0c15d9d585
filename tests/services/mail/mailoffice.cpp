// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/services/mail/mailoffice.h"

namespace palier::test {

MailOffice::MailOffice(const DatabaseUrl &url, int customers, int invoicesEach) : Office(url, customers, invoicesEach)
{
    writeSetting("smtp.from", "billing@example.org");
    writeSetting("creditor.name", "Kaarsen & Co");
    writeSetting("creditor.iban", "NL91ABNA0417164300");
    writeSetting("administration.time_zone", "UTC");
}

void MailOffice::useServer(int port, const QString &security)
{
    writeSetting("smtp.host", "localhost");
    writeSetting("smtp.port", QString::number(port));
    writeSetting("smtp.security", security);
}

void MailOffice::writeSetting(const QString &key, const QString &value)
{
    have(books->connection().run("INSERT INTO setting (administration_id, key, value) VALUES (1, ?, ?)\n"
                                 "ON CONFLICT (administration_id, key) DO UPDATE SET value = excluded.value",
                                 {key, value}));
}

QList<QueuedMail> MailOffice::mails()
{
    return have(MailQueue(*books).list({.state = {}, .customer = {}, .limit = 10000}));
}

void MailOffice::makeDue()
{
    have(books->connection().run("UPDATE mail SET next_attempt_at = ? WHERE state = 'queued'",
                                 {"2020-01-01T00:00:00.000Z"}));
}

static QByteArray unfolded(QByteArray text) { return text.replace("\r\n ", " ").replace("\r\n\t", " "); }

QByteArray fieldOf(const QByteArray &message, const QByteArray &name)
{
    const auto lines = unfolded(message.left(message.indexOf("\r\n\r\n"))).split('\n');
    for (const QByteArray &line : lines) {
        if (line.toLower().startsWith(name.toLower() + ':'))
            return line.mid(name.size() + 1).trimmed();
    }
    return {};
}

QString plainTextOf(const QByteArray &message)
{
    const qsizetype part = message.indexOf("text/plain");
    const qsizetype start = message.indexOf("\r\n\r\n", part) + 4;
    QByteArray coded = message.mid(start, message.indexOf("\r\n--=_", start) - start);
    coded.replace("=\r\n", "");
    return QString::fromUtf8(QByteArray::fromPercentEncoding(coded, '='));
}

} // namespace palier::test
