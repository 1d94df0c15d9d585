// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/workstation/stationsettings.h"

#include <QDir>
#include <QSettings>

namespace palier {

static constexpr auto booksKey = "books/url";

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

} // namespace palier
