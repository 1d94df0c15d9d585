// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/chaos/journal.h"

#include <QDateTime>
#include <QJsonDocument>

#ifdef Q_OS_UNIX
#include <unistd.h>
#endif

namespace palier::chaos {

Journal::Journal(const QString &path, const QString &who) : m_file(path), m_who(who)
{
    const auto written = read(path); // by those before us, under the same name
    for (const QJsonObject &line : written)
        m_last = std::max(m_last, line["n"].toInt());
    if (!m_file.open(QIODevice::WriteOnly | QIODevice::Append))
        qFatal("no journal: %s", qPrintable(path));
    m_file.write("\n"); // a line that was cut off ends here
}

void Journal::write(const QJsonObject &line)
{
    m_file.write(QJsonDocument(line).toJson(QJsonDocument::Compact) + '\n');
    m_file.flush();
#ifdef Q_OS_UNIX
    ::fsync(m_file.handle());
#endif
}

int Journal::before(QJsonObject act)
{
    act.insert("who", m_who);
    act.insert("n", ++m_last);
    act.insert("at", QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs));
    write(act);
    return m_last;
}

void Journal::after(int number, QJsonObject outcome)
{
    outcome.insert("who", m_who);
    outcome.insert("after", number);
    outcome.insert("at", QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs));
    write(outcome);
}

QList<QJsonObject> Journal::read(const QString &path)
{
    QList<QJsonObject> lines;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return lines;
    while (!file.atEnd()) {
        const auto document = QJsonDocument::fromJson(file.readLine());
        if (document.isObject())
            lines << document.object();
    }
    return lines;
}

} // namespace palier::chaos
