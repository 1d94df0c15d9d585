// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "portal/invoicerows.h"

namespace palier {

QString overdueInWords(const PortalTexts &texts, QDate due, QDate today)
{
    const qint64 days = due.daysTo(today);
    if (days == 0)
        return texts.text("due_today");
    return days > 0 ? texts.counted("overdue", days) : texts.counted("due_in", -days);
}

QJsonObject invoiceRow(const Visit &visit, const Invoice &invoice)
{
    return {{"number", invoice.number.text()},
            {"issued", writtenDate(invoice.issued, visit.language())},
            {"due", writtenDate(invoice.due, visit.language())},
            {"open", writtenAmount(invoice.open, visit.language())},
            {"overdue", overdueInWords(visit.texts, invoice.due, visit.today)},
            {"isLate", invoice.isOverdue(visit.today)}};
}

} // namespace palier
