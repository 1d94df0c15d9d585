// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
// A run of `dev chaos` that is ended in the midst of a round leaves neither programs nor servers behind.
#include "tests/chaos/servernode.h"
#include "tests/support/traces.h"

#include <QDir>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace palier::test;

class TestChaosEnded : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void nobodyIsLeft_data();
    void nobodyIsLeft();
};

void TestChaosEnded::initTestCase()
{
#ifndef Q_OS_LINUX
    QSKIP("processes are looked for in /proc");
#endif
    if (palier::chaos::ServerNode::programs().isEmpty())
        QSKIP("no PostgreSQL server is installed");
}

void TestChaosEnded::nobodyIsLeft_data()
{
    QTest::addColumn<bool>("killed");
    QTest::newRow("SIGTERM") << false;
    QTest::newRow("SIGKILL") << true;
}

void TestChaosEnded::nobodyIsLeft()
{
    QFETCH(bool, killed);
    constexpr int patience = 120'000;
    QTemporaryDir root;
    const QString temporary = root.filePath("tmp");
    QDir().mkpath(temporary);
    for (const QString &folder : {root.path(), temporary}) // the server's user comes through
        QFile::setPermissions(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner | QFile::ExeOther);
    auto environment = QProcessEnvironment::systemEnvironment();
    environment.insert("TMPDIR", temporary);
    QProcess run;
    run.setProcessEnvironment(environment);
    run.setProcessChannelMode(QProcess::ForwardedChannels);
    run.start(QCoreApplication::applicationDirPath() + "/chaosrun",
              {"--minutes", "5", "--round", "200", "--folder", root.filePath("kept")});

    const auto areAtWork = [&] {
        const QString running = processesNaming(root.path()).join('\n');
        for (const char *who : {"/chaosdriver ", "/palier ", "/palier-portal ", "/postgres -D", "mailcatcher.py"}) {
            if (!running.contains(who))
                return false;
        }
        return true;
    };
    QTRY_VERIFY_WITH_TIMEOUT(areAtWork() || run.state() == QProcess::NotRunning, patience);
    QCOMPARE(run.state(), QProcess::Running);
    if (killed)
        run.kill();
    else
        run.terminate();
    QVERIFY(run.waitForFinished(patience));
    if (!killed)
        QCOMPARE(run.exitCode(), 128 + 15); // SIGTERM

    QTRY_COMPARE_WITH_TIMEOUT(processesNaming(root.path()), QStringList(), patience);
    QStringList left = entriesOf(temporary);
    if (killed) // nobody could take the others along
        left.removeIf([&](const QString &name) { return !QDir(temporary + '/' + name).exists("a"); });
    QVERIFY2(left.isEmpty(), qPrintable(left.join(' ')));
}

QTEST_GUILESS_MAIN(TestChaosEnded)
#include "tst_chaosended.moc"
