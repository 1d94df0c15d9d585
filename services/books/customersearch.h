// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "services/books/ledger.h"

namespace palier {

// Of what is searched for, so many of each kind are looked up one by one; where there are more, a list is walked in its
// order until the page is full: either way is quick where the other is slow.
inline constexpr int fewCustomers = 100, fewRows = 2000;

// Behind every text that begins with this one.
inline QString endOf(const QString &start) { return start + QChar(0xffff); }

// For `sort_name LIKE ? ESCAPE '\'`: a part of a name.
QString partOfName(const QString &text);

// The numbers of customers that are called by this text: a part of the name, or the start of the number. One more than
// the few says that there are many.
Result<QStringList> customersCalled(Ledger &ledger, const QString &text);

// The same as a part of a statement, with its values.
struct CalledCustomers {
    QString sql;
    QVariantList values;
};
CalledCustomers customersCalledAsSql(Ledger &ledger, const QString &text);

// `column` is one of those that `listed` selects. First the few that are listed, then their rows: PostgreSQL is told so
// by an array, for it would rather walk through everything until enough of them are met.
QString inListed(Ledger &ledger, const QString &column, const QString &listed);

} // namespace palier
