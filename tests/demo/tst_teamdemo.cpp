// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
// `dev demo --team`, as it stands there: two desktops on a server of their own, and nothing left at the end.
#include "tests/support/cliprocess.h"
#include "tests/support/traces.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTest>
#include <QVariant>
#include <csignal>
#include <functional>
#include <memory>

using namespace palier::test;

static constexpr int patienceMsecs = 90'000, endMsecs = 30'000;

namespace {

// The script in a home of its own. Where PostgreSQL has an account of its own, that comes to `tmp` and not to the
// demo's folder: as with a clone in /root.
class TeamDemo
{
public:
    TeamDemo()
    {
        const auto others = QFile::ExeGroup | QFile::ExeOther;
        const auto ours = QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner;
        for (const QString name : {"", "home", "tmp", "closed"}) {
            QDir().mkpath(path(name));
            QFile::setPermissions(path(name), name == "closed" ? ours : ours | others);
        }
        auto environment = QProcessEnvironment::systemEnvironment();
        for (const char *variable :
             {"XDG_RUNTIME_DIR", "PALIER_BOOKS", "PALIER_TODAY", "PGPASSFILE", "PGHOST", "PGUSER"})
            environment.remove(variable);
        environment.insert("HOME", path("home"));
        environment.insert("TMPDIR", path("tmp"));
        environment.insert("DBUS_SESSION_BUS_ADDRESS", "unix:path=" + path("nobus")); // nobody's keyring
        environment.insert("PALIER_TELL_PAINTED", "1");
        environment.insert("QT_QPA_PLATFORM", "offscreen");
        if (!environment.contains("DISPLAY")) // the platform needs none, but the script asks whether there is one
            environment.insert("DISPLAY", ":0");
        m_process.setProcessEnvironment(environment);
        m_process.setProcessChannelMode(QProcess::MergedChannels);
        m_process.setStandardOutputFile(path("said"));
#ifdef Q_OS_UNIX
        // What a runner in the background ignores, a shell could not react to.
        m_process.setChildProcessModifier([] { std::signal(SIGINT, SIG_DFL); });
#endif
        m_process.start(PALIER_SOURCE_DIR "/dev", {"demo", "--team", "--as-built", "--folder", folder()});
    }
    ~TeamDemo()
    {
        if (m_process.state() == QProcess::NotRunning)
            return;
        m_process.terminate();
        m_process.waitForFinished(endMsecs);
    }

    QString path(const QString &name) const { return m_root.filePath(name); }
    QString folder() const { return path("closed/demo"); }
    QString said() const
    {
        QFile file(path("said"));
        return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
    }
    // Waits for it, but not for a script that has ended.
    bool reaches(const std::function<bool()> &is)
    {
        return QTest::qWaitFor([&] { return is() || m_process.state() == QProcess::NotRunning; }, patienceMsecs) &&
               is();
    }
    // By a signal to the script alone; gives what it ended with.
    int end(int with)
    {
#ifdef Q_OS_UNIX
        ::kill(pid_t(m_process.processId()), with);
#endif
        return m_process.waitForFinished(endMsecs) && m_process.exitStatus() == QProcess::NormalExit
                   ? m_process.exitCode()
                   : -1;
    }
    QStringList processes() const { return processesNaming(m_root.path()); }

private:
    QTemporaryDir m_root;
    QProcess m_process;
};

// A reviewer's way to the books, and what their desktop has brought down.
class Reviewer
{
public:
    Reviewer(const TeamDemo &demo, const QString &name) : m_login("palier_" + name), m_demo(demo), m_name(name)
    {
        static const QRegularExpression server("^== Server +postgresql://postgres@(localhost:\\d+)/",
                                               QRegularExpression::MultilineOption);
        m_cli.setToday({}); // the demo's is the real one
        m_cli.setBooks("postgresql://" + m_login + '@' + server.match(demo.said()).captured(1) +
                       "/palier?sslmode=verify-full&sslrootcert=" + demo.folder() + "/tls/ca.pem");
    }

    const QString &login() const { return m_login; }
    const CliProcess &cli() const { return m_cli; }
    // Empty: not there (yet).
    QString inReplica(const QString &sql) const
    {
        QString found;
        {
            auto database = QSqlDatabase::addDatabase("QSQLITE", m_name);
            database.setDatabaseName(m_demo.folder() + '/' + m_name + "/replica.sqlite");
            database.setConnectOptions("QSQLITE_OPEN_READONLY;QSQLITE_BUSY_TIMEOUT=5000");
            QSqlQuery query(database);
            if (database.open() && query.exec(sql) && query.next())
                found = query.value(0).toString();
        }
        QSqlDatabase::removeDatabase(m_name);
        return found;
    }

private:
    QString m_login;
    const TeamDemo &m_demo;
    QString m_name;
    CliProcess m_cli;
};

} // namespace

class TestTeamDemo : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void twoDesktopsStandThere();
    void haveSynced();
    void whatOneDecidesReachesTheOther();
    void nothingIsLeft();
    void nothingIsLeftOfHalfADemo();
    void cleanupTestCase() { m_demo.reset(); }

