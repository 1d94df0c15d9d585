// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "services/sql/databaseurl.h"

#include <QDate>

namespace palier {

// The demo that a first start offers: books of invented data in a place of their own, beside the account's own books
// and never mixed with them.
DatabaseUrl demoBooksUrl();

// Makes them where there are none; takes a moment. Whole or not at all.
Result<void> makeDemo(QDate today);
// They go, and this workstation's copy of them. Nobody may have them open.
void removeDemo();

} // namespace palier
