// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QJsonObject>
#include <QNetworkAccessManager>
#include <QProcess>
#include <QSize>
#include <QTemporaryDir>

namespace palier::test {

// A real Chromium without a window, driven by W3C WebDriver over chromedriver. Whatever doesn't work ends the test.
class Browser
{
public:
    static bool isInstalled();

    enum class Scripts { On, Off };
    explicit Browser(Scripts scripts = Scripts::On);
    ~Browser();

    void open(const QString &url);
    QString url();
    QString text(const QString &selector); // what a person sees of it
    void click(const QString &selector);
    void follow(const QString &selector); // clicks, and waits until another page has come
    void type(const QString &selector, const QString &text);
    bool isShown(const QString &selector);
    void resize(QSize size, bool dark = false);
    QByteArray picture(); // of the whole page, PNG
    QJsonValue run(const QString &script);
    QJsonValue devTools(const QString &command, const QJsonObject &parameters);

private:
    QJsonValue asked(const QByteArray &method, const QString &path, const QJsonObject &body = {}); // or its error
    QJsonValue ask(const QByteArray &method, const QString &path, const QJsonObject &body = {});
    QString element(const QString &selector);

    QTemporaryDir m_profile;
    QProcess m_driver;
    QNetworkAccessManager m_network;
    QString m_base;
    QString m_session;
};

} // namespace palier::test
