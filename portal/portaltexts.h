// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "models/customer.h"

#include <QJsonObject>

namespace palier {

// The portal's sentences in one language: resources/portal/texts.LANGUAGE.json, by key. The labels are those of the
// product's word list, letter for letter.
class PortalTexts
{
public:
    static const PortalTexts &of(Language language);
    // The first of Accept-Language's that we have (RFC 9110, section 12.5.4), else English.
    static const PortalTexts &preferred(const QByteArray &acceptLanguage);

    Language language() const { return m_language; }
    bool has(const QString &key) const { return m_texts.contains(key); }
    QString text(const QString &key) const;
    QString text(const QString &key, const QString &value) const { return text(key).arg(value); }
    // "KEY_one" or "KEY_many" with the number in it.
    QString counted(const QString &key, qint64 number) const;

    const QJsonObject &all() const { return m_texts; }

private:
    explicit PortalTexts(Language language);
    Language m_language;
    QJsonObject m_texts;
};

} // namespace palier
