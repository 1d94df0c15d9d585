// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/books/tables.h"

#include <algorithm>

namespace palier {

const QList<SharedTable> &sharedTables()
{
    static const QList<SharedTable> tables{
        {"administration", {}},
        {"clerk", {"login"}},
        {"setting", {"key"}},
        {"customer", {"id"}},
        {"invoice", {"number"}},
        {"invoice_block", {"number", "reason"}},
        {"plan", {"id"}},
        {"plan_invoice", {"plan_id", "number"}},
        {"instalment", {"plan_id", "ordinal"}},
        {"reminder_step", {"number", "step"}},
        {"mail", {"id"}},
        {"portal_link", {"id"}},
        {"proposal", {"id"}, true},
        {"decision", {"id"}, true},
        {"reversal", {"id"}, true},
        {"withdrawal", {"id"}, true},
        {"lapse", {"id"}, true},
        {"blocking", {"id"}, true},
        {"setting_change", {"id"}, true},
        {"customer_change", {"id"}, true},
        {"reminder", {"id"}, true},
        {"import_file", {"id"}, true},
        {"mail_retry", {"id"}, true},
        {"customer_import", {"customer_id", "file_id"}},
    };
    return tables;
}

const SharedTable *sharedTable(const QString &name)
{
    const auto &tables = sharedTables();
    const auto found = std::find_if(tables.cbegin(), tables.cend(),
                                    [&](const SharedTable &table) { return name == QLatin1String(table.name); });
    return found == tables.cend() ? nullptr : &*found;
}

const QList<FactTable> &factTables()
{
    static const QList<FactTable> tables{
        {"proposal", {"wording", "address"}},
        {"decision", {"note"}},
        {"reversal", {}},
        {"withdrawal", {}},
        {"lapse", {}},
        {"blocking", {"note"}},
        {"setting_change", {}},
        {"customer_change", {"value", "note"}, true, false, true},
        {"reminder", {}},
        {"import_file", {}},
        {"mail_retry", {}},
        {"link", {"hash"}, false, true},
    };
    return tables;
}

} // namespace palier
