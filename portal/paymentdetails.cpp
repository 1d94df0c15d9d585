// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "portal/paymentdetails.h"

namespace palier {

QJsonObject paymentDetails(const Visit &visit)
{
    const QString iban = visit.settings.text(u"creditor.iban");
    const QString reference = visit.settings.text(u"creditor.reference");
    return {{"name", creditorOf(visit)},
            {"iban", writtenIban(iban)},
            {"bic", visit.settings.text(u"creditor.bic")},
            {"reference", reference.isEmpty() ? visit.texts.text("pay_reference_numbers") : reference}};
}

} // namespace palier
