// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/bookslook.h"
#include "services/books/clerks.h"
#include "services/workstation/keychain.h"
#include "services/workstation/places.h"
#include "tests/support/keyring.h"
#include "tests/support/office.h"
#include "tests/support/postgresserver.h"
#include "tests/ui/keyboardwalk.h"
#include "ui/connection/connectionwizard.h"
#include "ui/connection/serverform.h"
#include "ui/controls/banner.h"

#include <QAbstractButton>
#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QScreen>
#include <QScrollArea>
#include <QScrollBar>
#include <QSpinBox>

using namespace palier;
using namespace palier::test;

namespace {

struct Asked {
    explicit Asked(Keychain *keychain, BooksProbe probe)
        : wizard(keychain, std::move(probe)),
          chosen(&wizard, &ConnectionWizard::chosen)
    {
        wizard.show();
    }
    QAbstractButton *button(const char *name) { return wizard.findChild<QAbstractButton *>(name); }
    void click(const char *name)
    {
        QTest::mouseClick(button(name), Qt::LeftButton, {}, QPoint(8, button(name)->height() / 2));
    }
    void type(const char *name, const QString &text) { wizard.findChild<QLineEdit *>(name)->setText(text); }
    void server(const DatabaseUrl &books, const QString &password)
    {
        click("teamBooks");
        wizard.findChild<ServerForm *>()->setBooks(books);
        type("serverPassword", password);
    }
    QString title() { return wizard.findChild<Banner *>("connectionAnswer")->accessibleName(); }
    QString whyClosed() { return wizard.findChild<QLabel *>("whyClosed")->text(); }
    QString text() { return wizard.findChild<Banner *>("connectionAnswer")->accessibleDescription(); }

    ConnectionWizard wizard;
    QSignalSpy chosen;
};

} // namespace

class TestConnectionWizard : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void ownBooksNeedNoTest();
    void demoBooks();
    void formAsTyped_data();
    void formAsTyped();
    void aPastedAddressFillsTheFields();
    void eachFaultItsOwnSentence();
    void anOldAnswerIsDropped();
    void byKeyboard();
    void withoutAKeychain();
    void asHighAsItNeeds();
    void aRealServer_data();
    void aRealServer();
    void thePasswordIsInTheKeychainAlone();
    void cleanupTestCase() { m_server.reset(); }

private:
    QTemporaryDir m_folder;
    std::unique_ptr<Keyring> m_keyring;
    std::unique_ptr<PostgresServer> m_server;
    DatabaseUrl m_books; // as palier_rita, whose password is "correct horse"
    QString m_why;
};

void TestConnectionWizard::initTestCase()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    for (const char *place : {"XDG_DATA_HOME", "XDG_CONFIG_HOME"})
        qputenv(place, m_folder.path().toLocal8Bit());
    for (const char *other : {"PGPASSWORD", "PGPASSFILE", "PGUSER"})
        qunsetenv(other);
    m_keyring = Keyring::start(&m_why);
    m_server = PostgresServer::start(&m_why);
    if (!m_server)
        return;
    const Office office(m_server->newDatabase());
    const Clerk rita = have(Clerks(*office.books).add({"rita", Role::Reviewer}, "correct horse"));
    m_books = m_server->url(office.books->connection().url().database, rita.login);
    QVERIFY(m_server->admit({"host all palier 127.0.0.1/32 trust", "host all all 127.0.0.1/32 scram-sha-256"}));
}

void TestConnectionWizard::ownBooksNeedNoTest()
{
    Asked asked(nullptr, {});
    QVERIFY(asked.button("ownBooks")->isChecked());
    QVERIFY(!asked.button("testConnection")->isVisible());
    asked.click("openBooks");
    QCOMPARE(asked.chosen.size(), 1);
    QVERIFY(asked.chosen[0][0].value<DatabaseUrl>() == defaultBooksUrl());
    QVERIFY(!asked.wizard.isVisible());
}

