// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catcherprocess.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

namespace palier {

CatcherProcess::CatcherProcess(const QStringList &options)
{
    // The distribution's Python: aiosmtpd is its package.
    m_process.start(QStringLiteral("/usr/bin/python3"),
                    QStringList{QStringLiteral(PALIER_SOURCE_DIR "/tests/support/mailcatcher.py"),
                                QStringLiteral("--folder"), m_folder.path(), QStringLiteral("--http-port"),
                                QStringLiteral("-1"), QStringLiteral("--until-eof")} +
                        options);
    while (!m_process.canReadLine()) {
        if (!m_process.waitForReadyRead(20000)) {
            qWarning().noquote() << m_process.errorString() << m_process.readAllStandardError();
            return;
        }
    }
    m_port = QJsonDocument::fromJson(m_process.readLine()).object().value(QLatin1String("smtp_port")).toInt();
}

CatcherProcess::~CatcherProcess()
{
    m_process.closeWriteChannel();
    if (!m_process.waitForFinished(10000))
        m_process.kill();
}

QList<QByteArray> CatcherProcess::caught() const
{
    QList<QByteArray> messages;
    const QDir folder(m_folder.path());
    const auto names = folder.entryList({QStringLiteral("*.eml")}, QDir::Files, QDir::Name);
    for (const QString &name : names) {
        QFile file(folder.filePath(name));
        if (file.open(QIODevice::ReadOnly))
            messages += file.readAll();
    }
    return messages;
}

} // namespace palier
