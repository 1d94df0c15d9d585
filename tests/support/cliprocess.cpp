// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/cliprocess.h"

#include <QFile>
#include <QJsonDocument>
#include <QTest>

namespace palier::test {

CliProcess::CliProcess() { Q_ASSERT(m_folder.isValid()); }

void CliProcess::start(QProcess &process, const QStringList &words) const
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert("PALIER_BOOKS", books());
    environment.insert("XDG_DATA_HOME", path("data"));
    environment.remove("PALIER_TODAY");
    environment.remove("PALIER_PASSWORD_FILE");
    if (!m_today.isEmpty())
        environment.insert("PALIER_TODAY", m_today);
    process.setProcessEnvironment(environment);
    process.setWorkingDirectory(m_folder.path());
    process.start(PALIER_BIN_DIR "/palierctl", words);
}

CliRun CliProcess::run(const QStringList &words, const QByteArray &input) const
{
    QProcess process;
    start(process, words);
    process.write(input);
    process.closeWriteChannel();
    constexpr int patience = 120'000;
    CliRun run;
    if (process.waitForFinished(patience) && process.exitStatus() == QProcess::NormalExit)
        run.exit = process.exitCode();
    run.out = process.readAllStandardOutput();
    run.err = process.readAllStandardError();
    run.json = QJsonDocument::fromJson(run.out).object();
    return run;
}

QJsonObject CliProcess::must(const QStringList &words) const
{
    const CliRun done = json(words);
    if (done.exit != 0)
        QTest::qFail((words.join(' ').toUtf8() + ": " + done.err).constData(), __FILE__, __LINE__);
    return done.json;
}

QString CliProcess::write(const QString &name, const QByteArray &content) const
{
    QFile file(path(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        qFatal("a test can't write %s", qPrintable(file.fileName()));
    return file.fileName();
}

} // namespace palier::test