void TestConnectionWizard::demoBooks()
{
    Asked asked(nullptr, {});
    QVERIFY(!asked.button("demoBooks")->isVisible()); // not unless it is offered
    const DatabaseUrl demo = DatabaseUrl::file(m_folder.filePath("demo.sqlite"));
    asked.wizard.offerDemo(demo);
    asked.click("demoBooks");
    QVERIFY(!asked.button("ownBooks")->isChecked()); // one of the three
    asked.click("teamBooks");
    QVERIFY(!asked.button("demoBooks")->isChecked());
    asked.click("demoBooks");
    QVERIFY(!asked.button("testConnection")->isVisible());
    asked.click("openBooks");
    QCOMPARE(asked.chosen.size(), 1);
    QVERIFY(asked.chosen[0][0].value<DatabaseUrl>() == demo);
}

void TestConnectionWizard::formAsTyped_data()
{
    QTest::addColumn<QString>("hosts");
    QTest::addColumn<int>("port");
    QTest::addColumn<QString>("login");
    QTest::addColumn<QString>("certificates");
    QTest::addColumn<QString>("expected"); // empty: not complete
    QTest::newRow("one") << "books.example.org" << 5432 << "palier_anna"
                         << ""
                         << "postgresql://palier_anna@books.example.org/palier";
    QTest::newRow("another port") << " books.example.org " << 6432 << "palier_anna"
                                  << ""
                                  << "postgresql://palier_anna@books.example.org:6432/palier";
    QTest::newRow("several") << "one, two:5433;three" << 6432 << "palier_anna"
                             << ""
                             << "postgresql://palier_anna@one:6432,two:5433,three:6432/palier";
    QTest::newRow("authority") << "books" << 5432 << "anna"
                               << "/etc/ssl/office ca.pem"
                               << "postgresql://anna@books/palier?sslrootcert=/etc/ssl/office ca.pem&"
                                  "sslmode=verify-full";
    QTest::newRow("no server") << " , " << 5432 << "anna"
                               << ""
                               << "";
    QTest::newRow("no login") << "books" << 5432 << " "
                              << ""
                              << "";
}

void TestConnectionWizard::formAsTyped()
{
    QFETCH(QString, hosts);
    QFETCH(int, port);
    QFETCH(QString, login);
    QFETCH(QString, certificates);
    QFETCH(QString, expected);
    Asked asked(nullptr, [](const auto &...) {});
    asked.click("teamBooks");
    asked.type("serverHosts", hosts);
    asked.wizard.findChild<QSpinBox *>("serverPort")->setValue(port);
    asked.type("serverDatabase", "palier");
    asked.type("serverLogin", login);
    asked.type("serverCertificates", certificates);
    QCOMPARE(asked.button("testConnection")->isEnabled(), !expected.isEmpty());
    QVERIFY(!asked.button("openBooks")->isEnabled());
    QVERIFY2(asked.whyClosed().contains(expected.isEmpty() ? "Fill in" : "Test the connection first"),
             qPrintable(asked.whyClosed()));
    const auto books = asked.wizard.findChild<ServerForm *>()->books();
    QCOMPARE(books.has_value(), !expected.isEmpty());
    if (books)
        QVERIFY2(*books == have(DatabaseUrl::fromText(expected)), qPrintable(books->text()));
}

void TestConnectionWizard::aPastedAddressFillsTheFields()
{
    Asked asked(nullptr, {});
    asked.click("teamBooks");
    const QString address = "postgresql://palier_anna@one,two/palier?sslrootcert=/ca.pem&connect_timeout=9";
    asked.type("serverHosts", address);
    QCOMPARE(asked.wizard.findChild<QLineEdit *>("serverHosts")->text(), "one, two");
    QCOMPARE(asked.wizard.findChild<QLineEdit *>("serverLogin")->text(), "palier_anna");
    QCOMPARE(asked.wizard.findChild<QLineEdit *>("serverCertificates")->text(), "/ca.pem");
    const QStringList options = have(asked.wizard.findChild<ServerForm *>()->books()).options;
    QVERIFY(options.contains("connect_timeout=9") && options.contains("sslrootcert=/ca.pem"));
}

