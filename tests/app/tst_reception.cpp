// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Which books a desktop opens on, and what happens between it and a team's server that doesn't let it in.
#include "app/demoplace.h"
#include "app/reception.h"
#include "services/books/clerks.h"
#include "tests/support/keyring.h"
#include "tests/support/office.h"
#include "tests/support/postgresserver.h"
#include "ui/connection/connectionwizard.h"
#include "ui/connection/serverform.h"

#include <QAbstractButton>
#include <QApplication>
#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>

using namespace palier;
using namespace palier::test;

namespace {

constexpr int patience = 30000;

// What is on the screen, and the hands before it.
template <typename T = QWidget> T *visible(const char *name)
{
    const auto windows = QApplication::topLevelWidgets();
    for (QWidget *window : windows) {
        if (auto *self = qobject_cast<T *>(window); self && window->isVisible() && window->objectName() == name)
            return self;
        for (T *widget : window->findChildren<T *>(name)) {
            if (widget->isVisible())
                return widget;
        }
    }
    return nullptr;
}
bool sees(const char *name) { return visible(name); }
void click(const char *name)
{
    auto *widget = visible(name);
    QVERIFY2(widget && widget->isEnabled(), name);
    QTest::mouseClick(widget, Qt::LeftButton, {}, QPoint(8, widget->height() / 2));
}
QString text(const char *label) { return visible<QLabel>(label) ? visible<QLabel>(label)->text() : QString(); }

} // namespace

class TestReception : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void aKeychainThatComesBack();
    void theFirstStartAsks();
    void booksInAFileOfOnesOwn();
    void severalAdministrations();
    void aDemoAndBack();
    void nothingChosenIsTheEnd();
    void namedBooksAreNotAskedAbout();
    void aTeamsServer();
    void aPasswordIsAskedForInPlace();
    void aRemovedClerkLosesTheCopy();
    void aLostKeychain();
    void cleanupTestCase() { m_server.reset(); }

private:
    void keepInKeychain(const QString &password);
    static StartOptions options(const QStringList &more = {})
    {
        return have(StartOptions::from(QStringList{"palier"} + more));
    }
    QString settings() { return m_home->filePath("workstation.ini"); }
    std::unique_ptr<Keyring> m_keyring;
    std::unique_ptr<PostgresServer> m_server;
    std::unique_ptr<QTemporaryDir> m_home;
    std::unique_ptr<Office> m_office;
    DatabaseUrl m_rita; // whose password is "correct horse"
    QString m_why;
};

void TestReception::initTestCase()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    QApplication::setQuitOnLastWindowClosed(false);
    for (const char *other : {"PALIER_BOOKS", "PALIER_TODAY", "PGPASSWORD", "PGPASSFILE", "PGUSER"})
        qunsetenv(other);
    m_keyring = Keyring::start(&m_why);
    m_server = PostgresServer::start(&m_why);
    if (!m_server)
        return;
    m_office = std::make_unique<Office>(m_server->newDatabase());
    const Clerk rita = have(Clerks(*m_office->books).add({"rita", Role::Reviewer}, "correct horse"));
    m_rita = m_server->url(m_office->books->connection().url().database, rita.login);
    m_office.reset();
    QVERIFY(m_server->admit({"host all palier 127.0.0.1/32 trust", "host all all 127.0.0.1/32 scram-sha-256"}));
}

// Each in a home of its own.
void TestReception::init()
{
    m_home = std::make_unique<QTemporaryDir>();
    for (const char *place : {"XDG_DATA_HOME", "XDG_CONFIG_HOME"})
        qputenv(place, m_home->path().toLocal8Bit());
}

void TestReception::keepInKeychain(const QString &password)
{
    Keychain keychain;
    bool stored = false;
    keychain.store(Keychain::booksPasswordKey(m_rita), password, [&](const Result<void> &) { stored = true; });
    QTRY_VERIFY_WITH_TIMEOUT(stored, patience);
}

