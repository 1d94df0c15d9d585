// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "models/setting.h"
#include "services/books/ledger.h"

namespace palier {

// The settings of the ledger's administration.
class StoredSettings
{
public:
    explicit StoredSettings(Ledger &ledger) : m_ledger(ledger) {}

    Result<Settings> all();
    // Checks and writes one. An empty value goes back to the default. Fault::UnknownSetting, Fault::BadValue.
    Result<Booking> set(const QString &key, const QString &value);

private:
    Ledger &m_ledger;
};

// Today in the administration's time zone.
Result<QDate> businessDate(Ledger &ledger);

} // namespace palier
