// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/smtpprobe.h"

#include "app/aside.h"
#include "services/books/ledger.h"
#include "services/mail/mimemessage.h"
#include "services/mail/postman.h"

namespace palier {

static Result<void> sendTest(const Settings &settings, const QString &password, const QString &to)
{
    PALIER_TRY_ASSIGN(const SmtpServer server,
                      smtpServerOf(settings, [password]() -> Result<QString> { return password; }));
    Mailing mailing;
    mailing.from = {settings.text(u"creditor.name"), settings.text(u"smtp.from")};
    mailing.to = {{}, to};
    mailing.messageId = QStringLiteral("<%1@%2>")
                            .arg(newUuid().toString(QUuid::WithoutBraces), settings.text(u"mail.message_id_domain"))
                            .toLatin1();
    mailing.date = QDateTime::currentDateTimeUtc();
    mailing.letter = {"Palier: test message", "The mail server of Palier is set up: this message got through.\n",
                      "<!DOCTYPE html><html lang=\"en\"><body><p>The mail server of Palier is set up: this message got "
                      "through.</p></body></html>\n"};
    PALIER_TRY_ASSIGN(const QByteArray message, mimeMessage(mailing));
    static const std::atomic<bool> never{false};
    return SmtpTransport(server, never).send(mailing.from.address, to, message);
}

MailProbe smtpProbe(QObject *receiver)
{
    return [receiver](const Settings &settings, const QString &password, const QString &to,
                      const std::function<void(Result<void>)> &answered) {
        doAside<Result<void>>(
            receiver, [=] { return sendTest(settings, password, to); }, answered);
    };
}

} // namespace palier
