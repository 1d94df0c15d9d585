// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Settings, E-mail: the password goes into a real keychain, and the test message to a real mail server with TLS and a
// login, by clicks and by the menu.
#include "app/smtpprobe.h"
#include "services/sync/syncround.h"
#include "services/workstation/keychain.h"
#include "tests/support/keyring.h"
#include "tests/support/mailserver.h"
#include "tests/support/office.h"
#include "ui/mainwindow/mainwindow.h"

#include <QAction>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QPushButton>

using namespace palier;
using namespace palier::test;

namespace {

constexpr int patience = 30000;

// An admin at the settings of an office that knows its mail server.
struct AdminSeat {
    explicit AdminSeat(const MailServer &mail)
        : office(DatabaseUrl::file(folder.filePath("books.sqlite"))),
          replica(have(Replica::open(folder.filePath("replica")))),
          window(&keychain, smtpProbe(&keychain))
    {
        for (const auto &[key, value] : mail.settings())
            have(office.desk->set(key, value));
        have(syncOnce(*replica, *office.books));
        have(replica->choose({}));
        desk = std::make_unique<Desk>(*replica, office.date);
        window.openDesk(*desk);
        window.show();
        window.go({Place::Settings});
        section(2);
    }
    void section(int row) { window.findChild<QListWidget *>("adminMenu")->setCurrentRow(row); }
    template <typename T> T *find(const char *name) { return window.findChild<T *>(name); }
    void type(const char *line, const QString &text) { find<QLineEdit>(line)->setText(text); }
    void click(const char *name) { find<QPushButton>(name)->click(); }
    QString text(const char *label) { return find<QLabel>(label)->text(); }
    QAction *inMenu(const char *name)
    {
        const auto actions = find<QMenu>("menuActions")->actions();
        for (QAction *action : actions) {
            if (action->objectName() == QLatin1String(name))
                return action;
        }
        return nullptr;
    }

    QTemporaryDir folder;
    bool configFolder = qputenv("XDG_CONFIG_HOME", folder.filePath("config").toLocal8Bit());
    Office office;
    Keychain keychain{"Palier-test"};
    std::unique_ptr<Replica> replica;
    std::unique_ptr<Desk> desk;
    MainWindow window;
};

} // namespace

class TestMailSettings : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void aTestMessageArrives();
    void aRefusalSaysWhy();
    void onlyWhereItStands();

private:
    std::unique_ptr<Keyring> m_keyring;
    std::unique_ptr<MailServer> m_mail;
};

void TestMailSettings::initTestCase()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    QString why;
    m_keyring = Keyring::start(&why);
    if (!m_keyring)
        QSKIP(qPrintable(why));
    m_mail = std::make_unique<MailServer>();
    QVERIFY(m_mail->isUp());
}

void TestMailSettings::aTestMessageArrives()
{
    AdminSeat admin(*m_mail);
    QVERIFY(!admin.find<QPushButton>("savePassword")->isEnabled());
    QVERIFY(!admin.find<QPushButton>("sendTest")->isEnabled());
    admin.type("smtpPassword", MailServer::password());
    admin.click("savePassword");
    QTRY_VERIFY_WITH_TIMEOUT(admin.text("passwordState").contains("keychain"), patience);
    QVERIFY(admin.find<QLineEdit>("smtpPassword")->text().isEmpty()); // it is found in the keychain from now on

    admin.type("testAddress", "not an address");
    QVERIFY(!admin.inMenu("sendTestAction")->isEnabled());
    admin.type("testAddress", "admin@example.org");
    QVERIFY(admin.inMenu("sendTestAction")->isEnabled());
    admin.inMenu("sendTestAction")->trigger();
    QVERIFY(!admin.inMenu("sendTestAction")->isEnabled()); // once at a time
    QTRY_COMPARE_WITH_TIMEOUT(m_mail->count(), 1, patience);
    QTRY_VERIFY_WITH_TIMEOUT(admin.text("testState").contains("took the message"), patience);
    const CaughtMail caught = m_mail->caught().constFirst();
    QCOMPARE(caught.to, QString("admin@example.org"));
    QVERIFY(caught.text.contains("got through"));
}

// The password that was typed just now is the one that is tried.
void TestMailSettings::aRefusalSaysWhy()
{
    AdminSeat admin(*m_mail);
    const auto before = m_mail->count();
    admin.type("smtpPassword", "wrong");
    admin.type("testAddress", "admin@example.org");
    admin.click("sendTest");
    QTRY_VERIFY_WITH_TIMEOUT(admin.inMenu("sendTestAction")->isEnabled(), patience);
    QVERIFY2(admin.text("testState").contains("refused the login"), qPrintable(admin.text("testState")));
    QCOMPARE(m_mail->count(), before);
}

void TestMailSettings::onlyWhereItStands()
{
    AdminSeat admin(*m_mail);
    admin.type("testAddress", "admin@example.org");
    QVERIFY(admin.inMenu("sendTestAction")->isEnabled());
    QVERIFY(!admin.inMenu("addClerkAction")->isEnabled());
    admin.section(0);
    QVERIFY(!admin.inMenu("sendTestAction")->isEnabled());
    admin.window.go({Place::Invoices});
    QVERIFY(!admin.inMenu("sendTestAction"));
}

QTEST_MAIN(TestMailSettings)
#include "tst_mailsettings.moc"
