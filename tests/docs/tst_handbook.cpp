// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The commands of docs/operator.md, run in their order as they stand there, against a server, a standby, a PgBouncer
// and an nginx of this test's own. Only names of places differ: hosts, folders, ports and networks.
#include "tests/docs/fencedblocks.h"
#include "tests/support/postgresserver.h"
#include "tests/support/unprivileged.h"

#include <QDir>
#include <QFile>
#include <QStandardPaths>
#include <QTcpSocket>
#include <QtTest>

using namespace palier::test;

class TestHandbook : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void blocksAreTried_data();
    void blocksAreTried();
    void nothingPersonalIsLeft();
    void noLinkIsLogged();
    void worksOnWhenTheFirstServerIsGone();

private:
    struct Ran {
        int exit = -1;
        QByteArray said;
    };
    Ran run(const QString &script);
    QString here(QString text) const; // with the places of this test
    void put(const FencedBlock &block);
    void startPooler();
    void haveACustomer();
    static QByteArray page(const QString &path);

    QTemporaryDir m_root;
    std::unique_ptr<PostgresServer> m_server;
    QProcess m_pooler;
    quint16 m_portalPort = 0, m_poolerPort = 0, m_secondPort = 0, m_webPort = 0, m_plainWebPort = 0;
    QString m_failover, m_promotion; // the block that names both servers, and the one for when the first is gone
};

static const char *const erasable = "Erasable";

// Fails where the command succeeds: behind a "!" it would fail nothing, whatever it says (bash -e).
static const char *const never = "never() { if \"$@\"; then return 1; fi; }\n";

static QString installed(const QString &program)
{
    return QStandardPaths::findExecutable(program, {"/usr/sbin", "/usr/bin"});
}

