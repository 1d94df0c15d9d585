// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/intake/columnnames.h"

#include "services/intake/columnwords.h"

#include <QHash>
#include <algorithm>

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
        else if (c == u'ß')
            plain += u"ss";
        else if (c.isLetterOrNumber())
            plain += c;
    }
    return plain;
}

// "Amount (EUR)", "Montant TTC €", "Betrag in EUR": the name without its tail, and the currency where the tail is one.
std::optional<KnownColumn> knownColumn(QStringView name)
{
    const bool bracketed = name.endsWith(u')') || name.endsWith(u']');
    const qsizetype at = bracketed ? std::max(name.lastIndexOf(u'('), name.lastIndexOf(u'[')) : name.lastIndexOf(u' ');
    const QStringView tail = at > 0 ? name.sliced(at + 1).chopped(bracketed ? 1 : 0).trimmed() : QStringView();
    const auto currency = currencyNamed(tail);
    if (at <= 0 || !(bracketed || currency))
        return exactly(name);

    QStringView head = name.first(at).trimmed();
    if (head.endsWith(u" in", Qt::CaseInsensitive) || head.endsWith(u" en", Qt::CaseInsensitive))
        head = head.chopped(3);
    auto known = exactly(head);
    if (!known)
        return exactly(name);
    known->currency = currency;
    return known;
}

} // namespace palier
