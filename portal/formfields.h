// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QList>
#include <QString>
#include <QStringList>

namespace palier {

// The fields of a form or of a query, in their order; a name may be repeated.
class FormFields
{
public:
    // application/x-www-form-urlencoded (WHATWG URL, section 5.1). Line ends become "\n"; U+0000, which no text column
    // takes, is left out.
    static FormFields fromUrlEncoded(const QByteArray &body);

    void add(const QString &name, const QString &value) { m_fields.append({name, value}); }
    bool has(const QString &name) const;
    QString value(const QString &name) const; // the first one, or empty
    QStringList values(const QString &name) const;

private:
    QList<std::pair<QString, QString>> m_fields;
};

} // namespace palier
