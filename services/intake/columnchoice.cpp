// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/intake/columnchoice.h"

#include "services/intake/columnnames.h"

namespace palier {

namespace {

QString withFound(const QString &what, const QStringList &header)
{
    return QStringLiteral("%1 (%2)").arg(what, header.join(QStringLiteral(", ")));
}

// By the very name, else by its plain form; -1 where none or several are called so.
int columnCalled(const QString &name, const QStringList &header)
{
    if (header.count(name) == 1)
        return static_cast<int>(header.indexOf(name));
    int found = -1;
    for (int i = 0; i < header.size(); ++i) {
        if (plainName(header[i]) != plainName(name))
            continue;
        if (found >= 0)
            return -1;
        found = i;
    }
    return found;
}

// The columns that the map leaves, by what their names say.
struct Candidates {
    std::array<QMap<InvoiceField, QList<int>>, 3> by; // Certainty
    QMap<int, Currency> currency;                     // of the columns that name one

    Candidates(const QStringList &header, const ColumnChoice &taken)
    {
        const auto used = taken.column.values();
        for (int i = 0; i < header.size(); ++i) {
            const auto known = used.contains(i) ? std::nullopt : knownColumn(header[i]);
            if (!known)
                continue;
            by[static_cast<size_t>(known->certainty)][known->field].append(i);
            if (known->currency)
                currency.insert(i, *known->currency);
        }
    }
    QList<int> of(InvoiceField field, Certainty certainty) const
    {
        return by[static_cast<size_t>(certainty)].value(field);
    }
    QList<int> best(InvoiceField field) const
    {
        for (const Certainty certainty : {Certainty::Sure, Certainty::Likely}) {
            if (const QList<int> fitting = of(field, certainty); !fitting.isEmpty())
                return fitting;
        }
        return of(field, Certainty::Possible);
    }
};

Result<ColumnChoice> chosenByMap(const QStringList &header, const ColumnMap &map)
{
    ColumnChoice choice;
    for (auto entry = map.columns.begin(); entry != map.columns.end(); ++entry) {
        // A code goes before a column of that name: such a column holds amounts, not currencies.
        if (entry.key() == InvoiceField::Currency) {
            choice.currency = Currency::fromCode(*entry);
            if (choice.currency)
                continue;
        }
        const int column = columnCalled(*entry, header);
        if (column < 0)
            return refused(Fault::BadMap, withFound(*entry, header), word(entry.key()));
        choice.column.insert(entry.key(), column);
    }
    return choice;
}

// What the map leaves, by the columns' names; answers which columns fit one field, where several do.
QMap<InvoiceField, QList<int>> completeByNames(ColumnChoice &choice, const QStringList &header, const ColumnMap &map)
{
    QMap<InvoiceField, QList<int>> several;
    const Candidates candidates(header, choice);
    const bool currencyGiven = choice.currency.has_value();
    for (const auto &[field, name] : WordTable<InvoiceField>::words) {
        if (map.columns.contains(field) || map.without.contains(field))
            continue;
        const QList<int> fitting = candidates.best(field);
        if (fitting.size() > 1) {
            several.insert(field, fitting);
            continue;
        }
        if (!fitting.isEmpty())
            choice.column.insert(field, fitting.front());
        if (field == InvoiceField::Amount && !fitting.isEmpty() && !currencyGiven &&
            candidates.currency.contains(fitting.front()))
            choice.currency = candidates.currency[fitting.front()];
    }
    const auto others = candidates.of(InvoiceField::Customer, Certainty::Likely);
    if (others.size() == 1 && !choice.column.contains(InvoiceField::CustomerName) &&
        choice.of(InvoiceField::Customer) != others.front() && !map.without.contains(InvoiceField::CustomerName))
        choice.column.insert(InvoiceField::CustomerName, others.front());
    return several;
}

} // namespace

ColumnGuess guessColumns(const QStringList &header)
{
    ColumnGuess guess;
    const auto several = completeByNames(guess.choice, header, {});
    for (auto entry = several.keyBegin(); entry != several.keyEnd(); ++entry)
        guess.unclear.insert(*entry);
    return guess;
}

Result<ColumnChoice> chooseColumns(const QStringList &header, const ColumnMap &map)
{
    PALIER_TRY_ASSIGN(ColumnChoice choice, chosenByMap(header, map));
    if (const auto several = completeByNames(choice, header, map); !several.isEmpty()) {
        QStringList names;
        for (const int column : several.first())
            names.append(header[column]);
        return refused(Fault::UnknownColumns, withFound(names.join(QStringLiteral(", ")), header),
                       word(several.firstKey()));
    }

    QStringList missing;
    for (const InvoiceField field : requiredFields) {
        if (!choice.column.contains(field))
            missing.append(word(field));
    }
    if (!missing.isEmpty())
        return refused(Fault::UnknownColumns, withFound(missing.join(QStringLiteral(", ")), header), missing.front());
    return choice;
}

} // namespace palier
