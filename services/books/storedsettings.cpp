// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/books/storedsettings.h"

#include <QTimeZone>

namespace palier {

Result<Settings> StoredSettings::all()
{
    PALIER_TRY_ASSIGN(const auto rows,
                      m_ledger.connection().rows("SELECT key, value FROM setting WHERE administration_id = ?",
                                                 {m_ledger.administration()}));
    QMap<QString, QString> stored;
    for (const Row &row : rows)
        stored.insert(row.text(0), row.text(1));
    return Settings(stored);
}

Result<Booking> StoredSettings::set(const QString &key, const QString &value, const std::optional<QString> &seen)
{
    if (!settingRule(key))
        return refused(Fault::UnknownSetting, key, "key");
    QVariant written; // null: the default
    if (!value.isEmpty()) {
        PALIER_TRY_ASSIGN(const QString text, normalised(key, value));
        written = text;
    }
    std::optional<QString> stood = seen;
    if (!stood && m_ledger.isReplica()) { // on its way to the books: over nothing but what stands here now
        PALIER_TRY_ASSIGN(const Settings now, all());
        stood = now.stored(key);
    }
    QVariantMap columns{{"key", key}, {"value", written}};
    if (stood) // a null text would be NULL in the books, and go over whatever stands
        columns.insert("seen", stood->isNull() ? QString("") : *stood);
    return m_ledger.book({"setting_change", newId(), columns});
}

Result<QDate> businessDate(Ledger &ledger)
{
    PALIER_TRY_ASSIGN(const Settings settings, StoredSettings(ledger).all());
    const QTimeZone zone(settings.text(u"administration.time_zone").toLatin1());
    return QDateTime::currentDateTimeUtc().toTimeZone(zone.isValid() ? zone : QTimeZone::utc()).date();
}

} // namespace palier