// First: libsecret finds nothing in a keyring that comes after one it has known.
void TestReception::aKeychainThatComesBack()
{
    if (!m_server || !m_keyring)
        QSKIP(qPrintable(m_why));
    m_keyring->lose();
    Reception reception(options({"--books", m_rita.text()}), StationSettings(settings()));
    reception.start();
    QTRY_VERIFY_WITH_TIMEOUT(sees("passwordNotice"), patience);
    click("retryKeychain"); // in vain
    QVERIFY(!sees("passwordNotice"));
    QTRY_VERIFY_WITH_TIMEOUT(sees("passwordNotice"), patience);
    QVERIFY(m_keyring->open());
    keepInKeychain("correct horse");
    click("retryKeychain");
    QTRY_VERIFY_WITH_TIMEOUT(sees("invoiceListPage") && text("syncState").startsWith("Synced"), patience);
    QVERIFY(!sees("passwordNotice"));
}

void TestReception::theFirstStartAsks()
{
    {
        Reception reception(options(), StationSettings(settings()));
        reception.start();
        QVERIFY(sees("connectionWizard"));
        QVERIFY(!sees("mainWindow"));
        QVERIFY(!QFileInfo::exists(defaultBooksUrl().path));
        click("openBooks");
        QTRY_VERIFY_WITH_TIMEOUT(sees("invoiceListPage"), patience);
        QVERIFY(QFileInfo::exists(defaultBooksUrl().path));
    }
    QVERIFY(*StationSettings(settings()).books() == defaultBooksUrl());
    Reception again(options(), StationSettings(settings()));
    again.start();
    QVERIFY(!sees("connectionWizard"));
    QTRY_VERIFY_WITH_TIMEOUT(sees("invoiceListPage"), patience);
}

// New books where the clerk wants them; the next start comes back to them, and from elsewhere they are opened again.
void TestReception::booksInAFileOfOnesOwn()
{
    const QString file = m_home->filePath("office/our books.palier");
    const auto name = [](const char *kind, const QString &path) {
        click("fileBooks");
        click(kind);
        visible<QLineEdit>("bookFile")->setText(path);
        click("openBooks");
    };
    {
        Reception reception(options(), StationSettings(settings()));
        reception.start();
        name("bookFileIsNew", file);
        QTRY_VERIFY_WITH_TIMEOUT(sees("invoiceListPage"), patience);
        QVERIFY(!sees("demoStrip"));
        QTRY_VERIFY(sees("firstSteps"));
    }
    QVERIFY(QFileInfo::exists(file));
    QVERIFY(!QFileInfo::exists(defaultBooksUrl().path));
    QVERIFY(*StationSettings(settings()).books() == DatabaseUrl::file(file));
    {
        Reception again(options(), StationSettings(settings()));
        again.start();
        QVERIFY(!sees("connectionWizard"));
        QTRY_VERIFY_WITH_TIMEOUT(sees("invoiceListPage"), patience);
        click("navBooks"); // says where they are
        QVERIFY(visible<QAbstractButton>("fileBooks")->isChecked());
        QCOMPARE(visible<QLineEdit>("bookFile")->text(), file);
        click("ownBooks");
        click("openBooks");
        QTRY_VERIFY_WITH_TIMEOUT(QFileInfo::exists(defaultBooksUrl().path) && sees("invoiceListPage"), patience);
    }
    Reception back(options(), StationSettings(settings()));
    back.start();
    QTRY_VERIFY_WITH_TIMEOUT(sees("invoiceListPage"), patience);
    click("navBooks");
    name("bookFileIsThere", file);
    QTRY_VERIFY_WITH_TIMEOUT(!sees("connectionWizard") && sees("invoiceListPage"), patience);
    QVERIFY(*StationSettings(settings()).books() == DatabaseUrl::file(file));
}

