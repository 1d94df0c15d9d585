// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/portal/browser.h"

#include <QElapsedTimer>
#include <QEventLoop>
#include <QJsonArray>
#include <QJsonDocument>
#include <QNetworkReply>
#include <QRegularExpression>
#include <QStandardPaths>

namespace palier::test {

static QString program(const char *name) { return QStandardPaths::findExecutable(name); }

bool Browser::isInstalled() { return !program("chromium").isEmpty() && !program("chromedriver").isEmpty(); }

Browser::Browser(Scripts scripts)
{
    m_driver.start(program("chromedriver"), {"--port=0"});
    static const QRegularExpression ready("successfully on port (\\d+)");
    QString said;
    while (!ready.match(said).hasMatch() && m_driver.waitForReadyRead(20'000))
        said += QString::fromUtf8(m_driver.readAllStandardOutput());
    m_base = "http://127.0.0.1:" + ready.match(said).captured(1);
    QJsonObject options{{"binary", program("chromium")},
                        {"args", QJsonArray{"--headless=new", "--no-sandbox", "--disable-gpu", "--no-first-run",
                                            "--disable-background-networking", "--hide-scrollbars",
                                            "--user-data-dir=" + m_profile.path()}}};
    if (scripts == Scripts::Off)
        options.insert("prefs", QJsonObject{{"profile.managed_default_content_settings.javascript", 2}});
    const QJsonObject wanted{{"alwaysMatch", QJsonObject{{"browserName", "chrome"}, {"goog:chromeOptions", options}}}};
    m_session = "/session/" + ask("POST", "/session", {{"capabilities", wanted}})["sessionId"].toString();
    ask("POST", m_session + "/timeouts", {{"implicit", 10'000}}); // for what the next page brings
}

Browser::~Browser()
{
    ask("DELETE", m_session);
    m_driver.terminate();
    if (!m_driver.waitForFinished(10'000))
        m_driver.kill();
}

QJsonValue Browser::ask(const QByteArray &method, const QString &path, const QJsonObject &body)
{
    const QJsonValue said = asked(method, path, body);
    if (said.isObject() && said.toObject().contains("error"))
        qFatal("%s %s: %s", method.constData(), qPrintable(path),
               QJsonDocument(said.toObject()).toJson().left(500).constData());
    return said;
}

QJsonValue Browser::asked(const QByteArray &method, const QString &path, const QJsonObject &body)
{
    QNetworkRequest request(QUrl(m_base + path));
    request.setHeader(QNetworkRequest::ContentTypeHeader, "application/json");
    const QByteArray sent = method == "POST" ? QJsonDocument(body).toJson(QJsonDocument::Compact) : QByteArray();
    QNetworkReply *reply = m_network.sendCustomRequest(request, method, sent);
    QEventLoop loop;
    QObject::connect(reply, &QNetworkReply::finished, &loop, &QEventLoop::quit);
    if (!reply->isFinished())
        loop.exec();
    const QByteArray said = reply->readAll();
    reply->deleteLater();
    return QJsonDocument::fromJson(said).object().value("value");
}

void Browser::open(const QString &url) { ask("POST", m_session + "/url", {{"url", url}}); }

QString Browser::url() { return ask("GET", m_session + "/url").toString(); }

QString Browser::element(const QString &selector)
{
    const QJsonObject found =
        ask("POST", m_session + "/element", {{"using", "css selector"}, {"value", selector}}).toObject();
    return m_session + "/element/" + found.begin().value().toString();
}

QString Browser::text(const QString &selector) { return ask("GET", element(selector) + "/text").toString(); }

void Browser::click(const QString &selector) { ask("POST", element(selector) + "/click"); }

void Browser::follow(const QString &selector)
{
    const QString page = element("html");
    click(selector);
    QElapsedTimer clock;
    clock.start();
    while (!asked("GET", page + "/name").toObject().contains("error")) { // until it is no more
        if (clock.hasExpired(20'000))
            qFatal("%s leads nowhere", qPrintable(selector));
    }
}

void Browser::type(const QString &selector, const QString &text)
{
    const QString field = element(selector);
    ask("POST", field + "/clear");
    ask("POST", field + "/value", {{"text", text}});
}

bool Browser::isShown(const QString &selector) { return ask("GET", element(selector) + "/displayed").toBool(); }

QJsonValue Browser::devTools(const QString &command, const QJsonObject &parameters)
{
    return ask("POST", m_session + "/goog/cdp/execute", {{"cmd", command}, {"params", parameters}});
}

void Browser::resize(QSize size, bool dark)
{
    devTools(
        "Emulation.setDeviceMetricsOverride",
        {{"width", size.width()}, {"height", size.height()}, {"deviceScaleFactor", 1}, {"mobile", size.width() < 600}});
    devTools(
        "Emulation.setEmulatedMedia",
        {{"features", QJsonArray{QJsonObject{{"name", "prefers-color-scheme"}, {"value", dark ? "dark" : "light"}}}}});
}

QByteArray Browser::picture()
{
    return QByteArray::fromBase64(
        devTools("Page.captureScreenshot", {{"format", "png"}, {"captureBeyondViewport", true}})["data"]
            .toString()
            .toLatin1());
}

QJsonValue Browser::run(const QString &script)
{
    return ask("POST", m_session + "/execute/sync", {{"script", script}, {"args", QJsonArray()}});
}

} // namespace palier::test
