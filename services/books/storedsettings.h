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
    // Checks and writes one. An empty value goes back to the default. `seen`: what was stored when its author looked,
    // empty for the default; without it, on a workstation, what is stored there now. Fault::UnknownSetting,
    // Fault::BadValue; Fault::ChangedMeanwhile where another one than was seen is stored already.
    Result<Booking> set(const QString &key, const QString &value, const std::optional<QString> &seen = {});

private:
    Ledger &m_ledger;
};

// Today in the administration's time zone.
Result<QDate> businessDate(Ledger &ledger);

} // namespace palier
