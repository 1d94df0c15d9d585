// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/sql/databaseurl.h"

#include <QTest>

using namespace palier;

class TestDatabaseUrl : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readAndWritten_data();
    void readAndWritten();
    void certificateIsVerified_data();
    void certificateIsVerified();
    void defaults_data();
    void defaults();
    void listening_data();
    void listening();
    void refused_data();
    void refused();
};

void TestDatabaseUrl::readAndWritten_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("written");
    const auto same = [](const char *text) { QTest::newRow(text) << text << text; };
    same("sqlite:/var/lib/palier/books.sqlite");
    same("postgresql://office@books.example/palier");
    same("postgresql://office@books.example:5433/palier?sslmode=verify-full");
    same("postgresql://a.example,b.example:5433/palier?target_session_attrs=read-write");
    same("postgresql:///palier?host=/var/run/postgresql");
    QTest::newRow("three slashes") << "sqlite:///var/books.sqlite"
                                   << "sqlite:/var/books.sqlite";
    QTest::newRow("not clean") << "sqlite:/var/./lib/../books.sqlite"
                               << "sqlite:/var/books.sqlite";
    QTest::newRow("other scheme") << "postgres://books.example/palier"
                                  << "postgresql://books.example/palier";
    QTest::newRow("encoded") << "postgresql://o%40x@h/p%20q"
                             << "postgresql://o%40x@h/p%20q";
}

void TestDatabaseUrl::readAndWritten()
{
    QFETCH(QString, text);
    QFETCH(QString, written);
    const auto url = DatabaseUrl::fromText(text);
    QVERIFY(url);
    QCOMPARE(url->text(), written);
    QCOMPARE(*DatabaseUrl::fromText(url->text()), *url);
}

void TestDatabaseUrl::certificateIsVerified_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("sslmode"); // empty: libpq's own default
    const auto row = [](const char *text, const char *mode) { QTest::newRow(text) << text << mode; };
    row("postgresql://books.example/palier", "verify-full");
    row("postgresql://127.0.0.1,books.example/palier", "verify-full");
    row("postgresql://localhost.example/palier", "verify-full");
    row("postgresql://127.0.0.1.example:5433/palier", "verify-full");
    row("postgresql:///palier?host=books.example", "verify-full");
    row("postgresql://localhost/palier?hostaddr=192.0.2.1", "verify-full");
    row("postgresql://books.example/palier?sslmode=require", "require");
    row("postgresql:///palier", "");
    row("postgresql:///palier?host=/var/run/postgresql", "");
    row("postgresql://localhost:5433/palier", "");
    row("postgresql://127.0.0.1/palier", "");
    row("postgresql://[::1]:5433/palier", "");
}

void TestDatabaseUrl::certificateIsVerified()
{
    QFETCH(QString, text);
    QFETCH(QString, sslmode);
    const QStringList modes = DatabaseUrl::fromText(text)->withDefaults().options.filter("sslmode=");
    QCOMPARE(modes.join(' '), sslmode.isEmpty() ? QString() : "sslmode=" + sslmode);
}

void TestDatabaseUrl::defaults_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("option"); // the one and only of its name
    const auto row = [](const char *text, const char *option) {
        QTest::addRow("%s %s", text, option) << text << option;
    };
    for (const char *option : {"target_session_attrs=read-write", "connect_timeout=5", "keepalives_idle=10",
                               "tcp_user_timeout=15000", "application_name=palier"})
        row("postgresql://a,b/palier", option);
    row("postgresql://a,b/palier?target_session_attrs=any", "target_session_attrs=any");
    row("postgresql://a,b/palier?connect_timeout=60", "connect_timeout=60");
    row("postgresql:///palier?service=office", "sslmode=verify-full"); // its file may name any host
}

void TestDatabaseUrl::defaults()
{
    QFETCH(QString, text);
    QFETCH(QString, option);
    const QStringList options = DatabaseUrl::fromText(text)->withDefaults().options;
    QCOMPARE(options.filter(option.section('=', 0, 0) + '=').join(' '), option);
}

void TestDatabaseUrl::listening_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("direct");
    QTest::newRow("no pooler") << "postgresql://anna@h/palier"
                               << "postgresql://anna@h/palier";
    QTest::newRow("a pooler") << "postgresql://anna@pool:6432/palier?sslmode=require&listen=books.example:5433"
                              << "postgresql://anna@books.example:5433/palier?sslmode=require";
    QTest::newRow("two servers") << "postgresql://pool:6432/palier?listen=a:5432,b:5433"
                                 << "postgresql://a:5432,b:5433/palier";
}

void TestDatabaseUrl::listening()
{
    QFETCH(QString, text);
    const auto url = DatabaseUrl::fromText(text);
    QVERIFY(url);
    QTEST(url->forListening().text(), "direct");
    QVERIFY(url->withDefaults().options.filter("listen=").isEmpty()); // libpq doesn't know it
    QCOMPARE(*DatabaseUrl::fromText(url->text()), *url);
}

void TestDatabaseUrl::refused_data()
{
    QTest::addColumn<QString>("text");
    for (const char *text : {"", "sqlite:", "sqlite://server/books.sqlite", "books.sqlite", "mysql://h/d",
                             "postgresql://h", "postgresql://h/", "postgresql://office:secret@h/palier",
                             "postgresql://h/d?password=secret", "postgresql://h/d?sslpassword=secret"})
        QTest::addRow("'%s'", text) << text;
}

void TestDatabaseUrl::refused()
{
    QFETCH(QString, text);
    const auto url = DatabaseUrl::fromText(text);
    QVERIFY(!url);
    QCOMPARE(url.error().fault, Fault::BadUrl);
    QVERIFY(!url.error().detail.contains("secret"));
}

QTEST_GUILESS_MAIN(TestDatabaseUrl)
#include "tst_databaseurl.moc"
