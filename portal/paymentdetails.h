// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "portal/visit.h"

#include <QJsonObject>

namespace palier {

// Whom and where to pay: name, iban, bic, reference. Empty where the administration named no account.
QJsonObject paymentDetails(const Visit &visit);

} // namespace palier
