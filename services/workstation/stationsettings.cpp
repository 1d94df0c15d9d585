// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/workstation/stationsettings.h"

#include <QDir>
#include <QSettings>

namespace palier {

static constexpr auto booksKey = "books/url", noticesKey = "notices/system", stepsKey = "start/first_steps";

StationSettings::StationSettings(QString file)
    : m_file(file.isEmpty() ? QDir(configFolder()).filePath("workstation.ini") : std::move(file))
{
}

std::optional<DatabaseUrl> StationSettings::books() const
{
    const QString text = QSettings(m_file, QSettings::IniFormat).value(booksKey).toString();
    const auto books = DatabaseUrl::fromText(text);
    return books ? std::optional(*books) : std::nullopt;
}

Result<void> StationSettings::rememberBooks(const DatabaseUrl &books)
{
    QSettings settings(m_file, QSettings::IniFormat);
    settings.setValue(booksKey, books.text());
    settings.sync();
    if (settings.status() != QSettings::NoError)
        return refused(Fault::UnreadableFile, m_file);
    return {};
}

void StationSettings::forgetBooks() { QSettings(m_file, QSettings::IniFormat).remove(booksKey); }

bool StationSettings::isOn(const char *key, bool byDefault) const
{
    return QSettings(m_file, QSettings::IniFormat).value(QLatin1String(key), byDefault).toBool();
}

// Where the file can't be written it is as it was at the next start: nothing to stop a clerk for.
void StationSettings::setOn(const char *key, bool on)
{
    QSettings(m_file, QSettings::IniFormat).setValue(QLatin1String(key), on);
}

bool StationSettings::systemNotices() const { return isOn(noticesKey, false); }
void StationSettings::setSystemNotices(bool on) { setOn(noticesKey, on); }
bool StationSettings::firstSteps() const { return isOn(stepsKey, true); }
void StationSettings::setFirstSteps(bool on) { setOn(stepsKey, on); }

} // namespace palier
