// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
// palierctl books: copy, backup, restore and check, as a script uses them, on both engines.
#include "tests/support/cliprocess.h"
#include "tests/support/postgresserver.h"

#include <QFile>
#include <QtTest>

using namespace palier::test;

class TestBooksKept : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();

    void anOfficeMovesToATeamsServer();
    void backupAndRestore_data();
    void backupAndRestore();
    void wrongCallsAreTold_data();
    void wrongCallsAreTold();

private:
    QString newUrl(bool postgresql)
    {
        return postgresql ? m_server->newDatabase().text()
                          : "sqlite:" + m_cli->path(QString("books%1.sqlite").arg(++m_files));
    }
    QString head(const QString &books) const
    {
        return m_cli->must({"--books", books, "audit", "verify"}).value("head").toString();
    }

    std::unique_ptr<PostgresServer> m_server;
    QString m_why;
    std::unique_ptr<CliProcess> m_cli;
    int m_files = 0;
};

void TestBooksKept::initTestCase() { m_server = PostgresServer::start(&m_why); }

void TestBooksKept::init() { m_cli = std::make_unique<CliProcess>(); }

void TestBooksKept::anOfficeMovesToATeamsServer()
{
    if (!m_server)
        QSKIP(qPrintable(m_why));
    const QString file = newUrl(false), server = newUrl(true), back = newUrl(false);
    m_cli->must({"--books", file, "books", "create"});
    const QJsonObject demo = m_cli->must({"--books", file, "demo", "--invoices", "300"});
    m_cli->must({"--books", file, "clerks", "add", "anna", "--role", "reviewer"});
    const QString before = head(file);

    const QJsonObject copied = m_cli->must({"books", "copy", file, server});
    QCOMPARE(copied.value("copied").toObject().value("invoice").toInt(), demo.value("invoices").toInt());
    QCOMPARE(copied.value("copied").toObject().value("customer").toInt(), demo.value("customers").toInt());
    QCOMPARE(copied.value("audit").toArray().size(), 1);
    QCOMPARE(copied.value("audit").toArray().first().toObject().value("head").toString(), before);
    QCOMPARE(head(server), before);
    const QString database = server.section('/', -1);
    QCOMPARE(copied.value("logins_missing").toArray(), QJsonArray{database + "_anna"});
    m_cli->must({"--books", server, "books", "check"});
    for (const QStringList &list : {QStringList{"invoices", "list"}, {"plans", "list"}, {"mail", "list"}}) {
        const QStringList words = list + QStringList{"--limit", "1000"};
        QCOMPARE(m_cli->must(QStringList{"--books", server} + words),
                 m_cli->must(QStringList{"--books", file} + words));
    }
    // A plan is decided on the server; the file doesn't know, and what moves back does.
    const QJsonArray waiting =
        m_cli->must({"--books", server, "plans", "list", "--state", "proposed"}).value("items").toArray();
    const QString plan = waiting.first().toObject().value("id").toString();
    m_cli->must({"--books", server, "plans", "refuse", plan, "--reason", "too_long"});
    m_cli->must({"books", "copy", server, back});
    QCOMPARE(m_cli->must({"--books", back, "plans", "show", plan}).value("state").toString(), "refused");
    QCOMPARE(m_cli->must({"--books", file, "plans", "show", plan}).value("state").toString(), "proposed");
    QCOMPARE(head(back), head(server));
    QCOMPARE(
        m_cli->must({"--books", back, "clerks", "list"}).value("items").toArray().first().toObject().value("login"),
        QJsonValue("anna"));
    m_cli->must({"--books", back, "books", "check"});
}

void TestBooksKept::backupAndRestore_data()
{
    QTest::addColumn<bool>("postgresql");
    QTest::newRow("sqlite") << false;
    QTest::newRow("postgresql") << true;
}

void TestBooksKept::backupAndRestore()
{
    QFETCH(bool, postgresql);
    if (postgresql && !m_server)
        QSKIP(qPrintable(m_why));
    const QString books = newUrl(postgresql), again = newUrl(postgresql);
    m_cli->must({"--books", books, "books", "create"});
    m_cli->must({"--books", books, "demo", "--invoices", "300"});
    const QString file = m_cli->path("kept.backup");
    QCOMPARE(m_cli->must({"--books", books, "books", "backup", file}).value("file").toString(), file);
    QCOMPARE(m_cli->json({"--books", books, "books", "backup", file}).fault(), "file_exists");
    const QJsonObject restored = m_cli->must({"--books", again, "books", "restore", file});
    QCOMPARE(restored.value("logins_missing").toArray(), QJsonArray());
    QCOMPARE(head(again), head(books));
    m_cli->must({"--books", again, "books", "check"});
    const CliRun over = m_cli->json({"--books", again, "books", "restore", file});
    QCOMPARE(over.exit, 3);
    QCOMPARE(over.fault(), "books_exist");
    // Half of it is no backup, and changes nothing.
    QVERIFY(QFile::resize(file, QFileInfo(file).size() / 2));
    const QString third = newUrl(postgresql);
    const CliRun half = m_cli->json({"--books", third, "books", "restore", file});
    QCOMPARE(half.exit, 3);
    QCOMPARE(half.fault(), "unreadable_file");
    QCOMPARE(m_cli->json({"--books", third, "books", "check"}).fault(), "books_missing");
}

void TestBooksKept::wrongCallsAreTold_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<int>("exit");
    QTest::addColumn<QString>("fault");
    QTest::newRow("one end") << QStringList{"books", "copy", "sqlite:a.sqlite"} << 2 << "missing_argument";
    QTest::newRow("no such URL") << QStringList{"books", "copy", "a.sqlite", "sqlite:b.sqlite"} << 2 << "bad_url";
    QTest::newRow("a password") << QStringList{"books", "copy", "sqlite:a.sqlite", "postgresql://u:p@localhost/x"} << 2
                                << "bad_url";
    QTest::newRow("nothing there") << QStringList{"books", "copy", "sqlite:none.sqlite", "sqlite:b.sqlite"} << 5
                                   << "books_missing";
    QTest::newRow("onto itself") << QStringList{"books", "copy", "sqlite:a.sqlite", "sqlite:a.sqlite"} << 3
                                 << "books_exist";
    QTest::newRow("onto a letter") << QStringList{"books", "copy", "sqlite:a.sqlite", "sqlite:letter.txt"} << 3
                                   << "file_exists";
    QTest::newRow("on a workstation") << QStringList{"--replica",      "r", "books", "copy", "sqlite:a.sqlite",
                                                     "sqlite:b.sqlite"}
                                      << 2 << "needs_books";
    QTest::newRow("nobody listens") << QStringList{"books", "copy", "sqlite:a.sqlite", "postgresql://u@127.0.0.1:1/x"}
                                    << 5 << "books_unreachable";
}

void TestBooksKept::wrongCallsAreTold()
{
    QFETCH(QStringList, words);
    QFETCH(int, exit);
    QFETCH(QString, fault);
    m_cli->must({"--books", "sqlite:a.sqlite", "books", "create"});
    m_cli->write("letter.txt", "Dear Sirs,\n");
    const CliRun run = m_cli->json(words);
    QCOMPARE(run.fault(), fault);
    QCOMPARE(run.exit, exit);
    QVERIFY(!QFile::exists(m_cli->path("b.sqlite")));
}

QTEST_GUILESS_MAIN(TestBooksKept)
#include "tst_bookskept.moc"
