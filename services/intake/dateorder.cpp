// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/intake/dateorder.h"

#include <algorithm>
#include <array>

namespace palier {

namespace {

constexpr int firstYear = 1900; // 0001-01-01 and 1899-12-30 are how programs write "none"

struct Numbers {
    std::array<int, 3> value{};
    std::array<qsizetype, 3> digits{};
    QChar divider;

    bool isYearFirst() const { return digits[0] == 4 && digits[1] <= 2 && digits[2] <= 2; }
    bool isYearLast() const { return digits[0] <= 2 && digits[1] <= 2 && digits[2] == 4; }
    bool isUndecided() const { return isYearLast() && divider != u'.'; }
    bool mayBeDayFirst() const { return value[0] <= 31 && value[1] <= 12; }
    bool mayBeMonthFirst() const { return value[0] <= 12 && value[1] <= 31; }
};

bool isTime(QStringView text)
{
    return !text.isEmpty() && text[0].isDigit() && text.contains(u':') &&
           std::all_of(text.begin(), text.end(),
                       [](QChar c) { return (c >= u'0' && c <= u'9') || QStringView(u":.,+- ZAaPpMm").contains(c); });
}

QStringView withoutTime(QStringView date)
{
    const auto end = std::find_if(date.begin(), date.end(), [](QChar c) { return c == u'T' || c == u' '; });
    const qsizetype at = end - date.begin();
    return at < date.size() && isTime(date.sliced(at + 1)) ? date.first(at) : date;
}

// Three numbers with the same divider between them.
std::optional<Numbers> numbersOf(QStringView date)
{
    Numbers numbers;
    size_t part = 0;
    for (const QChar c : date) {
        if (c >= u'0' && c <= u'9' && numbers.digits[part] < 4) {
            numbers.value[part] = numbers.value[part] * 10 + (c.unicode() - u'0');
            ++numbers.digits[part];
        } else if (QStringView(u"./-").contains(c) && part < 2 && (part == 0 || c == numbers.divider)) {
            numbers.divider = c;
            ++part;
        } else {
            return std::nullopt;
        }
    }
    return part == 2 && numbers.digits[0] > 0 && numbers.digits[1] > 0 ? std::optional(numbers) : std::nullopt;
}

std::optional<QDate> compact(QStringView date)
{
    if (date.size() != 8 || !std::all_of(date.begin(), date.end(), [](QChar c) { return c >= u'0' && c <= u'9'; }))
        return std::nullopt;
    return QDate(date.first(4).toInt(), date.sliced(4, 2).toInt(), date.sliced(6).toInt());
}

} // namespace

void DateEvidence::weigh(QStringView date, int onLine)
{
    const auto numbers = numbersOf(withoutTime(date));
    if (!numbers || !numbers->isUndecided())
        return;
    const bool day = numbers->mayBeDayFirst();
    const bool month = numbers->mayBeMonthFirst();
    if (day && month) {
        if (numbers->value[0] != numbers->value[1] && either++ == 0) {
            example = date.toString();
            line = onLine;
        }
    } else if (day) {
        ++dayFirst;
    } else if (month) {
        ++monthFirst;
    }
}

Result<DateReading> DateReading::decide(const DateEvidence &evidence, const QStringList &columns)
{
    if (evidence.either > 0 && evidence.dayFirst == 0 && evidence.monthFirst == 0) {
        const auto n = numbersOf(withoutTime(evidence.example)).value_or(Numbers());
        const auto iso = [&n](int day, int month) { return QDate(n.value[2], month, day).toString(Qt::ISODate); };
        const QString divider(n.divider);
        const QString detail = QStringLiteral("%1: %2: d%3M%3yyyy %4, M%3d%3yyyy %5")
                                   .arg(columns.join(QStringLiteral(", ")), evidence.example, divider,
                                        iso(n.value[0], n.value[1]), iso(n.value[1], n.value[0]));
        return fail({Kind::Refused, Fault::AmbiguousDates, detail, evidence.line, QStringLiteral("date_format")});
    }
    DateReading reading;
    reading.m_contradicted = evidence.dayFirst > 0 && evidence.monthFirst > 0;
    if (evidence.monthFirst > evidence.dayFirst)
        reading.m_trust = Trust::MonthFirst;
    else if (reading.m_contradicted && evidence.monthFirst == evidence.dayFirst)
        reading.m_trust = Trust::Neither;
    return reading;
}

Result<QDate> DateReading::read(QStringView text) const
{
    const QStringView date = withoutTime(text);
    if (m_format)
        return m_format->read(date);
    const auto checked = [text](QDate read) {
        return read.isValid() && read.year() >= firstYear ? Result<QDate>(read)
                                                          : refused(Fault::BadDate, text.toString());
    };
    if (const auto whole = compact(date))
        return checked(*whole);
    const auto numbers = numbersOf(date);
    if (!numbers || (!numbers->isYearFirst() && !numbers->isYearLast()))
        return checked(QDate());
    const auto [a, b, c] = numbers->value;
    if (numbers->isYearFirst())
        return checked(QDate(a, b, c));
    if (!numbers->isUndecided() || a == b)
        return checked(QDate(c, b, a));
    if (m_contradicted && numbers->mayBeDayFirst() && numbers->mayBeMonthFirst())
        return refused(Fault::AmbiguousDates, text.toString());
    if (m_trust == Trust::Neither)
        return checked(QDate());
    return checked(m_trust == Trust::DayFirst ? QDate(c, b, a) : QDate(c, a, b));
}

} // namespace palier
