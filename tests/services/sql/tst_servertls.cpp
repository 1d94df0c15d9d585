// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
// A server that is not on this computer has to show a certificate of its name from somebody who is trusted.
#include "services/sql/connection.h"
#include "tests/support/faultof.h"
#include "tests/support/have.h"
#include "tests/support/postgresserver.h"

#include <QProcess>

using namespace palier;
using namespace palier::test;

class TestServerTls : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase() { m_server.reset(); }
    void certificates_data();
    void certificates();
    void weakerOnlyWhenWrittenOut_data();
    void weakerOnlyWhenWrittenOut();
    void authoritiesOfThisComputer();

private:
    // As a URL of another computer: what withDefaults() adds for those is written out.
    DatabaseUrl farUrl(const QString &host) const
    {
        DatabaseUrl url = m_server->url("postgres");
        url.hosts = {"books.example"};
        url = url.withDefaults();
        url.options.erase(std::remove_if(url.options.begin(), url.options.end(),
                                         [](const QString &option) { return option.startsWith("sslrootcert="); }),
                          url.options.end());
        url.hosts = {host + ':' + QString::number(m_server->port())};
        return url;
    }
    bool made(const QString &name, const QStringList &arguments = {}) const
    {
        return QProcess::execute("sh", QStringList{PALIER_SOURCE_DIR "/tests/support/makecert.sh", folder(name)} +
                                           arguments) == 0;
    }
    QString folder(const QString &name) const { return m_folder.filePath(name); }

    QTemporaryDir m_folder;
    std::unique_ptr<PostgresServer> m_server;
};

void TestServerTls::initTestCase()
{
    qputenv("LANGUAGE", "fr");
    setlocale(LC_ALL, "C.UTF-8");
    qunsetenv("PGSSLROOTCERT");
    QString why;
    m_server = PostgresServer::start(&why);
    if (!m_server)
        QSKIP(qPrintable(why));
    QVERIFY(made("good"));
    QVERIFY(made("othername", {"other.example"}));
    QVERIFY(made("expired", {"localhost", "-1"}));
}

void TestServerTls::certificates_data()
{
    QTest::addColumn<QString>("shown");   // by the server; empty: it speaks no TLS
    QTest::addColumn<QString>("trusted"); // here
    QTest::addColumn<QString>("host");
    QTest::addColumn<QString>("fault");
    QTest::addColumn<QString>("reason");
    const auto row = [](const char *name, const char *shown, const char *trusted, const char *host, const char *fault,
                        const char *reason) { QTest::newRow(name) << shown << trusted << host << fault << reason; };
    const char *rejected = "server_certificate_rejected";
    row("right name", "good", "good", "localhost", "", "");
    row("right address", "good", "good", "127.0.0.1", "", "");
    row("other name", "othername", "othername", "localhost", "server_certificate_wrong_name", "other.example");
    row("other authority", "good", "othername", "localhost", rejected, "issuer|self-signed|authority");
    row("expired", "expired", "expired", "localhost", "server_certificate_expired", "expired");
    row("expired, other authority", "expired", "good", "localhost", "server_certificate_expired", "expired");
    row("no authorities", "good", "missing", "localhost", rejected, "root certificate file.*missing");
    row("no TLS", "", "good", "localhost", "tls_unavailable", "SSL");
}

void TestServerTls::certificates()
{
    QFETCH(QString, shown);
    QFETCH(QString, trusted);
    QFETCH(QString, host);
    QVERIFY(m_server->speakTls(shown.isEmpty() ? QString() : folder(shown)));
    DatabaseUrl url = farUrl(host);
    url.options << "sslrootcert=" + folder(trusted + "/ca.pem");
    const auto connection = Connection::open(url);
    QTEST(faultOf(connection), "fault");
    if (connection) {
        QVERIFY(have((*connection)->row("SELECT ssl FROM pg_stat_ssl WHERE pid = pg_backend_pid()"))->isTrue(0));
        return;
    }
    QFETCH(QString, reason);
    QVERIFY2(connection.error().detail.contains(QRegularExpression(reason, QRegularExpression::CaseInsensitiveOption)),
             qPrintable(connection.error().detail));
}

void TestServerTls::weakerOnlyWhenWrittenOut_data()
{
    QTest::addColumn<QString>("mode");
    QTest::addColumn<bool>("isLetIn");
    QTest::newRow("verify-full") << "verify-full" << false;
    QTest::newRow("verify-ca") << "verify-ca" << true;
    QTest::newRow("require") << "require" << true;
    QTest::newRow("disable") << "disable" << true;
}

// The right authority, another name.
void TestServerTls::weakerOnlyWhenWrittenOut()
{
    QFETCH(QString, mode);
    QVERIFY(m_server->speakTls(folder("othername")));
    DatabaseUrl url = m_server->url("postgres");
    url.options = {"sslmode=" + mode, "sslrootcert=" + folder("othername/ca.pem")};
    QTEST(bool(Connection::open(url)), "isLetIn");
}

// Without a word in the URL, those of this computer, or of the user's own root.crt.
void TestServerTls::authoritiesOfThisComputer()
{
    const auto authorities = [](const char *text) {
        return DatabaseUrl::fromText(text)->withDefaults().options.filter("sslrootcert=").join(' ');
    };
    const QByteArray home = qgetenv("HOME");
    const auto back = qScopeGuard([&] { qputenv("HOME", home); });
    QTemporaryDir newHome;
    qputenv("HOME", newHome.path().toUtf8());
    const QString ofComputer = "sslrootcert=/etc/ssl/certs/ca-certificates.crt";
    if (!QFile::exists(ofComputer.section('=', 1)))
        QSKIP("the authorities of this computer are elsewhere");
    QCOMPARE(authorities("postgresql://books.example/palier"), ofComputer);
    QCOMPARE(authorities("postgresql://books.example/palier?sslrootcert=/mine"), "sslrootcert=/mine");
    QCOMPARE(authorities("postgresql://books.example/palier?sslmode=require"), ""); // would verify
    QCOMPARE(authorities("postgresql://localhost/palier"), "");
    QVERIFY(QDir(newHome.path()).mkdir(".postgresql"));
    const QString own = newHome.path() + "/.postgresql/root.crt";
    QVERIFY(QFile::copy(folder("good/ca.pem"), own));
    QCOMPARE(authorities("postgresql://books.example/palier"), "sslrootcert=" + own);
    QVERIFY(m_server->speakTls(folder("good")));
    DatabaseUrl url = farUrl("localhost"); // sslmode=verify-full
    QCOMPARE(faultOf(Connection::open(url)), "");
    QVERIFY(QFile::remove(own));
    const auto unknown = Connection::open(url);
    QCOMPARE(faultOf(unknown), "server_certificate_rejected");
}

QTEST_GUILESS_MAIN(TestServerTls)
#include "tst_servertls.moc"
