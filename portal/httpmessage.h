// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "portal/formfields.h"

#include <QByteArray>
#include <QHash>
#include <QHostAddress>
#include <QList>

namespace palier {

// A request as it came, whoever carried it. Nothing in it was checked.
struct Request {
    QByteArray method; // "GET"
    QString path;      // decoded, without the query
    FormFields query;
    FormFields form;                       // of an application/x-www-form-urlencoded body
    QHash<QByteArray, QByteArray> headers; // names in lower case; repeated ones joined by ", "
    QHostAddress peer;                     // the other end of the connection
    bool tooLarge = false;                 // its body was larger than allowed and is not in `form`

    QByteArray header(const QByteArray &lowerCaseName) const { return headers.value(lowerCaseName); }
};

struct Response {
    int status = 200;
    QByteArray body;
    QByteArray contentType = "text/html; charset=utf-8";
    QList<std::pair<QByteArray, QByteArray>> headers;

    void setHeader(const QByteArray &name, const QByteArray &value) { headers.append(std::pair(name, value)); }
    static Response seeOther(const QString &path)
    {
        return {303, {}, "text/html; charset=utf-8", {{"Location", path.toUtf8()}}};
    }
};

} // namespace palier
