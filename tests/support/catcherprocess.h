// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QProcess>
#include <QTemporaryDir>

namespace palier {

// tests/support/mailcatcher.py with options of its own, as long as this lives.
class CatcherProcess
{
public:
    explicit CatcherProcess(const QStringList &options);
    ~CatcherProcess();

    int port() const { return m_port; } // 0: it didn't start
    QList<QByteArray> caught() const;   // whole files, in the order of arrival

private:
    QTemporaryDir m_folder;
    QProcess m_process;
    int m_port = 0;
};

} // namespace palier