// A demo has a place of its own, says what it is, sends nothing, and goes without a trace.
// One is open at a time; the menu names them all, and each keeps its own numbers.
void TestReception::severalAdministrations()
{
    const QString file = m_home->filePath("two.sqlite");
    {
        Office office(DatabaseUrl::file(file));
        have(office.books->addAdministration("Services & more", Currency()));
    }
    Reception reception(options({"--books", "sqlite:" + file}), StationSettings(settings()));
    reception.start();
    QTRY_VERIFY_WITH_TIMEOUT(sees("invoiceListPage"), patience);
    const auto *window = visible<MainWindow>("mainWindow");
    QVERIFY(window && window->windowTitle().startsWith("Main"));
    const auto *menu = window->findChild<QMenu *>("menuAdministration");
    QTRY_COMPARE_WITH_TIMEOUT(menu->actions().size(), 2, patience);
    QVERIFY(menu->actions().first()->isChecked());
    QTRY_COMPARE_WITH_TIMEOUT(text("invoiceCount"), "6 invoice(s)", patience);
    menu->actions().last()->trigger();
    QTRY_VERIFY_WITH_TIMEOUT(window->windowTitle().startsWith("Services & more"), patience);
    QVERIFY(sees("invoiceListPage"));
    QTRY_VERIFY_WITH_TIMEOUT(menu->actions().last()->isChecked(), patience);
    QVERIFY(text("invoiceCount").isEmpty());
}

void TestReception::aDemoAndBack()
{
    Reception reception(options(), StationSettings(settings()));
    reception.start();
    click("demoBooks");
    click("openBooks");
    QTRY_VERIFY_WITH_TIMEOUT(sees("invoiceListPage"), patience);
    QVERIFY(sees("demoStrip"));
    QVERIFY(!QFileInfo::exists(defaultBooksUrl().path));
    QVERIFY(*StationSettings(settings()).books() == demoBooksUrl()); // the next start comes back to it
    QVERIFY(QFileInfo::exists(demoBooksUrl().path));
    QVERIFY(!sees("firstSteps"));
    click("leaveDemo"); // asks where the own books shall be, and stays until it is answered
    QTRY_VERIFY(sees("connectionWizard"));
    QVERIFY(visible<QAbstractButton>("demoBooks")->isChecked());
    click("cancelConnection");
    QTRY_VERIFY(!sees("connectionWizard"));
    click("endDemo");
    QTRY_VERIFY_WITH_TIMEOUT(sees("connectionWizard"), patience);
    QVERIFY(!sees("mainWindow"));
    QVERIFY(!QFileInfo::exists(demoBooksUrl().path));
    QVERIFY(!StationSettings(settings()).books());
    click("openBooks"); // the own ones
    QTRY_VERIFY_WITH_TIMEOUT(sees("invoiceListPage"), patience);
    QVERIFY(!sees("demoStrip"));
    QTRY_VERIFY(sees("firstSteps"));
    QVERIFY(QFileInfo::exists(defaultBooksUrl().path));
}

void TestReception::nothingChosenIsTheEnd()
{
    Reception reception(options(), StationSettings(settings()));
    QSignalSpy left(&reception, &Reception::left);
    reception.start();
    click("cancelConnection");
    QCOMPARE(left.size(), 1);
    QVERIFY(!StationSettings(settings()).books());
}

// contract.md: `palier --books URL` opens on them without asking anything.
void TestReception::namedBooksAreNotAskedAbout()
{
    const QString url = "sqlite:" + m_home->filePath("named.sqlite");
    Office office(have(DatabaseUrl::fromText(url)));
    Reception reception(options({"--books", url}), StationSettings(settings()));
    reception.start();
    QVERIFY(!sees("connectionWizard"));
    QTRY_VERIFY_WITH_TIMEOUT(sees("invoiceListPage"), patience);
    QVERIFY(!StationSettings(settings()).books()); // the next start without --books is as it was
    // Others can be chosen from here.
    click("navBooks");
    QVERIFY(sees("connectionWizard"));
    click("cancelConnection");
    QTRY_VERIFY(!sees("connectionWizard"));
    QVERIFY(sees("invoiceListPage"));
}

