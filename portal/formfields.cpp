// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "portal/formfields.h"

namespace palier {

namespace {

QString decoded(QByteArray text)
{
    text.replace('+', ' ');
    QString plain = QString::fromUtf8(QByteArray::fromPercentEncoding(text));
    return plain.replace("\r\n", "\n").replace('\r', '\n').remove(QChar(u'\0'));
}

} // namespace

FormFields FormFields::fromUrlEncoded(const QByteArray &body)
{
    FormFields fields;
    const auto pairs = body.split('&');
    for (const QByteArray &pair : pairs) {
        if (pair.isEmpty())
            continue;
        const qsizetype equals = pair.indexOf('=');
        const QByteArray name = equals < 0 ? pair : pair.left(equals);
        fields.add(decoded(name), equals < 0 ? QString() : decoded(pair.mid(equals + 1)));
    }
    return fields;
}

bool FormFields::has(const QString &name) const
{
    return std::any_of(m_fields.cbegin(), m_fields.cend(), [&](const auto &field) { return field.first == name; });
}

QString FormFields::value(const QString &name) const { return values(name).value(0); }

QStringList FormFields::values(const QString &name) const
{
    QStringList found;
    for (const auto &[key, value] : m_fields) {
        if (key == name)
            found << value;
    }
    return found;
}

} // namespace palier
