// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/intake/columnnames.h"

#include "services/intake/columnwords.h"

#include <QHash>

namespace palier {

namespace {

using NameTable = QHash<QString, KnownColumn>;

NameTable buildTable()
{
    NameTable table;
    for (const ColumnWords &entry : columnWords()) {
        const auto names = QString::fromUtf8(entry.names);
        for (const auto name : QStringView(names).split(u'|')) {
            const QString plain = plainName(name);
            const auto known = table.constFind(plain);
            Q_ASSERT_X(known == table.constEnd() || known->field == entry.field, "column name", qUtf8Printable(plain));
            if (known == table.constEnd())
                table.insert(plain, {entry.field, entry.certainty, std::nullopt});
        }
    }
    return table;
}

std::optional<KnownColumn> exactly(QStringView name)
{
    static const NameTable table = buildTable();
    const auto known = table.constFind(plainName(name));
    return known == table.constEnd() ? std::nullopt : std::optional(*known);
}

std::optional<Currency> currencyNamed(QStringView text)
{
    if (text == u"€")
        return Currency::fromCode(u"EUR");
    if (text == u"£")
        return Currency::fromCode(u"GBP");
    return Currency::fromCode(text);
}

} // namespace

QString plainName(QStringView name)
{
    QString plain;
    const QString decomposed = name.toString().normalized(QString::NormalizationForm_KD).toCaseFolded();
    for (const QChar c : decomposed) {
        if (c == u'#')
            plain += u"no";
        else if (c == u'°')
            plain += u'o';
        else if (c.isLetterOrNumber())
            plain += c;
    }
    return plain;
}

// "Amount (EUR)", "Montant TTC €", "Betrag in EUR": the name without its tail, and the currency where the tail is one.
std::optional<KnownColumn> knownColumn(QStringView name)
{
    if (const auto whole = exactly(name))
        return whole;
    QStringView tail;
    if (name.endsWith(u')') || name.endsWith(u']')) {
        const qsizetype bracket = name.lastIndexOf(name.endsWith(u')') ? u'(' : u'[');
        if (bracket <= 0)
            return std::nullopt;
        tail = name.sliced(bracket + 1).chopped(1).trimmed();
        name = name.first(bracket).trimmed();
    } else {
        const qsizetype space = name.lastIndexOf(u' ');
        if (space <= 0 || !currencyNamed(name.sliced(space + 1)))
            return std::nullopt;
        tail = name.sliced(space + 1);
        name = name.first(space).trimmed();
        if (name.endsWith(u" in", Qt::CaseInsensitive) || name.endsWith(u" en", Qt::CaseInsensitive))
            name = name.chopped(3).trimmed();
    }
    auto known = exactly(name);
    if (known)
        known->currency = currencyNamed(tail);
    return known;
}

} // namespace palier
