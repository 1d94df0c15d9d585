// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/portal/portalprocess.h"

#include "services/books/links.h"

namespace palier::test {

PortalProcess::PortalProcess(const QString &books, const QStringList &more)
{
    QStringList arguments{"--books", books, "--listen", "127.0.0.1:0", "--today", today};
    m_process.start(PALIER_BIN_DIR "/palier-portal", arguments + more);
    const QRegularExpression ready("^listening on http://127\\.0\\.0\\.1:(\\d+)\\r?\\n$");
    QByteArray said;
    while (!said.contains('\n') && m_process.waitForReadyRead(20'000))
        said += m_process.readAllStandardOutput();
    const auto match = ready.match(QString::fromUtf8(said));
    if (!match.hasMatch())
        qFatal("the portal doesn't listen: %s %s", said.constData(), m_process.readAllStandardError().constData());
    m_port = match.captured(1).toUShort();
}

PortalProcess::~PortalProcess()
{
    if (m_process.state() != QProcess::NotRunning)
        stop();
}

int PortalProcess::stop()
{
    m_process.terminate();
    if (!m_process.waitForFinished(20'000))
        m_process.kill();
    return m_process.exitStatus() == QProcess::NormalExit ? m_process.exitCode() : -1;
}

void PortalProcess::kill()
{
    m_process.kill();
    m_process.waitForFinished(20'000);
}

QByteArray Answer::header(const QByteArray &name) const
{
    for (const auto &[key, value] : headers) {
        if (key.toLower() == name.toLower())
            return value;
    }
    return {};
}

QString Answer::csrf() const
{
    static const QRegularExpression field("name=\"csrf\" value=\"([^\"]+)\"");
    return field.match(text()).captured(1);
}

QByteArray Visitor::encoded(const Fields &fields)
{
    QByteArrayList pairs;
    for (const auto &[name, value] : fields)
        pairs << QUrl::toPercentEncoding(name) + '=' + QUrl::toPercentEncoding(value);
    return pairs.join('&');
}

QNetworkReply *Visitor::start(const QByteArray &method, const QString &path, const QByteArray &body)
{
    QNetworkRequest request(QUrl(m_base + path));
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    if (!cookie.isEmpty())
        request.setRawHeader("Cookie", cookie);
    for (const auto &[name, value] : extra)
        request.setRawHeader(name, value);
    if (method == "POST")
        request.setHeader(QNetworkRequest::ContentTypeHeader, "application/x-www-form-urlencoded");
    if (method == "HEAD") // as a custom one it would wait for a body
        return m_network.head(request);
    return m_network.sendCustomRequest(request, method, body);
}

Answer Visitor::wait(QNetworkReply *reply)
{
    QEventLoop loop;
    QObject::connect(reply, &QNetworkReply::finished, &loop, &QEventLoop::quit);
    if (!reply->isFinished())
        loop.exec();
    Answer answer{reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt(), reply->readAll(),
                  reply->rawHeader("Location"), reply->rawHeader("Set-Cookie"), reply->rawHeaderPairs()};
    reply->deleteLater();
    return answer;
}

Answer Visitor::enter(const QString &token)
{
    const Answer answer = get("/c/" + token);
    cookie = answer.cookie.split(';').first();
    return answer;
}

PortalOffice::PortalOffice(const QStringList &more) : office(DatabaseUrl::file(folder.filePath("books.sqlite")), 4, 8)
{
    portal = another(more);
}

std::unique_ptr<PortalProcess> PortalOffice::another(const QStringList &more) const
{
    return std::make_unique<PortalProcess>(DatabaseUrl::file(folder.filePath("books.sqlite")).text(), more);
}

QString PortalOffice::token(int customer) const
{
    return have(Links(*office.books).mint(Office::customer(customer), 30));
}

void PortalOffice::setCustomer(int customer, const QString &key, const QString &value)
{
    have(office.desk->setCustomer(Office::customer(customer), key, value));
}

std::unique_ptr<Visitor> PortalOffice::visitor(int customer)
{
    auto visitor = std::make_unique<Visitor>(portal->base());
    visitor->enter(token(customer));
    return visitor;
}

Fields PortalOffice::form(const QString &csrf, const QList<int> &invoices, int customer) const
{
    Fields fields{
        {"csrf", csrf}, {"kind", "monthly"}, {"count", "3"}, {"day", "31"}, {"reason", "Cash comes in spring."}};
    for (const int n : invoices)
        fields.append({"invoice", Office::invoice(customer, n).text()});
    return fields;
}

} // namespace palier::test
