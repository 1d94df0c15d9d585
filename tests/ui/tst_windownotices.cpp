// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/systemnotice.h"
#include "tests/ui/clerkseat.h"
#include "ui/mainwindow/firststeps.h"
#include "ui/mainwindow/noticeshelf.h"

#include <QAbstractButton>
#include <QApplication>
#include <QDBusConnection>
#include <QLineEdit>
#include <QProcess>
#include <QStandardPaths>

using namespace palier;
using namespace palier::test;

namespace {

// What a desktop shows notifications with.
class FakeService : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.Notifications")

public:
    struct Shown {
        uint replaces;
        QString title, body;
        QStringList actions;
        QVariantMap hints;
    };
    QStringList capabilities{"body", "body-markup", "actions"};
    QList<Shown> shown;

public Q_SLOTS:
    QStringList GetCapabilities() { return capabilities; }
    uint Notify(const QString &, uint replaces, const QString &, const QString &title, const QString &body,
                const QStringList &actions, const QVariantMap &hints, int)
    {
        shown << Shown{replaces, title, body, actions, hints};
        return replaces ? replaces : uint(shown.size());
    }

Q_SIGNALS:
    void ActionInvoked(uint id, const QString &action);
    void NotificationClosed(uint id, uint reason);
};

} // namespace

class TestNotices : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom)); }
    void aNewProposal();
    void severalProposals();
    void aConflict();
    void whatIsNoMoreIsNotTold();
    void mailThatDoesNotLeave();
    void nobodyLosesTheFocus();
    void theLowestWindowHasRoom();
    void firstSteps();
    void bySystem_data();
    void bySystem();
    void withoutAService();
    void cleanupTestCase();

private:
    bool startBus();
    QProcess m_bus;
};

void TestNotices::aNewProposal()
{
    ClerkSeat clerk;
    clerk.office.proposed(1, {1});
    QSignalSpy noticed(&clerk.window, &MainWindow::noticed);
    clerk.sync();
    QTRY_COMPARE(noticed.size(), 1);
    have(clerk.office.desk->setCustomer(Office::customer(2), "name", "<b>Braun</b>"));
    clerk.office.proposed(2, {1, 2});
    clerk.sync();
    QTRY_COMPARE(noticed.size(), 2);
    auto *card = clerk.visible<QWidget>("proposalNotice"); // one a kind: the newest
    QCOMPARE(card->accessibleName(), "New proposal");
    QVERIFY2(card->accessibleDescription().startsWith("<b>Braun</b>, "), qPrintable(card->accessibleDescription()));
    clerk.click("proposalNoticeView");
    QVERIFY(clerk.isVisible("reviewPage"));
    QCOMPARE(clerk.text("reviewCustomer"), "<b>Braun</b>");
    QTRY_VERIFY(!clerk.isVisible("proposalNotice"));
    clerk.sync(); // nothing new
    QTest::qWait(0);
    QCOMPARE(noticed.size(), 2);
    // Closed is closed.
    clerk.office.proposed(1, {2});
    clerk.sync();
    QTRY_VERIFY(clerk.isVisible("proposalNotice"));
    clerk.click("proposalNoticeClose");
    QTRY_VERIFY(!clerk.isVisible("proposalNotice"));
}

void TestNotices::severalProposals()
{
    ClerkSeat clerk(4, 2);
    for (int customer = 1; customer <= 4; ++customer)
        clerk.office.proposed(customer, {1});
    clerk.sync();
    QTRY_VERIFY(clerk.isVisible("proposalNotice"));
    QVERIFY(clerk.visible<QWidget>("proposalNotice")->accessibleName().startsWith("4 "));
}

void TestNotices::aConflict()
{
    ClerkSeat clerk;
    const PlanId plan = clerk.office.proposed(1, {1});
    clerk.sync();
    have(clerk.office.desk->decide(plan, Verdict::Refuse, "other"));
    have(clerk.desk->decide(plan, Verdict::Approve));
    clerk.sync();
    QTRY_VERIFY(clerk.isVisible("conflictNotice"));
    clerk.click("navConflicts"); // seen is done
    QTRY_VERIFY(!clerk.isVisible("conflictNotice"));
}

