// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/unprivileged.h"

#include <QTcpServer>

#ifdef Q_OS_UNIX
#include <unistd.h>
#endif

namespace palier::test {

static constexpr int patienceMsecs = 60000;

static bool isRoot()
{
#ifdef Q_OS_UNIX
    return geteuid() == 0;
#else
    return false;
#endif
}

void setUnprivileged(QProcess &process, const QString &program, const QStringList &arguments)
{
    process.setWorkingDirectory("/");
    process.setProcessChannelMode(QProcess::MergedChannels);
    if (isRoot()) {
        process.setProgram("setpriv");
        process.setArguments(QStringList{"--reuid=postgres", "--regid=postgres", "--clear-groups", program} +
                             arguments);
    } else {
        process.setProgram(program);
        process.setArguments(arguments);
    }
}

bool runUnprivileged(const QString &program, const QStringList &arguments, QString *why)
{
    QProcess process;
    setUnprivileged(process, program, arguments);
    process.start();
    const bool done = process.waitForFinished(patienceMsecs) && process.exitStatus() == QProcess::NormalExit &&
                      process.exitCode() == 0;
    if (!done && why)
        *why = program + ": " + QString::fromLocal8Bit(process.readAll());
    return done;
}

void giveAway(const QString &path)
{
    if (isRoot())
        QProcess::execute("chown", {"-R", "postgres", path});
}

quint16 freePort()
{
    QTcpServer probe;
    probe.listen(QHostAddress::LocalHost);
    return probe.serverPort();
}

} // namespace palier::test
