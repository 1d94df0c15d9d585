// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/books/customersearch.h"

#include "models/sortname.h"
#include "services/sql/boundvalues.h"

namespace palier {

QString partOfName(const QString &text) { return likeAnywhere(sortName(text)); }

CalledCustomers customersCalledAsSql(Ledger &ledger, const QString &text)
{
    return {"SELECT s.id FROM customer AS s WHERE s.administration_id = ?\n"
            "   AND (s.sort_name LIKE ? ESCAPE '\\' OR s.id >= ? AND s.id < ?)",
            {ledger.administration(), partOfName(text), text, endOf(text)}};
}

Result<QStringList> customersCalled(Ledger &ledger, const QString &text)
{
    const CalledCustomers called = customersCalledAsSql(ledger, text);
    QStringList ids;
    PALIER_TRY(ledger.connection().each(called.sql + " LIMIT ?", called.values + QVariantList{fewCustomers + 1},
                                        [&](const Row &row) -> Result<void> {
                                            ids << row.text(0);
                                            return {};
                                        }));
    return ids;
}

QString inListed(Ledger &ledger, const QString &column, const QString &listed)
{
    return column + (ledger.connection().isSqlite() ? " IN (" + listed + ')' : " = ANY (ARRAY(" + listed + "))");
}

} // namespace palier
