// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QFile>
#include <QJsonObject>

namespace palier::chaos {

// What one driver set out to do and what it was told, one JSON object a line, on the disk before it goes on. After a
// kill a line "before" without its "after" is an act of which nobody knows how it ended.
class Journal
{
public:
    explicit Journal(const QString &path, const QString &who);

    int before(QJsonObject act); // its number
    void after(int number, QJsonObject outcome);
    static QList<QJsonObject> read(const QString &path); // a line that a kill cut off is left out

private:
    void write(const QJsonObject &line);

    QFile m_file;
    QString m_who;
    int m_last = 0;
};

} // namespace palier::chaos
