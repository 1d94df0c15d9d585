// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "tests/support/office.h"

#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QProcess>
#include <QTemporaryDir>
#include <QUrlQuery>

namespace palier::test {

// The real program over real books, on a free port.
class PortalProcess
{
public:
    explicit PortalProcess(const QString &books, const QStringList &more = {});
    ~PortalProcess();

    QString base() const { return QString("http://127.0.0.1:%1").arg(m_port); }
    quint16 port() const { return m_port; }
    // Asks it to end; its exit code.
    int stop();
    // As a power cut does.
    void kill();
    QByteArray errors() { return m_process.readAllStandardError(); }

private:
    QProcess m_process;
    quint16 m_port = 0;
};

struct Answer {
    int status = 0;
    QByteArray body;
    QByteArray location;
    QByteArray cookie; // the whole Set-Cookie
    QList<QNetworkReply::RawHeaderPair> headers;

    QByteArray header(const QByteArray &name) const;
    QString text() const { return QString::fromUtf8(body); }
    // The value of the form's token in the page.
    QString csrf() const;
};

using Fields = QList<std::pair<QString, QString>>;

// A browser without anything but a cookie; follows nothing by itself.
class Visitor
{
public:
    explicit Visitor(QString base) : m_base(std::move(base)) {}

    Answer get(const QString &path) { return wait(start("GET", path)); }
    Answer post(const QString &path, const Fields &fields) { return wait(start("POST", path, encoded(fields))); }
    Answer send(const QByteArray &method, const QString &path, const QByteArray &body = {})
    {
        return wait(start(method, path, body));
    }
    // Opens a link and keeps the session's cookie.
    Answer enter(const QString &token);
    // The token of the request form.
    QString csrf() { return get("/plan/new").csrf(); }

    QNetworkReply *start(const QByteArray &method, const QString &path, const QByteArray &body = {});
    static Answer wait(QNetworkReply *reply);
    static QByteArray encoded(const Fields &fields);

    QList<QNetworkReply::RawHeaderPair> extra; // sent with each request
    QByteArray cookie;

private:
    QString m_base;
    QNetworkAccessManager m_network;
};

// Books in a folder of their own with a portal before them, and links for customers.
struct PortalOffice {
    explicit PortalOffice(const QStringList &more = {});

    QString token(int customer) const;
    void set(const QString &key, const QString &value) { have(office.desk->set(key, value)); }
    void setCustomer(int customer, const QString &key, const QString &value);
    std::unique_ptr<Visitor> visitor(int customer);
    std::unique_ptr<PortalProcess> another(const QStringList &more = {}) const;
    // A form as the customer would fill it in.
    Fields form(const QString &csrf, const QList<int> &invoices, int customer = 1) const;

    QTemporaryDir folder;
    Office office;
    std::unique_ptr<PortalProcess> portal;
};

} // namespace palier::test