private:
    void verifyNothingIsLeft();

    std::unique_ptr<TeamDemo> m_demo;
    std::unique_ptr<Reviewer> m_rita, m_rolf;
    bool m_stands = false;
};

void TestTeamDemo::initTestCase()
{
#ifndef Q_OS_LINUX
    QSKIP("dev is for Linux");
#endif
    if (QDir("/usr/lib/postgresql").entryList(QDir::Dirs | QDir::NoDotAndDotDot).isEmpty())
        QSKIP("no PostgreSQL server is installed");
}

// Each says so when its window has been painted (app/firstpaint.h).
void TestTeamDemo::twoDesktopsStandThere()
{
    m_demo = std::make_unique<TeamDemo>();
    const auto painted = [this] { return m_demo->said().split('\n').count("painted") == 2; };
    QVERIFY2(m_demo->reaches(painted), qPrintable(m_demo->said()));
    const QString running = m_demo->processes().join('\n');
    for (const char *who : {"/palier --books postgresql://palier_rita@", "/palier --books postgresql://palier_rolf@",
                            "/palier-portal --listen", "palierctl office", "/postgres -D", "mailcatcher.py"})
        QVERIFY2(running.contains(who), qPrintable(QString(who) + " is not in\n" + running));
    m_stands = true;
}

void TestTeamDemo::haveSynced()
{
    if (!m_stands)
        QSKIP("the demo does not stand");
    qputenv("PGPASSFILE", m_demo->path("closed/demo/passfile").toUtf8());
    m_rita = std::make_unique<Reviewer>(*m_demo, "rita");
    m_rolf = std::make_unique<Reviewer>(*m_demo, "rolf");
    const int all = m_rita->cli().must({"invoices", "list", "--limit", "1"})["total"].toInt();
    QVERIFY(all > 100);
    for (const Reviewer *reviewer : {m_rita.get(), m_rolf.get()}) {
        QTRY_COMPARE_WITH_TIMEOUT(reviewer->inReplica("SELECT count(*) FROM invoice").toInt(), all, patienceMsecs);
        QTRY_COMPARE_WITH_TIMEOUT(reviewer->inReplica("SELECT login FROM replica_state"), reviewer->login(),
                                  patienceMsecs);
    }
}

// By the desktop alone: nobody else is at that replica.
void TestTeamDemo::whatOneDecidesReachesTheOther()
{
    if (!m_rita)
        QSKIP("the demo does not stand");
    const QJsonArray waiting = m_rita->cli().must({"plans", "list", "--state", "proposed"})["items"].toArray();
    QVERIFY(waiting.size() >= 2);
    const std::pair<const Reviewer *, const Reviewer *> ways[] = {{m_rita.get(), m_rolf.get()},
                                                                  {m_rolf.get(), m_rita.get()}};
    for (size_t i = 0; i < std::size(ways); ++i) {
        const auto &[who, other] = ways[i];
        const QString plan = waiting[qsizetype(i)]["id"].toString();
        const QString actor = "SELECT actor FROM decision WHERE plan_id = '" + plan + '\'';
        QCOMPARE(other->inReplica(actor), QString());
        who->cli().must({"plans", "refuse", plan, "--reason", "other"});
        QTRY_COMPARE_WITH_TIMEOUT(other->inReplica(actor), who->login(), patienceMsecs);
    }
}

void TestTeamDemo::verifyNothingIsLeft()
{
    QTRY_COMPARE_WITH_TIMEOUT(m_demo->processes(), QStringList(), 5000);
    QCOMPARE(entriesOf(m_demo->path("tmp")), QStringList());
    QCOMPARE(entriesOf(m_demo->path("closed")), QStringList());
    QCOMPARE(entriesOf(m_demo->path("home")), QStringList()); // and nothing was put there meanwhile
}

void TestTeamDemo::nothingIsLeft()
{
    if (!m_stands)
        QSKIP("the demo does not stand");
    const int ended = m_demo->end(SIGTERM);
    QVERIFY2(ended == 128 + SIGTERM, qPrintable(m_demo->said()));
    verifyNothingIsLeft();
}

// Somebody has no patience: the server runs, and nobody works on it yet.
void TestTeamDemo::nothingIsLeftOfHalfADemo()
{
    m_demo = std::make_unique<TeamDemo>();
    QVERIFY2(m_demo->reaches([this] { return m_demo->said().contains("Making demo books"); }),
             qPrintable(m_demo->said()));
    QVERIFY(m_demo->processes().join('\n').contains("/postgres -D"));
    const int ended = m_demo->end(SIGINT);
    QVERIFY2(ended == 128 + SIGINT, qPrintable(m_demo->said()));
    QVERIFY(!m_demo->said().contains("Opening a desktop"));
    verifyNothingIsLeft();
}

QTEST_GUILESS_MAIN(TestTeamDemo)
#include "tst_teamdemo.moc"
