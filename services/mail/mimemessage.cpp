// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/mail/mimemessage.h"

#include "services/mail/headerfield.h"
#include "services/mail/quotedprintable.h"

#include <QCryptographicHash>
#include <QLocale>
#include <QRegularExpression>

namespace palier {

namespace {

// RFC 5322, section 3.6.4, without the obsolete forms.
bool isMessageId(const QByteArray &id)
{
    static const QRegularExpression form(
        QStringLiteral("\\A<[A-Za-z0-9!#$%&'*+/=?^_`{|}~.-]+@[A-Za-z0-9.:\\[\\]-]+>\\z"));
    return id.size() <= 250 && form.match(QString::fromLatin1(id)).hasMatch();
}

// "=_" can't occur in quoted-printable, so no text can end its part.
QByteArray boundaryOf(const QByteArray &messageId)
{
    return "=_" + QCryptographicHash::hash(messageId, QCryptographicHash::Sha256).toHex().left(32);
}

// RFC 5322, section 3.3: English day and month names, whatever the computer speaks.
QByteArray dateText(const QDateTime &date)
{
    return QLocale::c().toString(date.toUTC(), QStringLiteral("ddd, dd MMM yyyy HH:mm:ss '+0000'")).toLatin1();
}

QByteArray partOf(const QByteArray &boundary, const QByteArray &type, const QString &text)
{
    return "--" + boundary + "\r\nContent-Type: " + type +
           "; charset=utf-8\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n" + quotedPrintable(text.toUtf8()) +
           "\r\n";
}

} // namespace

Result<QByteArray> mimeMessage(const Mailing &mailing)
{
    if (!isMessageId(mailing.messageId))
        return refused(Fault::BadValue, {}, QStringLiteral("message_id"));
    if (!mailing.date.isValid())
        return refused(Fault::BadValue, {}, QStringLiteral("date"));
    const QByteArray boundary = boundaryOf(mailing.messageId);

    QByteArray message;
    const auto add = [&message](Result<QByteArray> field) -> Result<void> {
        PALIER_TRY_ASSIGN(const QByteArray line, std::move(field));
        message += line;
        return {};
    };
    PALIER_TRY(add(mailboxField("From", mailing.from)));
    PALIER_TRY(add(mailboxField("To", mailing.to)));
    message += textField("Subject", mailing.letter.subject);
    PALIER_TRY(add(plainField("Date", dateText(mailing.date))));
    PALIER_TRY(add(plainField("Message-ID", mailing.messageId)));
    message += "MIME-Version: 1.0\r\n";
    message += "Auto-Submitted: auto-generated\r\n"; // RFC 3834: no answering machine answers
    PALIER_TRY(add(plainField("Content-Language", word(mailing.language).toLatin1())));
    message += "Content-Type: multipart/alternative;\r\n boundary=\"" + boundary + "\"\r\n\r\n";
    message += partOf(boundary, "text/plain", mailing.letter.text);
    message += partOf(boundary, "text/html", mailing.letter.html);
    message += "--" + boundary + "--\r\n";
    return message;
}

} // namespace palier
