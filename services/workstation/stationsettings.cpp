// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/workstation/stationsettings.h"

#include <QDir>
#include <QSettings>

namespace palier {

static constexpr auto booksKey = "books/url", languageKey = "window/language", lookKey = "window/look",
                      textPercentKey = "window/text_percent", noticesKey = "notices/system",
                      stepsKey = "start/first_steps", sizeKey = "window/size", maximisedKey = "window/maximised";

StationSettings::StationSettings(QString file)
    : m_file(file.isEmpty() ? QDir(configFolder()).filePath("workstation.ini") : std::move(file))
{
}

std::optional<DatabaseUrl> StationSettings::books() const
{
    const auto books = DatabaseUrl::fromText(value(booksKey).toString());
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
    const int percent = value(textPercentKey, usual).toInt();
    return percent >= least && percent <= most ? percent : usual;
}

Result<void> StationSettings::rememberTextPercent(int percent) { return remember(textPercentKey, percent); }

QSize StationSettings::windowSize() const { return value(sizeKey).toSize(); }

Result<void> StationSettings::rememberWindowSize(QSize size) { return remember(sizeKey, size); }

bool StationSettings::windowIsMaximised() const { return value(maximisedKey, false).toBool(); }

Result<void> StationSettings::rememberWindowMaximised(bool maximised) { return remember(maximisedKey, maximised); }

bool StationSettings::systemNotices() const { return value(noticesKey, false).toBool(); }

Result<void> StationSettings::rememberSystemNotices(bool wanted) { return remember(noticesKey, wanted); }

bool StationSettings::firstSteps() const { return value(stepsKey, true).toBool(); }

Result<void> StationSettings::rememberFirstSteps(bool wanted) { return remember(stepsKey, wanted); }

// Somebody may have written the file by hand.
QString StationSettings::word(const char *key, const QStringList &known) const
{
    const QString found = value(key).toString();
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

QVariant StationSettings::value(const char *key, const QVariant &byDefault) const
{
    return QSettings(m_file, QSettings::IniFormat).value(key, byDefault);
}

void StationSettings::forgetBooks() { QSettings(m_file, QSettings::IniFormat).remove(booksKey); }

} // namespace palier
