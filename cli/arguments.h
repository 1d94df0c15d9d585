// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "cli/usage.h"
#include "models/error.h"

#include <QDate>
#include <QMap>

namespace palier {

// The words and options of one call, as its usage allows them. Everything wrong is Kind::Misuse: UnknownWord,
// MissingArgument, BadValue; `field` names the option or the placeholder.
class Arguments
{
public:
    void addWord(const QString &word) { m_words << word; }
    void addOption(const QString &name, const QString &value) { m_options[name] << value; }
    // Lays the words on the usage's placeholders, and says what is missing or too much.
    Result<void> settle(const Usage &usage);

    bool has(const QString &option) const { return m_options.contains(option); }
    QString text(const QString &option) const { return m_options.value(option).value(0); }
    QStringList texts(const QString &option) const { return m_options.value(option); }
    QString word(const QString &place) const { return m_places.value(place).value(0); }
    QStringList words(const QString &place) const { return m_places.value(place); }

    // Absent: `byDefault`, or a null date.
    Result<int> number(const QString &option, int byDefault, int least, int most) const;
    Result<QDate> date(const QString &option) const;
    // One of an enum's words.
    template <typename Enum> Result<Enum> oneOf(const QString &option) const
    {
        if (const auto known = fromWord<Enum>(text(option)))
            return *known;
        QStringList all;
        for (const auto &[value, name] : WordTable<Enum>::words)
            all << QString::fromLatin1(name);
        return fail(Kind::Misuse, Fault::UnknownWord, text(option) + ": " + all.join(", "), option);
    }

private:
    QStringList m_words;
    QMap<QString, QStringList> m_options;
    QMap<QString, QStringList> m_places;
};

// A day written 2026-01-31 and in no other way. Fault::BadDate, Kind::Misuse.
Result<QDate> dateOf(const QString &text, const QString &field);

} // namespace palier
