// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/customer.h"

#include <QRegularExpression>

namespace palier {

bool isEmailAddress(QStringView text)
{
    constexpr qsizetype longestAddress = 254; // RFC 5321, section 4.5.3.1: a path of 256 with its brackets
    constexpr qsizetype longestLocalPart = 64;
    // A dot-atom, and a domain of labels. No quoted local part, no address literal, ASCII only: so every
    // server takes it.
    static const QRegularExpression form(QStringLiteral(
        R"(\A[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*)"
        R"(@(?:[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?\.)*[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?\z)"));
    return text.size() <= longestAddress && text.indexOf(u'@') <= longestLocalPart &&
           form.match(text.toString()).hasMatch();
}

} // namespace palier
