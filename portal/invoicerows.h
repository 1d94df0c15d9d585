// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "models/invoice.h"
#include "portal/visit.h"

#include <QJsonObject>

namespace palier {

// An invoice as the pages show it: number, issued, due, open, overdue in words, isLate.
QJsonObject invoiceRow(const Visit &visit, const Invoice &invoice);

// "18 days overdue", "due today", "due in 3 days"
QString overdueInWords(const PortalTexts &texts, QDate due, QDate today);

} // namespace palier
