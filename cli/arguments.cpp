// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/arguments.h"

namespace palier {

Result<void> Arguments::settle(const Usage &usage)
{
    for (const OptionRule &rule : usage.options) {
        if (rule.isRequired && !has(rule.name))
            return fail(Kind::Misuse, Fault::MissingArgument, "--" + rule.name + ' ' + rule.value.name, rule.name);
    }
    qsizetype next = 0;
    for (const Placeholder &place : usage.words) {
        if (next >= m_words.size()) {
            if (place.isRequired)
                return fail(Kind::Misuse, Fault::MissingArgument, place.name, place.name.toLower());
            continue;
        }
        const qsizetype taken = place.isRepeated ? m_words.size() - next : 1;
        m_places.insert(place.name, m_words.mid(next, taken));
        next += taken;
    }
    if (next < m_words.size())
        return fail(Kind::Misuse, Fault::UnknownWord, m_words[next]);
    return {};
}

Result<int> Arguments::number(const QString &option, int byDefault, int least, int most) const
{
    if (!has(option))
        return byDefault;
    bool isNumber = false;
    const int value = text(option).toInt(&isNumber);
    if (!isNumber || value < least || value > most)
        return fail(Kind::Misuse, Fault::BadValue, QString("%1: %2..%3").arg(text(option)).arg(least).arg(most),
                    option);
    return value;
}

Result<QDate> Arguments::date(const QString &option) const
{
    return has(option) ? dateOf(text(option), option) : Result<QDate>(QDate());
}

Result<QDate> dateOf(const QString &text, const QString &field)
{
    const QDate date = QDate::fromString(text, Qt::ISODate);
    if (!date.isValid() || date.toString(Qt::ISODate) != text)
        return fail(Kind::Misuse, Fault::BadDate, text, field);
    return date;
}

} // namespace palier
