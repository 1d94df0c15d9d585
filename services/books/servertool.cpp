// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/books/servertool.h"

#include <QDir>
#include <QFileInfo>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <algorithm>

namespace palier {

static void startInEnglish(QProcess &process, const QString &program, const QStringList &arguments)
{
    auto environment = QProcessEnvironment::systemEnvironment();
    environment.insert("LC_ALL", "C"); // its sentences are looked into
    process.setProcessEnvironment(environment);
    process.start(program, arguments);
    process.closeWriteChannel();
    process.waitForFinished(-1);
}

// "pg_dump (PostgreSQL) 15.8 (Debian 15.8-0+deb12u1)": 15. 0: it doesn't run.
static int majorOf(const QString &program)
{
    QProcess process;
    startInEnglish(process, program, {"--version"});
    static const QRegularExpression version("\\(PostgreSQL\\) (\\d+)");
    return version.match(QString::fromLocal8Bit(process.readAllStandardOutput())).captured(1).toInt();
}

Result<ServerTool> ServerTool::find(const QString &name, int leastMajor)
{
    QStringList programs{QStandardPaths::findExecutable(name)};
    const QDir versions("/usr/lib/postgresql");
    for (const QString &version : versions.entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name | QDir::Reversed))
        programs << versions.filePath(version + "/bin/" + name);
    for (const QString &program : programs) {
        if (!program.isEmpty() && QFileInfo(program).isExecutable() && majorOf(program) >= leastMajor)
            return ServerTool(name, program);
    }
    return fail(Kind::Broken, Fault::ProgramMissing, QString("%1 %2").arg(name).arg(leastMajor));
}

static bool isAboutTheConnection(const QString &said)
{
    static const QStringList signs{"connection to server", "server closed the connection", "terminating connection",
                                   "could not receive data", "could not send data"};
    return std::any_of(signs.cbegin(), signs.cend(), [&](const QString &sign) { return said.contains(sign); });
}

Result<QByteArray> ServerTool::run(const QStringList &arguments) const
{
    QProcess process;
    startInEnglish(process, m_program, arguments);
    if (process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0)
        return process.readAllStandardOutput();
    const QString said = QString::fromLocal8Bit(process.readAllStandardError()).trimmed();
    if (said.contains("unsupported version") || said.contains("server version mismatch"))
        return fail(Kind::Broken, Fault::ProgramMissing, m_name + " of a newer version");
    if (said.contains("row-level security") || said.contains("permission denied"))
        return fail(Kind::Denied, Fault::OwnerNeeded, said.section('\n', 0, 0));
    // Whether pg_restore can't read the archive, or the server what comes out of it.
    if (m_name == "pg_restore" && !isAboutTheConnection(said))
        return refused(Fault::UnreadableFile, said.section('\n', 0, 0), "file");
    return fail(Kind::Offline, Fault::BooksUnreachable, m_name + ": " + said);
}

} // namespace palier
