// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/mail/smtptransport.h"

#include "services/mail/mailbox.h"
#include "services/mail/smtpdialogue.h"

#include <QDeadlineTimer>
#include <QRegularExpression>
#include <QUrl>
#include <algorithm>
#include <cstring>
#include <memory>

namespace palier {

namespace {

using Handle = std::unique_ptr<CURL, decltype(&curl_easy_cleanup)>;
using Recipients = std::unique_ptr<curl_slist, decltype(&curl_slist_free_all)>;

// Once a process, and from any thread: a local static is made once.
bool curlIsReady()
{
    static const CURLcode ready = curl_global_init(CURL_GLOBAL_DEFAULT);
    return ready == CURLE_OK;
}

constexpr auto longestAnswer = std::chrono::seconds(3); // that a stopped send waits for

struct Transfer {
    const QByteArray &message;
    const std::atomic<bool> &stop;
    SmtpDialogue dialogue;
    size_t sent = 0;
    QDeadlineTimer patience{QDeadlineTimer::Forever}; // from when it was stopped
    char reason[CURL_ERROR_SIZE] = {};
};

size_t giveMessage(char *buffer, size_t size, size_t count, void *context)
{
    auto *transfer = static_cast<Transfer *>(context);
    const size_t rest = size_t(transfer->message.size()) - transfer->sent;
    const size_t length = std::min(size * count, rest);
    std::memcpy(buffer, transfer->message.constData() + transfer->sent, length);
    transfer->sent += length;
    return length;
}

int overhear(CURL *, curl_infotype type, char *text, size_t size, void *context)
{
    auto *transfer = static_cast<Transfer *>(context);
    if (type == CURLINFO_HEADER_IN)
        transfer->dialogue.heard(QByteArrayView(text, qsizetype(size)));
    else if (type == CURLINFO_HEADER_OUT)
        transfer->dialogue.said(QByteArrayView(text, qsizetype(size)));
    return 0;
}

// A message that is with the server wholly may be accepted already: going without its answer would send it again.
int mayGoOn(void *context, curl_off_t, curl_off_t, curl_off_t, curl_off_t)
{
    auto *transfer = static_cast<Transfer *>(context);
    if (!transfer->stop.load())
        return 0;
    if (transfer->sent < size_t(transfer->message.size()))
        return 1;
    if (transfer->patience.isForever())
        transfer->patience.setRemainingTime(std::chrono::milliseconds(longestAnswer));
    return transfer->patience.hasExpired() ? 1 : 0;
}

Result<QByteArray> urlOf(const SmtpServer &server)
{
    // A name or an address and nothing else: not what QUrl would make into one.
    static const QRegularExpression form(QStringLiteral("\\A[A-Za-z0-9._:-]+\\z"));
    QUrl url;
    url.setScheme(server.security == SmtpSecurity::Tls ? QStringLiteral("smtps") : QStringLiteral("smtp"));
    url.setHost(server.host, QUrl::StrictMode);
    url.setPort(server.port);
    if (!form.match(server.host).hasMatch() || !url.isValid() || server.port < 1 || server.port > 65535)
        return refused(Fault::MailNotConfigured, server.host, QStringLiteral("smtp.host"));
    return url.toEncoded();
}

void set(CURL *curl, CURLoption option, long value) { curl_easy_setopt(curl, option, value); }
void set(CURL *curl, CURLoption option, const char *value) { curl_easy_setopt(curl, option, value); }

void protect(CURL *curl, const SmtpServer &server)
{
    set(curl, CURLOPT_USE_SSL, server.security == SmtpSecurity::None ? long(CURLUSESSL_NONE) : long(CURLUSESSL_ALL));
    set(curl, CURLOPT_SSLVERSION, long(CURL_SSLVERSION_TLSv1_2));
    set(curl, CURLOPT_SSL_VERIFYPEER, 1L);
    set(curl, CURLOPT_SSL_VERIFYHOST, 2L);
    if (!server.caFile.isEmpty())
        set(curl, CURLOPT_CAINFO, server.caFile.toUtf8().constData());
    if (!server.user.isEmpty()) {
        set(curl, CURLOPT_USERNAME, server.user.toUtf8().constData());
        set(curl, CURLOPT_PASSWORD, server.password.toUtf8().constData());
        set(curl, CURLOPT_LOGIN_OPTIONS, "AUTH=PLAIN;AUTH=LOGIN");
    }
}

void limit(CURL *curl, const SmtpServer &server)
{
    const long total = long(std::max<qint64>(server.totalLimit.count(), 1));
    set(curl, CURLOPT_NOSIGNAL, 1L); // signals and threads don't mix
    set(curl, CURLOPT_CONNECTTIMEOUT_MS, long(std::max<qint64>(server.connectLimit.count(), 1)));
    set(curl, CURLOPT_TIMEOUT_MS, total);
    // Holds for the farewell too, which the total limit doesn't cover.
    set(curl, CURLOPT_SERVER_RESPONSE_TIMEOUT, std::max(total / 1000, 1L));
    set(curl, CURLOPT_FORBID_REUSE, 1L); // the farewell belongs to this transfer, with its limits
    set(curl, CURLOPT_PROXY, "");        // never by way of what a shell's variables name
}

void watch(CURL *curl, Transfer &transfer)
{
    set(curl, CURLOPT_UPLOAD, 1L);
    curl_easy_setopt(curl, CURLOPT_READFUNCTION, giveMessage);
    curl_easy_setopt(curl, CURLOPT_READDATA, &transfer);
    curl_easy_setopt(curl, CURLOPT_INFILESIZE_LARGE, curl_off_t(transfer.message.size()));
    set(curl, CURLOPT_VERBOSE, 1L);
    curl_easy_setopt(curl, CURLOPT_DEBUGFUNCTION, overhear);
    curl_easy_setopt(curl, CURLOPT_DEBUGDATA, &transfer);
    set(curl, CURLOPT_NOPROGRESS, 0L);
    curl_easy_setopt(curl, CURLOPT_XFERINFOFUNCTION, mayGoOn);
    curl_easy_setopt(curl, CURLOPT_XFERINFODATA, &transfer);
    curl_easy_setopt(curl, CURLOPT_ERRORBUFFER, transfer.reason);
}

} // namespace

SmtpTransport::SmtpTransport(SmtpServer server, const std::atomic<bool> &stop)
    : m_server(std::move(server)),
      m_stop(stop)
{
}

Result<void> SmtpTransport::send(const QString &from, const QString &to, const QByteArray &message) const
{
    PALIER_TRY_ASSIGN(const QByteArray sender, wireAddress(from));
    PALIER_TRY_ASSIGN(const QByteArray recipient, wireAddress(to));
    PALIER_TRY_ASSIGN(const QByteArray url, urlOf(m_server));
    const Handle curl(curlIsReady() ? curl_easy_init() : nullptr, curl_easy_cleanup);
    const Recipients recipients(curl_slist_append(nullptr, ('<' + recipient + '>').constData()), curl_slist_free_all);
    if (!curl || !recipients)
        return fail(Kind::Broken, Fault::Internal, QStringLiteral("curl"));

    Transfer transfer{.message = message, .stop = m_stop, .dialogue = {}};
    set(curl.get(), CURLOPT_URL, url.constData());
    set(curl.get(), CURLOPT_MAIL_FROM, ('<' + sender + '>').constData());
    curl_easy_setopt(curl.get(), CURLOPT_MAIL_RCPT, recipients.get());
    protect(curl.get(), m_server);
    limit(curl.get(), m_server);
    watch(curl.get(), transfer);
    const CURLcode code = curl_easy_perform(curl.get());
    if (code == CURLE_OK)
        return {};
    return fail(transfer.dialogue.errorOf(code, m_server, transfer.reason));
}

} // namespace palier