QByteArray TestHandbook::page(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void TestHandbook::initTestCase()
{
    const QDir root(m_root.path());
    root.mkpath("work");
    root.mkpath("home/.postgresql");
    root.mkpath("shims");
    root.mkpath("second/main"); // what the second server had before
    for (quint16 *port : {&m_portalPort, &m_poolerPort, &m_secondPort, &m_webPort, &m_plainWebPort})
        *port = freePort();
    QString why;
    m_server = PostgresServer::start(&why);
    if (!m_server)
        QSKIP(qPrintable(why));
    QCOMPARE(QProcess::execute(PALIER_SOURCE_DIR "/tests/support/makecert.sh", {root.filePath("tls")}), 0);
    QVERIFY(m_server->speakTls(root.filePath("tls")));
    QVERIFY(QFile::copy(root.filePath("tls/ca.pem"), root.filePath("home/.postgresql/root.crt")));
    QVERIFY(QFile::link(PALIER_SOURCE_DIR "/tests/docs/sudo.sh", root.filePath("shims/sudo")));
}

void TestHandbook::cleanupTestCase()
{
    if (m_server)
        run("sudo systemctl stop postgresql");
    for (const char *service : {"palier-office", "palier-portal", "nginx"}) {
        const QByteArray id = page(m_root.filePath(QString(service) + ".pid")).trimmed();
        if (!id.isEmpty())
            QProcess::execute("kill", {QString::fromLatin1(id)});
    }
    m_pooler.terminate();
    m_pooler.waitForFinished();
}

QString TestHandbook::here(QString text) const
{
    const QString port = QString::number(m_server->port());
    const std::pair<QString, QString> places[] = {
        {"-h books.example.org", "-h localhost -p " + port},
        {"books.example.org:5432", "localhost:" + port},
        {"books.example.org:6432", QString("localhost:%1").arg(m_poolerPort)},
        {"books2.example.org:5432", QString("localhost:%1").arg(m_secondPort)},
        {"books2.example.org", QString("localhost:%1").arg(m_secondPort)},
        {"books.example.org", "localhost:" + port},
        {"https://pay.example.org", QString("https://localhost:%1").arg(m_webPort)},
        {"listen 443 ", QString("listen 127.0.0.1:%1 ").arg(m_webPort)},
        {"listen 80;", QString("listen 127.0.0.1:%1;").arg(m_plainWebPort)},
        {"/etc/nginx/tls/pay.example.org.pem", m_root.filePath("tls/cert.pem")},
        {"/etc/nginx/tls/pay.example.org.key", m_root.filePath("tls/key.pem")},
        {"127.0.0.1:8080", QString("127.0.0.1:%1").arg(m_portalPort)},
        {"port=5432", "port=" + port},
        {"= 6432", QString("= %1").arg(m_poolerPort)},
        {"/etc/postgresql/tls/", m_root.filePath("tls/")},
        {"/etc/", m_root.filePath("etc/")},
        {"/var/lib/postgresql/15/", m_root.filePath("second/")},
        {"10.0.0.0/8", "127.0.0.0/8"},
    };
    for (const auto &[there, place] : places)
        text.replace(there, place);
    return text;
}

TestHandbook::Ran TestHandbook::run(const QString &script)
{
    auto environment = QProcessEnvironment::systemEnvironment();
    for (const char *name : {"PALIER_BOOKS", "PALIER_TODAY", "PGPASSWORD", "PGPASSFILE", "PGHOST", "PGUSER"})
        environment.remove(name);
    environment.insert("HOME", m_root.filePath("home"));
    environment.insert("XDG_DATA_HOME", m_root.filePath("home/data"));
    environment.insert("LC_ALL", "C.UTF-8");
    environment.insert("PATH", m_root.filePath("shims") + ":" PALIER_BIN_DIR ":" +
                                   QFileInfo(m_server->programPath("psql")).path() +
                                   ":/usr/sbin:" + environment.value("PATH"));
    environment.insert("HANDBOOK_ROOT", m_root.path());
    environment.insert("CURL_CA_BUNDLE", m_root.filePath("tls/ca.pem"));
    environment.insert("HANDBOOK_PORT", QString::number(m_server->port()));
    environment.insert("HANDBOOK_SECOND", QString::number(m_secondPort));
    environment.insert("HANDBOOK_PORTAL", QString("127.0.0.1:%1").arg(m_portalPort));
    QProcess process;
    process.setProcessEnvironment(environment);
    process.setWorkingDirectory(m_root.filePath("work"));
    process.setProcessChannelMode(QProcess::MergedChannels);
    QFile said(m_root.filePath("said")); // a file: a service that goes on would keep a pipe open
    process.setStandardOutputFile(said.fileName());
    process.start("bash", {"-euo", "pipefail", "-c", never + script});
    Ran ran;
    if (process.waitForFinished(120'000) && process.exitStatus() == QProcess::NormalExit)
        ran.exit = process.exitCode();
    ran.said = page(said.fileName());
    return ran;
}

void TestHandbook::blocksAreTried_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("text");
    const auto blocks = fencedBlocks(QString::fromUtf8(page(PALIER_SOURCE_DIR "/docs/operator.md")));
    QVERIFY(blocks.size() > 20);
    for (const FencedBlock &block : blocks)
        QTest::addRow("line %d", block.line) << block.kind << block.text;
}

// A configuration goes where its first line says; the server's own is taken in by the server.
void TestHandbook::put(const FencedBlock &block)
{
    QStringList lines = here(block.text).split('\n', Qt::SkipEmptyParts);
    const QString name = QFileInfo(block.file()).fileName();
    if (name == "pg_hba.conf") {
        lines.prepend("host all palier 127.0.0.1/32 trust"); // this test itself
        QVERIFY(m_server->admit(lines));
    } else if (block.file().startsWith("/etc/postgresql/")) {
        lines.removeIf([](const QString &line) { // it has its certificate, and listens on the loopback
            return line.startsWith("ssl_cert_file") || line.startsWith("ssl_key_file") || line.startsWith("listen_");
        });
        QVERIFY(m_server->configure(lines));
    } else {
        const QString path = here(block.file());
        QDir().mkpath(QFileInfo(path).path());
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(lines.join('\n').toUtf8() + '\n');
    }
}

void TestHandbook::startPooler()
{
    const QString program = installed("pgbouncer");
    if (program.isEmpty())
        QSKIP("no PgBouncer is installed");
    giveAway(m_root.path());
    setUnprivileged(m_pooler, program, {"-q", m_root.filePath("etc/pgbouncer/pgbouncer.ini")});
    m_pooler.start();
    const auto answers = [this] {
        QTcpSocket probe;
        probe.connectToHost("127.0.0.1", m_poolerPort);
        return probe.waitForConnected(1000);
    };
    QTRY_VERIFY2(answers(), m_pooler.readAll().constData());
}

// Somebody to keep, to move and to erase. They are paused, over a block by hand that ends before: the pause covers it,
// and its note stands on the block too.
void TestHandbook::haveACustomer()
{
    const Ran ran = run(here(
        QString("export PALIER_BOOKS=postgresql://operator@books.example.org/palier\n"
                "printf 'number,customer,customer_name,issued,due,amount,email\\nF1,1042,%1 Ltd,2026-01-02,2026-02-01,"
                "100.00,%1@example.org\\n' > invoices.csv\n"
                "ctl() { palierctl --administration 'Example Ltd' \"$@\"; }\n"
                "ctl invoices import invoices.csv\n"
                "ctl customers set 1042 name '%1 and Sons'\n"
                "ctl plans propose --customer 1042 --invoice F1 --kind deferred --reason '%1 words'\n"
                "ctl plans refuse $(ctl --json plans list | python3 -c 'import json, sys; "
                "print(json.load(sys.stdin)[\"items\"][0][\"id\"])') --reason other --note '%1 note'\n"
                "ctl invoices block F1 --reason customer_paused --until 2099-01-31 --note 'by hand'\n"
                "ctl customers set 1042 pause 2099-12-31 --note '%1 is away'\n")
            .arg(erasable)));
    QVERIFY2(ran.exit == 0, ran.said.constData());
}

void TestHandbook::blocksAreTried()
{
    QFETCH(QString, kind);
    QFETCH(QString, text);
    const FencedBlock block{kind, text};
    if (kind == "conf") {
        QVERIFY2(!block.file().isEmpty(), "a configuration names its file in its first line");
        put(block);
        return;
    }
    QCOMPARE(kind, "sh");
    if (text.contains("books backup palier.backup"))
        haveACustomer();
    if (text.contains(":6432"))
        startPooler();
    if (text.contains("nginx -t") && installed("nginx").isEmpty())
        QSKIP("no nginx is installed");
    if (text.contains("books.example.org,books2.example.org"))
        m_failover = text;
    if (text.contains(" promote")) {
        m_promotion = text;
        return;
    }
    const Ran ran = run(here(text));
    QVERIFY2(ran.exit == 0, ran.said.constData());
}

void TestHandbook::nothingPersonalIsLeft()
{
    const Ran ran = run(here(QString("export PALIER_BOOKS=postgresql://operator@books.example.org/palier\n"
                                     "palierctl books backup after.backup\n"
                                     "pg_restore -f all.sql after.backup\n"
                                     "grep -c F1 all.sql\n"
                                     "never grep -i %1 all.sql\n"
                                     "ctl() { palierctl --administration 'Example Ltd' \"$@\"; }\n"
                                     "ctl books check\n"
                                     "ctl --json invoices show F1 | grep -q 2099-12-31\n" // the pause holds on
                                     "ctl customers set 1042 pause off\n"
                                     "ctl --json invoices show F1 | grep -q 2099-01-31\n" // and what it covered
                                     "pg_restore -f before.sql palier.backup\n"
                                     "grep -q %1 before.sql\n")
                                 .arg(erasable)));
    QVERIFY2(ran.exit == 0, ran.said.constData());
}

// Neither when it is opened nor when the portal is not there.
void TestHandbook::noLinkIsLogged()
{
    if (installed("nginx").isEmpty())
        QSKIP("no nginx is installed");
    const Ran ran = run(here("export PALIER_BOOKS=postgresql://operator@books.example.org/palier\n"
                             "link=$(palierctl --administration 'Example Ltd' customers link 1042 | grep -o https:.*)\n"
                             "curl -fsS \"$link\"\n"
                             "sudo systemctl stop palier-portal\n"
                             "never curl -fsS \"$link\"\n"
                             "never curl -fsS \"${link%/c/*}/\"\n"
                             "grep -F 'GET / ' ../nginx/access.log\n"
                             "grep -F 'GET / ' ../nginx/error.log\n"
                             "never grep -rF -e \"${link##*/}\" ../nginx\n"));
    QVERIFY2(ran.exit == 0, ran.said.constData());
}

void TestHandbook::worksOnWhenTheFirstServerIsGone()
{
    QVERIFY(!m_promotion.isEmpty() && !m_failover.isEmpty());
    const QString failover = here(m_failover);
    QVERIFY(m_server->stop(PostgresServer::Stop::Immediate));
    const Ran without = run(failover);
    QCOMPARE(without.exit, 5); // kept on the workstation
    const Ran promoted = run(here(m_promotion));
    QVERIFY2(promoted.exit == 0, promoted.said.constData());
    const Ran with = run(failover);
    QVERIFY2(with.exit == 0, with.said.constData());
}

QTEST_GUILESS_MAIN(TestHandbook)
#include "tst_handbook.moc"
