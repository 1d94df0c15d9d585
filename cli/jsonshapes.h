// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "models/customer.h"
#include "models/invoice.h"
#include "models/plan.h"
#include "models/procedure.h"
#include "models/setting.h"
#include "services/books/mailqueue.h"
#include "services/books/portallinks.h"
#include "services/books/replica.h"
#include "services/desk/customerhistory.h"

#include <QJsonArray>
#include <QJsonObject>

namespace palier {

// The shapes that scripts rely on (docs: "palierctl --json"). Amounts are strings in major units with their currency
// beside, days "2026-01-31", moments UTC "2026-01-31T09:30:00.123Z", what isn't there is null.
QJsonObject invoiceShape(const Invoice &invoice, const Procedure &procedure, QDate businessDate);
QJsonObject planShape(const Plan &plan, QDate businessDate);
QJsonObject customerShape(const Customer &customer, QDate businessDate);
QJsonObject portalLinkShape(const PortalLink &link);
QJsonObject customerHistoryShape(const CustomerHistoryEntry &entry);
QJsonObject settingShape(const SettingRule &rule, const Settings &settings);
// `stands`: the decision that the books have; null: none.
QJsonObject conflictShape(const Conflict &conflict);
// `to`, `language`: as sent; before that, as they would be today.
QJsonObject mailShape(const QueuedMail &mail, const QString &to, const QString &language);
QJsonObject errorShape(const Error &error);
// A bad row of a file: line, field, reason.
QJsonObject rejectedShape(const Error &error);

} // namespace palier