// What is said differs for each, and none lets one go on but what may pass, by saying so.
void TestConnectionWizard::eachFaultItsOwnSentence()
{
    const QList<std::pair<Kind, Fault>> faults{{Kind::Denied, Fault::PasswordRefused},
                                               {Kind::Denied, Fault::PasswordMissing},
                                               {Kind::Denied, Fault::ServerCertificateRejected},
                                               {Kind::Denied, Fault::ServerCertificateExpired},
                                               {Kind::Denied, Fault::ServerCertificateWrongName},
                                               {Kind::Offline, Fault::TlsUnavailable},
                                               {Kind::Refused, Fault::ServerTooOld},
                                               {Kind::Refused, Fault::ServerTooNew},
                                               {Kind::Offline, Fault::NoWritableServer},
                                               {Kind::Offline, Fault::ServerBusy},
                                               {Kind::Offline, Fault::BooksMissing},
                                               {Kind::Refused, Fault::BooksTooOld},
                                               {Kind::Refused, Fault::BooksTooNew},
                                               {Kind::Offline, Fault::BooksUnreachable},
                                               {Kind::Denied, Fault::ClerkRemoved}};
    QSet<QString> sentences;
    for (const auto &[kind, fault] : faults) {
        Asked asked(nullptr, [kind = kind, fault = fault](const auto &, const auto &, const auto &answered) {
            answered(fail(kind, fault, "XYZ"));
        });
        asked.server(have(DatabaseUrl::fromText("postgresql://anna@books/palier")), {});
        asked.click("testConnection");
        sentences << asked.text();
        QVERIFY2(asked.text().size() > 40, qPrintable(asked.text()));
        QVERIFY(!asked.button("openBooks")->isEnabled());
        QVERIFY(asked.whyClosed().isEmpty()); // the answer says it
        const bool passes = QList{Fault::NoWritableServer, Fault::ServerBusy, Fault::BooksUnreachable}.contains(fault);
        QCOMPARE(asked.button("saveAnyway")->isVisible(), passes);
        if (passes)
            asked.click("saveAnyway");
        QCOMPARE(asked.button("openBooks")->isEnabled(), passes);
        asked.type("serverLogin", "bert"); // another question: the answer is void
        QVERIFY(!asked.button("openBooks")->isEnabled());
        QVERIFY(!asked.button("saveAnyway")->isVisible());
    }
    QCOMPARE(sentences.size(), faults.size());
}

void TestConnectionWizard::anOldAnswerIsDropped()
{
    std::function<void(Result<FoundBooks>)> answer;
    Asked asked(nullptr, [&](const auto &, const auto &, const auto &answered) { answer = answered; });
    asked.server(have(DatabaseUrl::fromText("postgresql://anna@books/palier")), {});
    asked.click("testConnection");
    QVERIFY(!asked.button("testConnection")->isEnabled()); // one question at a time
    asked.type("serverHosts", "elsewhere");
    answer(FoundBooks{{"Main"}});
    QVERIFY(!asked.button("openBooks")->isEnabled());
    asked.click("testConnection");
    answer(FoundBooks{{"Main"}});
    QVERIFY(asked.button("openBooks")->isEnabled());
    QVERIFY(asked.text().contains("Main"));
}

void TestConnectionWizard::byKeyboard()
{
    Asked asked(nullptr, [](const auto &, const auto &, const auto &answered) {
        answered(fail(Kind::Offline, Fault::BooksUnreachable));
    });
    walkByKeyboard(asked.wizard, "openBooks");
    asked.server(have(DatabaseUrl::fromText("postgresql://anna@books/palier")), {});
    asked.click("testConnection");
    walkByKeyboard(asked.wizard, "serverCertificates");
}

void TestConnectionWizard::withoutAKeychain()
{
    Asked asked(nullptr, [](const auto &, const auto &, const auto &answered) { answered(FoundBooks{{"Main"}}); });
    asked.server(have(DatabaseUrl::fromText("postgresql://anna@books/palier")), "secret");
    asked.click("testConnection");
    asked.click("openBooks");
    QCOMPARE(asked.chosen.size(), 0); // it says first that the password is good for this session only
    QVERIFY2(asked.title().contains("could not be kept"), qPrintable(asked.title()));
    QVERIFY2(asked.text().contains("You can go on"), qPrintable(asked.text()));
    asked.click("openBooks");
    QCOMPARE(asked.chosen.size(), 1);
    QCOMPARE(asked.chosen[0][1].toString(), "secret");
}

