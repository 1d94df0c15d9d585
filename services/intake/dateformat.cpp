// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/intake/dateformat.h"

namespace palier {

namespace {

QStringView formWithoutTime(QStringView form)
{
    for (const QStringView time : {u" H", u" h", u"'T'", u"TH"}) {
        if (const qsizetype at = form.indexOf(time); at > 0)
            return form.first(at);
    }
    return form;
}

bool isWidth(QChar letter, qsizetype width)
{
    return letter == u'y' ? width == 2 || width == 4 : width == 1 || width == 2;
}

} // namespace

Result<DateFormat> DateFormat::fromText(QStringView text)
{
    DateFormat format;
    format.m_text = text.trimmed().toString();
    int days = 0;
    int months = 0;
    int years = 0;
    const QStringView form = formWithoutTime(text.trimmed());
    for (qsizetype i = 0; i < form.size();) {
        const QChar letter = form[i];
        qsizetype width = 1;
        if (!letter.isLetter()) {
            format.m_parts.append({QChar(), 1, letter});
        } else {
            while (i + width < form.size() && form[i + width] == letter)
                ++width;
            int &count = letter == u'd' ? days : letter == u'M' ? months : years;
            if (!QStringView(u"dMy").contains(letter) || !isWidth(letter, width) || ++count > 1)
                return refused(Fault::BadMap, text.toString(), QStringLiteral("date_format"));
            format.m_parts.append({letter, width, QChar()});
        }
        i += width;
    }
    if (days + months + years != 3)
        return refused(Fault::BadMap, text.toString(), QStringLiteral("date_format"));
    return format;
}

Result<QDate> DateFormat::read(QStringView date) const
{
    const auto bad = [date] { return refused(Fault::BadDate, date.toString()); };
    int day = 0;
    int month = 0;
    int year = 0;
    qsizetype at = 0;
    for (const Part &part : m_parts) {
        if (part.letter.isNull()) {
            if (at >= date.size() || date[at++] != part.literal)
                return bad();
            continue;
        }
        const qsizetype most = part.letter == u'y' ? part.width : 2;
        int value = 0;
        qsizetype digits = 0;
        for (; digits < most && at < date.size() && date[at] >= u'0' && date[at] <= u'9'; ++digits, ++at)
            value = value * 10 + (date[at].unicode() - u'0');
        if (digits == 0 || (part.letter == u'y' && digits != part.width))
            return bad();
        if (part.letter == u'y')
            year = part.width == 4 ? value : value + (value < 69 ? 2000 : 1900);
        else
            (part.letter == u'd' ? day : month) = value;
    }
    const QDate read(year, month, day);
    return at == date.size() && read.isValid() ? Result<QDate>(read) : bad();
}

} // namespace palier