void TestReception::aTeamsServer()
{
    if (!m_server || !m_keyring)
        QSKIP(qPrintable(m_why));
    {
        Reception reception(options(), StationSettings(settings()));
        reception.start();
        click("teamBooks");
        visible<ServerForm>("serverForm")->setBooks(m_rita);
        visible<QLineEdit>("serverPassword")->setText("correct horse");
        click("testConnection");
        QTRY_VERIFY_WITH_TIMEOUT(visible("openBooks") && visible("openBooks")->isEnabled(), patience);
        click("openBooks");
        QTRY_VERIFY_WITH_TIMEOUT(sees("invoiceListPage"), patience);
    }
    QFile written(settings());
    QVERIFY(written.open(QIODevice::ReadOnly));
    QVERIFY(!written.readAll().contains("correct"));
    // The next start finds the password in the keychain.
    Reception again(options(), StationSettings(settings()));
    again.start();
    QTRY_VERIFY_WITH_TIMEOUT(text("syncState").startsWith("Synced"), patience);
    QVERIFY(!sees("passwordNotice"));
    QVERIFY(QFileInfo::exists(defaultReplicaFolder(m_rita) + "/replica.sqlite"));
}

void TestReception::aPasswordIsAskedForInPlace()
{
    if (!m_server || !m_keyring)
        QSKIP(qPrintable(m_why));
    keepInKeychain("out of date");
    Reception reception(options({"--books", m_rita.text()}), StationSettings(settings()));
    reception.start();
    QTRY_VERIFY_WITH_TIMEOUT(sees("passwordNotice"), patience);
    visible<QLineEdit>("booksPassword")->setText("still wrong");
    click("usePassword");
    QVERIFY(!sees("passwordNotice"));
    QTRY_VERIFY_WITH_TIMEOUT(sees("passwordNotice"), patience);
    QCOMPARE(text("syncState"), "Signed out");
    QVERIFY(visible<QCheckBox>("keepPassword")->isChecked());
    visible<QLineEdit>("booksPassword")->setText("correct horse");
    QTest::keyClick(visible("booksPassword"), Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(sees("invoiceListPage") && text("syncState").startsWith("Synced"), patience);
    QVERIFY(!sees("passwordNotice"));
    QString kept;
    Keychain keychain;
    keychain.find(Keychain::booksPasswordKey(m_rita),
                  [&](const Result<QString> &found) { kept = found.value_or("?"); });
    QTRY_COMPARE_WITH_TIMEOUT(kept, "correct horse", patience);
}

void TestReception::aRemovedClerkLosesTheCopy()
{
    if (!m_server)
        QSKIP(qPrintable(m_why));
    Office office(m_server->newDatabase());
    const Clerk otto = have(Clerks(*office.books).add({"otto", Role::Reviewer}, "horse"));
    qputenv("PGPASSWORD", "horse"); // libpq's own way
    const auto tidy = qScopeGuard([] { qunsetenv("PGPASSWORD"); });
    const DatabaseUrl url = m_server->url(office.books->connection().url().database, otto.login);
    {
        Reception reception(options({"--books", url.text()}), StationSettings(settings()));
        reception.start();
        QTRY_VERIFY_WITH_TIMEOUT(sees("invoiceListPage"), patience);
        have(Clerks(*office.books).remove(otto.login));
        QTRY_VERIFY_WITH_TIMEOUT(sees("openingState"), patience);
        QVERIFY(visible("openingState")->accessibleName().contains("no longer works"));
        QVERIFY(visible("openingState")->accessibleDescription().contains("deleted"));
        QVERIFY(!sees("invoiceTable"));
    }
    const auto replica = have(Replica::open(defaultReplicaFolder(url)));
    QVERIFY(!replica->choose("Main"));
    QVERIFY(have(replica->state()).wipedAt.isValid());
}

// Last: the keyring is gone after it.
void TestReception::aLostKeychain()
{
    if (!m_server || !m_keyring)
        QSKIP(qPrintable(m_why));
    m_keyring->lose();
    Reception reception(options({"--books", m_rita.text()}), StationSettings(settings()));
    reception.start();
    QTRY_VERIFY_WITH_TIMEOUT(sees("passwordNotice"), patience);
    QVERIFY(visible("passwordNotice")->accessibleName().contains("keychain"));
    QVERIFY(!visible<QCheckBox>("keepPassword")->isChecked()); // for this session
    visible<QLineEdit>("booksPassword")->setText("correct horse");
    click("usePassword");
    QTRY_VERIFY_WITH_TIMEOUT(sees("invoiceListPage") && text("syncState").startsWith("Synced"), patience);
    QVERIFY(!sees("fault"));
}

QTEST_MAIN(TestReception)
#include "tst_reception.moc"