void TestNotices::whatIsNoMoreIsNotTold()
{
    ClerkSeat clerk;
    const PlanId plan = clerk.office.proposed(1, {1});
    clerk.sync();
    QTRY_VERIFY(clerk.isVisible("proposalNotice"));
    have(clerk.office.desk->decide(plan, Verdict::Refuse, "other")); // a colleague
    have(clerk.desk->decide(plan, Verdict::Approve));
    clerk.sync();
    QTRY_VERIFY(clerk.isVisible("conflictNotice"));
    QTRY_VERIFY(!clerk.isVisible("proposalNotice"));
    const QList<Conflict> conflicts = have(clerk.desk->conflicts());
    QVERIFY(!conflicts.isEmpty());
    for (const Conflict &conflict : conflicts)
        have(clerk.desk->dismissConflict(conflict.id));
    clerk.window.lookAgain();
    QTRY_VERIFY(!clerk.isVisible("conflictNotice"));
}

void TestNotices::mailThatDoesNotLeave()
{
    ClerkSeat clerk;
    const PlanId plan = clerk.office.proposed(1, {1});
    clerk.sync();
    have(clerk.office.desk->decide(plan, Verdict::Approve));
    clerk.sync();
    QVERIFY(!clerk.isVisible("mailNotice"));
    MailQueue queue(*clerk.office.books);
    const auto mail = have(queue.lease("me", 60));
    QVERIFY(mail);
    have(queue.failed(*mail, "me", "no such host", false));
    clerk.sync();
    QTRY_VERIFY(clerk.isVisible("mailNotice"));
}

void TestNotices::nobodyLosesTheFocus()
{
    ClerkSeat clerk;
    clerk.window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&clerk.window));
    auto *search = clerk.visible<QLineEdit>("invoiceSearch");
    search->setFocus();
    clerk.office.proposed(1, {1});
    const QPoint before = search->mapToGlobal(QPoint());
    clerk.sync();
    QTRY_VERIFY(clerk.isVisible("proposalNotice"));
    QCOMPARE(QApplication::focusWidget(), search);
    QCOMPARE(search->mapToGlobal(QPoint()), before); // nor does the page move
    QVERIFY(!QApplication::activeModalWidget());
}

void TestNotices::theLowestWindowHasRoom()
{
    ClerkSeat clerk;
    clerk.window.resize(clerk.window.minimumSize());
    QTest::qWait(0); // the window has looked over what waits: a later look would clear these away
    auto *shelf = clerk.window.findChild<NoticeShelf *>();
    for (const Notice::Kind kind : {Notice::NewProposal, Notice::NewConflict, Notice::MailStuck})
        shelf->add({kind, "Rechtsanwaltsgesellschaft", "Donaudampfschifffahrtsgesellschaft mbH, 123.456,78 €", {}});
    QTest::qWait(0);
    QVERIFY(!clerk.isVisible("proposalNotice")); // the newest two
    QVERIFY(clerk.isVisible("conflictNotice"));
    QVERIFY(clerk.isVisible("mailNotice"));
    QVERIFY(clerk.window.height() <= 700);
    clerk.click("mailNoticeClose");
    QTRY_VERIFY(clerk.isVisible("proposalNotice"));
}

void TestNotices::firstSteps()
{
    ClerkSeat clerk;
    QTest::qWait(0);
    QVERIFY(!clerk.isVisible("firstSteps")); // not unless it is wanted
    clerk.window.setFirstSteps(true);
    QTRY_VERIFY(clerk.isVisible("firstSteps"));
    QVERIFY(clerk.visible<QAbstractButton>("stepAllow")->text().contains("done"));
    clerk.click("stepMail");
    QVERIFY(clerk.isVisible("adminPage"));
    QTRY_VERIFY(!clerk.isVisible("firstSteps"));
    clerk.click("back");
    QTRY_VERIFY(clerk.isVisible("firstSteps"));
    for (const auto &[key, value] : QList<std::pair<QString, QString>>{{"creditor.iban", "BE68539007547034"},
                                                                       {"smtp.host", "smtp.example.com"},
                                                                       {"portal.base_url", "https://pay.example.com"}})
        have(clerk.desk->set(key, value));
    QTRY_VERIFY(!clerk.isVisible("firstSteps")); // all is done
    have(clerk.desk->set("smtp.host", ""));
    QTRY_VERIFY(clerk.isVisible("firstSteps"));
    QSignalSpy dismissed(&clerk.window, &MainWindow::firstStepsDismissed);
    clerk.click("dismissSteps");
    QCOMPARE(dismissed.size(), 1);
    clerk.sync();
    QTest::qWait(0);
    QVERIFY(!clerk.isVisible("firstSteps"));
}

