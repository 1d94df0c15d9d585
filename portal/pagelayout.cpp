// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "portal/pagelayout.h"

#include "portal/csrf.h"

#include <QFile>
#include <QJsonArray>
#include <kainjow/mustache.hpp>

namespace palier {

namespace {

using Value = kainjow::mustache::data;
using kainjow::mustache::mustache;

Value mustacheData(const QJsonValue &value)
{
    if (value.isObject()) {
        Value object;
        const QJsonObject fields = value.toObject();
        for (auto field = fields.begin(); field != fields.end(); ++field)
            object.set(field.key().toStdString(), mustacheData(field.value()));
        return object;
    }
    if (value.isArray()) {
        Value list{Value::type::list};
        const QJsonArray items = value.toArray();
        for (const QJsonValue &item : items)
            list.push_back(mustacheData(item));
        return list;
    }
    if (value.isBool())
        return Value{value.toBool()};
    const QString text = value.isDouble() ? QString::number(value.toInteger()) : value.toString();
    return text.isEmpty() ? Value{false} : Value{text.toStdString()};
}

QByteArray fileNamed(const QString &name)
{
    QFile file(":/portal/" + name);
    const bool opened = file.open(QIODevice::ReadOnly);
    Q_ASSERT_X(opened, "portal file", qPrintable(name));
    Q_UNUSED(opened);
    return file.readAll();
}

std::string rendered(const QString &name, const QJsonObject &values)
{
    mustache page(fileNamed(name + ".mustache").toStdString());
    Q_ASSERT_X(page.is_valid(), qPrintable(name), page.error_message().c_str());
    Value context = mustacheData(values);
    for (const char *part : {"pay", "instalments"})
        context.set(part + std::string("_part"), kainjow::mustache::partial([part] {
                        return fileNamed(QString(part) + ".mustache").toStdString();
                    }));
    return QString::fromStdString(page.render(context)).trimmed().toStdString();
}

Response laidOut(int status, const QString &name, QJsonObject data, const PortalTexts &texts)
{
    data.insert("t", texts.all());
    data.insert("lang", word(texts.language()));
    data.insert("content", QString::fromStdString(rendered(name, data)));
    return {status,
            QByteArray::fromStdString(rendered("layout", data)),
            "text/html; charset=utf-8",
            {{"Cache-Control", "no-store"}}};
}

} // namespace

Response customerPage(const Visit &visit, int status, const QString &name, const QString &title, QJsonObject data)
{
    data.insert("title", title);
    data.insert("brand", creditorOf(visit));
    data.insert("visitor", visit.customer.name);
    data.insert("csrf", csrfToken(visit.sessionSecret));
    return laidOut(status, name, data, visit.texts);
}

Response noticePage(const PortalTexts &texts, int status, const QString &key)
{
    return laidOut(
        status, "notice",
        {{"title", texts.text(key + "_title")}, {"brand", texts.text("portal_title")}, {"message", texts.text(key)}},
        texts);
}

Response staticFile(const QString &name, const QByteArray &contentType)
{
    return {200, fileNamed(name), contentType, {{"Cache-Control", "public, max-age=3600"}}};
}

} // namespace palier
