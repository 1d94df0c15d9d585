// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/intake/amountparts.h"

#include <algorithm>

namespace palier {

namespace {

bool isMinus(QChar c) { return c == u'-' || c == u'\u2212' || c == u'\u2013'; }
bool isDigit(QChar c) { return c >= u'0' && c <= u'9'; }
bool isGrouping(QChar c) { return c.isSpace() || c == u'\'' || c == u'\u2019'; }

// Where the digits begin and end; a point before the first digit belongs to them (.50).
QStringView bodyOf(QStringView text)
{
    const auto first = std::find_if(text.begin(), text.end(), isDigit);
    if (first == text.end())
        return {};
    qsizetype begin = first - text.begin();
    if (begin > 0 && (text[begin - 1] == u'.' || text[begin - 1] == u',') &&
        (begin == 1 || !text[begin - 2].isLetter()))
        --begin;
    qsizetype end = text.size();
    while (!isDigit(text[end - 1]))
        --end;
    return text.sliced(begin, end - begin);
}

QString tagOf(QStringView around, QStringView ignored)
{
    QString tag;
    for (const QChar c : around) {
        if (!c.isSpace() && !isMinus(c) && !ignored.contains(c))
            tag += c.toUpper();
    }
    return tag;
}

} // namespace

AmountParts amountParts(QStringView text)
{
    AmountParts parts;
    parts.body = bodyOf(text);
    if (parts.body.isEmpty())
        return parts;
    const qsizetype begin = parts.body.begin() - text.begin();
    const QStringView before = text.first(begin);
    const QStringView behind = text.sliced(begin + parts.body.size());
    const auto minuses =
        std::count_if(before.begin(), before.end(), isMinus) + std::count_if(behind.begin(), behind.end(), isMinus);
    const auto opening = before.count(u'(');
    const auto closing = behind.count(u')');
    const QString tags[2] = {tagOf(before, u"(+"), tagOf(behind, u")")};
    parts.valid = opening == closing && minuses + opening <= 1 && (tags[0].isEmpty() || tags[1].isEmpty());
    parts.negative = minuses + opening == 1;
    parts.tag = tags[0] + tags[1];
    return parts;
}

DecimalSign decimalSign(QStringView body)
{
    const qsizetype points = body.count(u'.');
    const qsizetype commas = body.count(u',');
    if (points == 0 && commas == 0)
        return DecimalSign::Plain;
    if (points > 0 && commas > 0)
        return body.lastIndexOf(u'.') > body.lastIndexOf(u',') ? DecimalSign::Point : DecimalSign::Comma;
    if (points > 1 || commas > 1) // thousands, so the decimals have the other
        return points > 1 ? DecimalSign::Comma : DecimalSign::Point;
    const qsizetype at = std::max(body.indexOf(u'.'), body.indexOf(u','));
    const bool mayGroup = body.size() - at - 1 == 3 && at >= 1 && at <= 3 && body[0] != u'0' &&
                          std::none_of(body.begin(), body.end(), isGrouping);
    if (mayGroup)
        return DecimalSign::Either;
    return points > 0 ? DecimalSign::Point : DecimalSign::Comma;
}

std::optional<QString> ungrouped(QStringView whole, QChar decimal)
{
    QString digits;
    QChar divider;
    qsizetype group = 0;
    int groups = 0;
    for (const QChar c : whole) {
        if (isDigit(c)) {
            digits += c;
            ++group;
            continue;
        }
        const bool grouping = isGrouping(c) || ((c == u'.' || c == u',') && c != decimal);
        const bool isGroup = groups == 0 ? group >= 1 && group <= 3 : group == 2 || group == 3;
        if (!grouping || !isGroup || (groups > 0 && c != divider))
            return std::nullopt;
        divider = c;
        group = 0;
        ++groups;
    }
    return groups > 0 && group != 3 ? std::nullopt : std::optional(digits);
}

} // namespace palier