bool TestNotices::startBus()
{
    if (m_bus.state() == QProcess::Running)
        return true;
    if (QStandardPaths::findExecutable("dbus-daemon").isEmpty())
        return false;
    m_bus.start("dbus-daemon", {"--session", "--nofork", "--print-address"});
    if (!m_bus.waitForReadyRead(20000))
        return false;
    qputenv("DBUS_SESSION_BUS_ADDRESS", m_bus.readAllStandardOutput().trimmed());
    return true;
}

void TestNotices::bySystem_data()
{
    QTest::addColumn<bool>("markup");
    QTest::addColumn<QString>("body");
    QTest::newRow("reads markup") << true << "&lt;b&gt;Braun&lt;/b&gt; &amp; Sons";
    QTest::newRow("reads none") << false << "<b>Braun</b> & Sons";
}

void TestNotices::bySystem()
{
    if (!startBus())
        QSKIP("dbus-daemon is not installed");
    QFETCH(bool, markup);
    QFETCH(QString, body);
    FakeService service;
    if (!markup)
        service.capabilities.removeAll("body-markup");
    QDBusConnection bus = QDBusConnection::connectToBus(qEnvironmentVariable("DBUS_SESSION_BUS_ADDRESS"), "fake");
    QVERIFY(bus.registerObject("/org/freedesktop/Notifications", &service,
                               QDBusConnection::ExportAllSlots | QDBusConnection::ExportAllSignals));
    QVERIFY(bus.registerService("org.freedesktop.Notifications"));
    SystemNotice notice;
    notice.show("proposal", "New proposal", "<b>Braun</b> & Sons", "View");
    notice.show("mail", "E-mail is not going out", "", "View"); // both wait for the answer
    QTRY_COMPARE(service.shown.size(), 2);
    QCOMPARE(service.shown[0].title, "New proposal");
    QCOMPARE(service.shown[0].body, body);
    QCOMPARE(service.shown[0].actions, (QStringList{"default", "View"}));
    QCOMPARE(service.shown[0].hints.value("suppress-sound"), true);
    // The next of its kind stands in its place.
    QTest::qWait(50);
    notice.show("proposal", "4 new proposals", "", "View");
    QTRY_COMPARE(service.shown.size(), 3);
    QCOMPARE(service.shown[2].replaces, 1u);
    QSignalSpy activated(&notice, &SystemNotice::activated);
    Q_EMIT service.ActionInvoked(99, "default"); // another program's
    Q_EMIT service.ActionInvoked(1, "default");
    QTRY_COMPARE(activated.size(), 1);
    QCOMPARE(activated[0][0], "proposal");
    bus.unregisterService("org.freedesktop.Notifications");
    bus.unregisterObject("/org/freedesktop/Notifications");
    QDBusConnection::disconnectFromBus("fake");
}

void TestNotices::withoutAService()
{
    if (!startBus())
        QSKIP("dbus-daemon is not installed");
    SystemNotice notice;
    QSignalSpy activated(&notice, &SystemNotice::activated);
    notice.show("proposal", "New proposal", "", "View");
    QTest::qWait(100);
    QCOMPARE(activated.size(), 0);
}

void TestNotices::cleanupTestCase()
{
    m_bus.terminate();
    m_bus.waitForFinished();
}

QTEST_MAIN(TestNotices)
#include "tst_windownotices.moc"
