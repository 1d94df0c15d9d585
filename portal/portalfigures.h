// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "models/customer.h"
#include "models/money.h"

#include <QDate>

namespace palier {

// Amounts and dates as the customer's language writes them. Spaces inside them never break a line.
class PortalFigures
{
public:
    explicit PortalFigures(Language language) : m_language(language) {}

    // "€1,234.50", "1 234,50 €", "€ 1.234,50", "1.234,50 €"; other currencies with their ISO code.
    QString amount(Money amount) const;
    QString date(QDate date) const;     // "1er mai 2026"
    QString longDate(QDate date) const; // "vendredi 1er mai 2026"
    QString dayOfMonth(int day) const;  // "1er"
    QString weekday(int day) const;     // 1 is Monday
    // Groups of four (ISO 13616-1, printed form), with plain spaces: it is copied into banking forms.
    static QString iban(const QString &iban);

private:
    Language m_language;
};

} // namespace palier
