// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/help/handbook.h"

#include <QFile>
#include <QLocale>

namespace palier {

static QString root() { return QStringLiteral(":/handbook"); }
static QString spoken() { return QLocale().name().section(u'_', 0, 0); }

QString Handbook::file(const QString &topic)
{
    for (const QString &language : {spoken(), QStringLiteral("en")}) {
        const QString name = QStringLiteral("%1/%2/%3.md").arg(root(), language, topic);
        if (QFile::exists(name))
            return name;
    }
    return {};
}

// First what every clerk reads, then the pages in the order of the navigation, then the admin's and the operator's.
QStringList Handbook::topics()
{
    QStringList all{"start",     "proposals", "invoices", "plans",    "customers", "messages",
                    "conflicts", "import",    "offline",  "keyboard", "settings",  "operator"};
    all.removeIf([](const QString &topic) { return !has(topic); });
    return all;
}

bool Handbook::has(const QString &topic) { return !file(topic).isEmpty(); }

QString Handbook::markdown(const QString &topic)
{
    QFile page(file(topic));
    return page.open(QIODevice::ReadOnly) ? QString::fromUtf8(page.readAll()) : QString();
}

QString Handbook::title(const QString &topic)
{
    const QStringList lines = markdown(topic).split(u'\n');
    for (const QString &line : lines) {
        if (line.startsWith("# "))
            return line.mid(2).trimmed();
    }
    return topic;
}

QStringList Handbook::folders() { return {root() + u'/' + spoken(), root() + "/en", root()}; }

} // namespace palier
