// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/workstation/stationsettings.h"

#include <QDir>
#include <QSettings>

namespace palier {

static constexpr auto booksKey = "books/url", languageKey = "window/language", lookKey = "window/look",
                      textPercentKey = "window/text_percent", noticesKey = "notices/system",
                      stepsKey = "start/first_steps";

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

Result<void> StationSettings::rememberBooks(const DatabaseUrl &books) { return remember(booksKey, books.text()); }

QString StationSettings::language() const { return word(languageKey, {"en", "fr", "nl", "de"}); }

Result<void> StationSettings::rememberLanguage(const QString &language) { return remember(languageKey, language); }

QString StationSettings::look() const { return word(lookKey, {"light", "dark"}); }

Result<void> StationSettings::rememberLook(const QString &look) { return remember(lookKey, look); }

int StationSettings::textPercent() const
{
    constexpr int usual = 100, least = 75, most = 300;
    const int percent = QSettings(m_file, QSettings::IniFormat).value(textPercentKey, usual).toInt();
    return percent >= least && percent <= most ? percent : usual;
}

Result<void> StationSettings::rememberTextPercent(int percent) { return remember(textPercentKey, percent); }

// Somebody may have written the file by hand.
QString StationSettings::word(const char *key, const QStringList &known) const
{
    const QString found = QSettings(m_file, QSettings::IniFormat).value(key).toString();
    return known.contains(found) ? found : QString();
}

Result<void> StationSettings::remember(const char *key, const QVariant &value)
{
    QSettings settings(m_file, QSettings::IniFormat);
    settings.setValue(key, value);
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
