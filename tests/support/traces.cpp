// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/traces.h"

#include <QDir>
#include <QFile>

namespace palier::test {

static QByteArray page(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QStringList processesNaming(const QString &path)
{
    const QByteArray named = path.toUtf8();
    QStringList found;
    const auto entries = QDir("/proc").entryList(QDir::Dirs | QDir::NoDotAndDotDot);
    for (const QString &id : entries) {
        if (!id.front().isDigit())
            continue;
        const QString place = "/proc/" + id + '/';
        const QByteArray words = page(place + "cmdline");
        if (words.contains(named) || page(place + "environ").contains(named) ||
            QFile::symLinkTarget(place + "cwd").contains(path))
            found << QString::fromUtf8(words).replace(QChar(0), ' ').trimmed();
    }
    return found;
}

QStringList entriesOf(const QString &folder)
{
    return QDir(folder).entryList(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot);
}

} // namespace palier::test
