// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/mail/postman.h"

#include "services/books/links.h"
#include "services/books/storedsettings.h"
#include "services/mail/backoff.h"
#include "services/mail/letter.h"
#include "services/mail/mimemessage.h"

#include <QLoggingCategory>

namespace palier {

namespace {

Q_LOGGING_CATEGORY(log, "palier.mail")

using namespace std::chrono_literals;

// After so long without one that got through, the round ends.
constexpr auto longestInVain = 20s;
constexpr auto longestSend = 45s;

const QString blackedOut = QStringLiteral("████████");

// A send and its farewell to the server may each take the limit, and both end within the lease.
std::chrono::milliseconds sendLimit(int leaseSeconds, const QElapsedTimer &sinceLease)
{
    const auto left = std::chrono::seconds(leaseSeconds) - std::chrono::milliseconds(sinceLease.elapsed());
    return std::min<std::chrono::milliseconds>(left * 9 / 20, longestSend);
}

// For staff, in the row: what happened and what the server said.
QString written(const Error &error)
{
    return error.detail.isEmpty() ? word(error.fault) : word(error.fault) + QStringLiteral(": ") + error.detail;
}

} // namespace

Result<SmtpServer> smtpServerOf(const Settings &settings, const PasswordSource &password)
{
    for (const auto *key : {"smtp.host", "smtp.from"}) {
        if (settings.text(QString::fromLatin1(key)).isEmpty())
            return refused(Fault::MailNotConfigured, {}, QString::fromLatin1(key));
    }
    SmtpServer server;
    server.host = settings.text(u"smtp.host");
    if (server.host.startsWith(u'[') && server.host.endsWith(u']')) // an IPv6 address as URLs write it
        server.host = server.host.mid(1, server.host.size() - 2);
    server.port = settings.number(u"smtp.port");
    server.security = fromWord<SmtpSecurity>(settings.text(u"smtp.security")).value_or(SmtpSecurity::StartTls);
    server.user = settings.text(u"smtp.user");
    server.caFile = settings.text(u"smtp.ca_file");
    if (!server.user.isEmpty()) {
        if (!password)
            return refused(Fault::MailNotConfigured, {}, QStringLiteral("password-file"));
        PALIER_TRY_ASSIGN(server.password, password());
    }
    return server;
}

Postman::Postman(Books &books, PasswordSource password, QString holder, QDate today, QList<SentMail> *unticked)
    : m_books(books),
      m_queue(books),
      m_password(std::move(password)),
      m_holder(std::move(holder)),
      m_today(today),
      m_unticked(unticked ? unticked : &m_ownUnticked)
{
}

QString Postman::newHolder(const Actor &actor)
{
    return QStringLiteral("%1@%2 %3").arg(actor.name(), actor.workstation, newId().text());
}

// What the books never take (somebody has cleared it away) is not kept for ever.
Result<void> Postman::tickOff()
{
    while (!m_unticked->isEmpty()) {
        const SentMail &sent = m_unticked->first();
        const auto ticked = m_queue.sent(sent.id, sent.holder);
        if (!ticked && ticked.error().kind == Kind::Offline)
            return ticked;
        m_unticked->removeFirst();
        PALIER_TRY(ticked);
    }
    return {};
}

Result<std::optional<Postman::Delivery>> Postman::sendNext(const std::atomic<bool> &stop)
{
    PALIER_TRY(tickOff());
    PALIER_TRY_ASSIGN(const Settings settings, StoredSettings(m_books).all());
    auto server = smtpServerOf(settings, m_password);
    if (!server) {
        PALIER_TRY_ASSIGN(const qint64 waiting, m_queue.dueCount());
        if (waiting > 0)
            return fail(server.error());
        return std::optional<Delivery>();
    }
    const int leaseSeconds = settings.number(u"mail.lease_seconds");
    QElapsedTimer sinceLease;
    sinceLease.start();
    PALIER_TRY_ASSIGN(auto mail, m_queue.lease(m_holder, leaseSeconds));
    if (!mail)
        return std::optional<Delivery>();
    PALIER_TRY_ASSIGN(const Delivery delivery,
                      deliver(std::move(*mail), settings, std::move(*server), stop, leaseSeconds, sinceLease));
    return std::optional(delivery);
}

Result<Postman::Outcome> Postman::sendDue(const std::atomic<bool> &stop)
{
    Outcome outcome;
    QElapsedTimer inVain;
    m_isTurnedAway = false;
    while (!stop) {
        PALIER_TRY_ASSIGN(const auto delivery, sendNext(stop));
        if (!delivery)
            break;
        ++(*delivery == Delivery::Sent     ? outcome.sent
           : *delivery == Delivery::Failed ? outcome.failed
                                           : outcome.postponed);
        if (m_isTurnedAway)
            break;
        if (*delivery != Delivery::Postponed)
            inVain.invalidate();
        else if (!inVain.isValid())
            inVain.start();
        else if (inVain.hasExpired(std::chrono::milliseconds(longestInVain).count()))
            break;
    }
    return outcome;
}

Result<Postman::Delivery> Postman::deliver(QueuedMail mail, const Settings &settings, SmtpServer server,
                                           const std::atomic<bool> &stop, int leaseSeconds,
                                           const QElapsedTimer &sinceLease)
{
    QDate today = m_today;
    if (today.isNull()) {
        PALIER_TRY_ASSIGN(today, businessDate(m_books));
    }
    auto draft = LetterBuilder(m_books, settings, today).build(mail);
    if (!draft) {
        if (draft.error().kind != Kind::Refused)
            return fail(draft.error());
        const bool unreachable = draft.error().fault == Fault::NoAddress || draft.error().fault == Fault::BadEmail;
        return giveUp(mail, draft.error(), unreachable);
    }
    const auto message = render(mail, settings, std::move(*draft));
    if (!message) {
        if (message.error().kind == Kind::Offline)
            return fail(message.error());
        return giveUp(mail, message.error(), false);
    }
    PALIER_TRY_ASSIGN(const bool isStillOurs, m_queue.keepText(mail, m_holder));
    server.totalLimit = sendLimit(leaseSeconds, sinceLease);
    server.connectLimit = std::min(server.connectLimit, server.totalLimit);
    if (!isStillOurs || server.totalLimit <= 0ms)
        return Delivery::Postponed; // whoever takes the lease next sends it

    const auto sent = SmtpTransport(std::move(server), stop).send(message->from, message->to, message->bytes);
    m_isTurnedAway = !sent && sent.error().kind == Kind::Denied;
    if (sent) {
        m_unticked->append({mail.id, m_holder});
        PALIER_TRY(tickOff());
        return Delivery::Sent;
    }
    if (sent.error().kind == Kind::Refused && sent.error().fault == Fault::MailRejected)
        return giveUp(mail, sent.error(), true);
    return postpone(mail, sent.error(), stop);
}

Result<QString> Postman::mintLink(const QueuedMail &mail, const Settings &settings, QString &token)
{
    QString base = settings.text(u"portal.base_url");
    // A customer's link is the customer's alone: staff get none.
    if (base.isEmpty() || goesToStaff(mail.kind))
        return QString();
    while (base.endsWith(u'/'))
        base.chop(1);
    PALIER_TRY_ASSIGN(token, Links(m_books).mint(mail.customer, settings.number(u"portal.link_days")));
    return base + QStringLiteral("/c/") + token;
}

// The mail's own texts are what is kept: the same letter with the link's secret blacked out.
Result<Postman::Message> Postman::render(QueuedMail &mail, const Settings &settings, LetterBuilder::Draft draft)
{
    QString token;
    PALIER_TRY_ASSIGN(draft.facts.portalLink, mintLink(mail, settings, token));
    PALIER_TRY_ASSIGN(const QDateTime now, m_books.connection().now());
    Mailing mailing;
    mailing.from = {settings.text(u"creditor.name"), settings.text(u"smtp.from")};
    mailing.to = draft.to;
    mailing.messageId = mail.messageId.toLatin1();
    mailing.date = now;
    mailing.language = draft.facts.language;
    PALIER_TRY_ASSIGN(mailing.letter, renderLetter(draft.facts));
    PALIER_TRY_ASSIGN(QByteArray bytes, mimeMessage(mailing));

    const auto kept = [&token](QString text) { return token.isEmpty() ? text : text.replace(token, blackedOut); };
    mail.address = draft.to.address;
    mail.language = word(draft.facts.language);
    mail.subject = kept(mailing.letter.subject);
    mail.bodyText = kept(mailing.letter.text);
    mail.bodyHtml = kept(mailing.letter.html);
    return Message{mailing.from.address, mailing.to.address, std::move(bytes)};
}

Result<Postman::Delivery> Postman::giveUp(const QueuedMail &mail, const Error &error, bool undeliverable)
{
    qCWarning(log, "mail %s is not sent: %s", qPrintable(mail.id.text()), qPrintable(word(error.fault)));
    // What staff's own address can't take says nothing about the customer's.
    const bool blocks = undeliverable && !goesToStaff(mail.kind);
    PALIER_TRY(m_queue.failed(mail, m_holder, written(error), blocks));
    return Delivery::Failed;
}

Result<Postman::Delivery> Postman::postpone(const QueuedMail &mail, const Error &error, bool wasStopped)
{
    if (mail.attempts >= mailAttempts && !wasStopped)
        return giveUp(mail, error, false);
    qCInfo(log, "mail %s waits: %s", qPrintable(mail.id.text()), qPrintable(word(error.fault)));
    const auto wait = wasStopped ? 0s : waitBeforeAttempt(mail.attempts + 1, mail.messageId.toLatin1());
    PALIER_TRY(m_queue.tryAgain(mail.id, m_holder, written(error), int(wait.count())));
    return Delivery::Postponed;
}

} // namespace palier