// What shows needs no scroll bar, unless the screen is too low for it.
void TestConnectionWizard::asHighAsItNeeds()
{
    Asked asked(nullptr, [](const auto &, const auto &, const auto &answered) {
        answered(fail(Kind::Offline, Fault::BooksUnreachable));
    });
    const auto *bar = asked.wizard.findChild<QScrollArea *>()->verticalScrollBar();
    const int room = asked.wizard.screen()->availableGeometry().height();
    const auto fits = [&] {
        constexpr int titleBar = 60;
        const int height = asked.wizard.frameGeometry().height();
        return height <= room && (bar->maximum() == 0 || height > room - titleBar);
    };
    asked.wizard.offerFile([](const auto &...) {});
    asked.wizard.offerDemo(DatabaseUrl::file(m_folder.filePath("demo.sqlite")));
    QTRY_VERIFY(fits());
    QVERIFY(asked.wizard.height() < room / 2); // and no higher
    asked.click("fileBooks");
    QTRY_VERIFY(fits());
    asked.server(have(DatabaseUrl::fromText("postgresql://anna@books/palier")), {});
    QTRY_VERIFY(fits());
    asked.click("testConnection");
    QVERIFY(asked.button("saveAnyway")->isVisible());
    QTRY_VERIFY(fits());
    asked.click("ownBooks");
    QTRY_VERIFY(fits());
    QVERIFY(asked.wizard.height() < room);
}

void TestConnectionWizard::aRealServer_data()
{
    QTest::addColumn<QString>("change");
    QTest::addColumn<QString>("password");
    QTest::addColumn<QString>("title");
    QTest::addColumn<QString>("text");
    QTest::newRow("right") << ""
                           << "correct horse"
                           << "can be opened"
                           << "Main";
    QTest::newRow("wrong password") << ""
                                    << "battery staple"
                                    << "can’t be opened"
                                    << "refuses the password";
    QTest::newRow("no password") << ""
                                 << ""
                                 << "can’t be opened"
                                 << "has none";
    QTest::newRow("no such login") << "login"
                                   << "correct horse"
                                   << "can’t be opened"
                                   << "refuses the password";
    QTest::newRow("no such database") << "database"
                                      << "correct horse"
                                      << "can’t be opened"
                                      << "no books";
    QTest::newRow("nobody listens") << "port"
                                    << "correct horse"
                                    << "No server answers"
                                    << "port";
}

void TestConnectionWizard::aRealServer()
{
    if (!m_server)
        QSKIP(qPrintable(m_why));
    QFETCH(QString, change);
    QFETCH(QString, password);
    QFETCH(QString, title);
    QFETCH(QString, text);
    DatabaseUrl books = m_books;
    if (change == "login")
        books.user = "palier_nobody";
    else if (change == "database")
        books.database = "nothing";
    else if (change == "port")
        books.hosts = {"127.0.0.1:1"};
    QObject receiver;
    Asked asked(nullptr, booksLook(&receiver));
    asked.server(books, password);
    asked.click("testConnection");
    QTRY_VERIFY_WITH_TIMEOUT(asked.button("testConnection")->isEnabled(), 30000);
    QVERIFY2(asked.title().contains(title), qPrintable(asked.title() + asked.text()));
    QVERIFY2(asked.text().contains(text), qPrintable(asked.text()));
    QCOMPARE(asked.button("openBooks")->isEnabled(), change.isEmpty() && password == "correct horse");
}

void TestConnectionWizard::thePasswordIsInTheKeychainAlone()
{
    if (!m_server || !m_keyring)
        QSKIP(qPrintable(m_why));
    Keychain keychain("Palier test");
    QObject receiver;
    Asked asked(&keychain, booksLook(&receiver));
    asked.server(m_books, "correct horse");
    asked.click("testConnection");
    QTRY_VERIFY_WITH_TIMEOUT(asked.button("openBooks")->isEnabled(), 30000);
    asked.click("openBooks");
    QTRY_COMPARE_WITH_TIMEOUT(asked.chosen.size(), 1, 30000);
    const auto books = asked.chosen[0][0].value<DatabaseUrl>();
    QVERIFY(!books.text().contains("correct"));
    QString kept;
    keychain.find(Keychain::booksPasswordKey(books), [&](const Result<QString> &found) { kept = found.value_or("?"); });
    QTRY_COMPARE_WITH_TIMEOUT(kept, "correct horse", 30000);
    QCOMPARE(asked.wizard.findChild<QLineEdit *>("serverPassword")->text(), "");
}

QTEST_MAIN(TestConnectionWizard)
#include "tst_connectionwizard.moc"
