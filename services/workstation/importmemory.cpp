// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/workstation/importmemory.h"

#include <QDateTime>
#include <QDir>
#include <QSettings>
#include <algorithm>

namespace palier {

static constexpr qsizetype mostKinds = 200;

ImportMemory::ImportMemory(QString file)
    : m_file(file.isEmpty() ? QDir(configFolder()).filePath("imports.ini") : std::move(file))
{
}

static QString readingKey(const QString &kind) { return kind + "/reading"; }
static QString usedKey(const QString &kind) { return kind + "/used"; }

std::optional<QByteArray> ImportMemory::reading(const QString &kind) const
{
    const QVariant value = QSettings(m_file, QSettings::IniFormat).value(readingKey(kind));
    return value.isNull() ? std::nullopt : std::optional(value.toString().toUtf8());
}

static Result<void> written(QSettings &settings, const QString &file)
{
    settings.sync();
    return settings.status() == QSettings::NoError ? Result<void>() : refused(Fault::UnreadableFile, file);
}

Result<void> ImportMemory::remember(const QString &kind, const QByteArray &reading)
{
    QSettings settings(m_file, QSettings::IniFormat);
    settings.setValue(readingKey(kind), QString::fromUtf8(reading));
    settings.setValue(usedKey(kind), QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs));
    QStringList kinds = settings.childGroups();
    std::sort(kinds.begin(), kinds.end(), [&](const QString &a, const QString &b) {
        return settings.value(usedKey(a)).toString() > settings.value(usedKey(b)).toString();
    });
    for (const QString &old : kinds.mid(std::min(mostKinds, kinds.size())))
        settings.remove(old);
    return written(settings, m_file);
}

Result<void> ImportMemory::forget(const QString &kind)
{
    QSettings settings(m_file, QSettings::IniFormat);
    settings.remove(kind);
    return written(settings, m_file);
}

} // namespace palier
