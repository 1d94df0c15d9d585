// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/workstation/listmemory.h"

#include "services/workstation/places.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSettings>
#include <algorithm>

namespace palier {

ListMemory::ListMemory(QString list, QString file)
    : m_list(std::move(list)),
      m_file(file.isEmpty() ? QDir(configFolder()).filePath("lists.ini") : std::move(file))
{
}

ListLayout ListMemory::layout() const
{
    QSettings settings(m_file, QSettings::IniFormat);
    settings.beginGroup(m_list);
    ListLayout layout;
    layout.order = settings.value("columns").toStringList();
    layout.hidden = settings.value("hidden").toStringList();
    const QStringList widths = settings.value("widths").toStringList();
    for (const QString &width : widths) {
        const int pixels = width.section('=', 1).toInt();
        if (pixels > 0)
            layout.widths.insert(width.section('=', 0, 0), pixels);
    }
    layout.sortedBy = settings.value("sortedBy").toString();
    layout.descending = settings.value("descending").toBool();
    return layout;
}

void ListMemory::keep(const ListLayout &layout)
{
    QStringList widths;
    for (auto width = layout.widths.cbegin(); width != layout.widths.cend(); ++width)
        widths << width.key() + '=' + QString::number(width.value());
    widths.sort();
    QSettings settings(m_file, QSettings::IniFormat);
    settings.beginGroup(m_list);
    settings.setValue("columns", layout.order);
    settings.setValue("hidden", layout.hidden);
    settings.setValue("widths", widths);
    settings.setValue("sortedBy", layout.sortedBy);
    settings.setValue("descending", layout.descending);
}

void ListMemory::forgetLayout()
{
    QSettings settings(m_file, QSettings::IniFormat);
    settings.beginGroup(m_list);
    for (const char *key : {"columns", "hidden", "widths", "sortedBy", "descending"})
        settings.remove(key);
}

QList<SavedFilter> ListMemory::filters() const
{
    const QByteArray text = QSettings(m_file, QSettings::IniFormat).value(m_list + "/filters").toByteArray();
    QList<SavedFilter> filters;
    for (const QJsonValue &saved : QJsonDocument::fromJson(text).array()) {
        const SavedFilter filter{saved["name"].toString(), saved["filter"].toObject()};
        if (!filter.name.isEmpty())
            filters << filter;
    }
    return filters;
}

Result<void> ListMemory::write(const QList<SavedFilter> &filters)
{
    QJsonArray all;
    for (const SavedFilter &filter : filters)
        all << QJsonObject{{"name", filter.name}, {"filter", filter.filter}};
    QSettings settings(m_file, QSettings::IniFormat);
    settings.setValue(m_list + "/filters", QJsonDocument(all).toJson(QJsonDocument::Compact));
    settings.sync();
    if (settings.status() != QSettings::NoError)
        return refused(Fault::UnreadableFile, m_file);
    return {};
}

static bool isBefore(const SavedFilter &a, const SavedFilter &b)
{
    return QString::localeAwareCompare(a.name, b.name) < 0;
}

static auto named(const QString &name)
{
    return [name](const SavedFilter &filter) { return filter.name == name; };
}

Result<void> ListMemory::save(const SavedFilter &filter)
{
    const QString name = filter.name.simplified();
    if (name.isEmpty())
        return refused(Fault::BadValue, filter.name, "name");
    QList<SavedFilter> all = filters();
    all.removeIf(named(name));
    all << SavedFilter{name, filter.filter};
    std::sort(all.begin(), all.end(), isBefore);
    return write(all);
}

Result<void> ListMemory::rename(const QString &name, const QString &newName)
{
    const QString wanted = newName.simplified();
    QList<SavedFilter> all = filters();
    const bool isTaken = wanted != name && std::any_of(all.cbegin(), all.cend(), named(wanted));
    if (wanted.isEmpty() || isTaken)
        return refused(Fault::BadValue, newName, "name");
    for (SavedFilter &filter : all) {
        if (filter.name == name)
            filter.name = wanted;
    }
    std::sort(all.begin(), all.end(), isBefore);
    return write(all);
}

Result<void> ListMemory::remove(const QString &name)
{
    QList<SavedFilter> all = filters();
    all.removeIf(named(name));
    return write(all);
}

} // namespace palier
