// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/workplace.h"
#include "tests/story/decidedmails.h"
#include "tests/story/hands.h"
#include "tests/support/keyring.h"
#include "ui/screenlanguage.h"

#include <QLabel>
#include <QTableView>

using namespace palier;
using namespace palier::test;

// The main job, a step after the other: the customers come through the portal, staff click in the real desktop, which
// keeps its own replica in step and sends the mail with a password from a real keychain. Each step is asserted in the
// books.
class TestStoryDesktop : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void offMeansOff();
    void anAdminAllowsProposals();
    void anAdminTriesTheMailServer();
    void customersPropose();
    void aReviewerFindsTheProposals();
    void oneIsApproved();
    void oneIsRefused();
    void theCustomersAreTold();
    void remindersGoOn();
    void theBooksAreSound();
    void cleanupTestCase() { m_workplace.reset(); }

private:
    QJsonObject invoice(const QString &number) const { return m_office->cli.must({"invoices", "show", number}); }
    QJsonObject reminder(const QString &number) const { return invoice(number)["reminder"].toObject(); }
    QStringList blocksOf(const QString &number) const;
    QJsonObject plan(const QString &id) const { return m_office->cli.must({"plans", "show", id}); }
    QString labelled(const char *objectName) const;
    QString propose(Visitor &visitor, const QStringList &invoices, const QString &reason);

    std::unique_ptr<Keyring> m_keyring;
    std::unique_ptr<StoryOffice> m_office;
    std::unique_ptr<PortalProcess> m_portal;
    std::unique_ptr<Visitor> m_first, m_second; // customers C1 (French) and C2 (Dutch)
    std::unique_ptr<Workplace> m_workplace;
    QWidget *m_window = nullptr;
    std::unique_ptr<Hands> m_hands;
    QString m_approved, m_refused; // plans
    QString m_testMessage;         // its Message-ID
};

void TestStoryDesktop::initTestCase()
{
    QString why;
    m_keyring = Keyring::start(&why);
    if (!m_keyring)
        QSKIP(qPrintable(why));
    m_office = std::make_unique<StoryOffice>("2026-03-02");
    m_office->set("billing.allow_proposal", "off");
    m_office->importInvoices(3, 2);
    m_portal = m_office->openPortal();
    m_first = m_office->visitor(*m_portal, "C1");
    m_second = m_office->visitor(*m_portal, "C2");

    speak(*qApp, "en");
    StartOptions options;
    options.books = have(DatabaseUrl::fromText(m_office->cli.books()));
    options.replicaFolder = m_office->cli.path("desk");
    options.claim = "rita";
    options.today = QDate::fromString(m_office->today(), Qt::ISODate);
    m_workplace = std::make_unique<Workplace>(options);
    m_workplace->start();
    const auto windows = QApplication::topLevelWidgets();
    for (QWidget *window : windows) {
        if (window->objectName() == "mainWindow")
            m_window = window;
    }
    QVERIFY(m_window);
    m_window->resize(1440, 900);
    m_hands = std::make_unique<Hands>(*m_window);
    QTRY_COMPARE_WITH_TIMEOUT(m_hands->see<QTableView>("Invoices")->model()->rowCount(), 6, Hands::patienceMsecs);
}

QStringList TestStoryDesktop::blocksOf(const QString &number) const
{
    QStringList reasons;
    const QJsonArray blocks = invoice(number)["blocks"].toArray();
    for (const QJsonValue &block : blocks)
        reasons << block["reason"].toString();
    return reasons;
}

QString TestStoryDesktop::labelled(const char *objectName) const
{
    const auto *label = m_window->findChild<QLabel *>(objectName);
    return label && label->isVisible() ? label->text() : QString();
}

void TestStoryDesktop::offMeansOff()
{
    QVERIFY(!m_first->get("/invoices").text().contains("Demander un plan de paiement"));
    QCOMPARE(m_first->get("/plan/new").status, 404);
    QCOMPARE(m_first->post("/plan", {{"invoice", "C1-1"}}).status, 404);
}

void TestStoryDesktop::anAdminAllowsProposals()
{
    m_hands->click("Administration settings");
    m_hands->chooseEntry("Settings", "Billing");
    m_hands->click("Allow proposal");
    QTRY_COMPARE_WITH_TIMEOUT(m_office->cli.must({"settings", "get", "billing.allow_proposal"})["value"].toString(),
                              "on", Hands::patienceMsecs);
    QVERIFY(m_first->get("/invoices").text().contains("Demander un plan de paiement"));
    QVERIFY(m_second->get("/invoices").text().contains("Betalingsregeling aanvragen"));
}

// The password goes into the keychain, and from there to the server.
void TestStoryDesktop::anAdminTriesTheMailServer()
{
    m_hands->chooseEntry("Settings", "E-mail");
    m_hands->write("Password of the mail server", m_office->mail.password());
    m_hands->click("Save password");
    QTRY_VERIFY_WITH_TIMEOUT(labelled("passwordState").contains("Saved"), Hands::patienceMsecs);
    m_hands->write("Address for the test message", "admin@example.com");
    m_hands->click("Send test message");
    QTRY_COMPARE_WITH_TIMEOUT(m_office->mail.count(), 1, Hands::patienceMsecs);
    QCOMPARE(m_office->mail.caught().first().to, "admin@example.com");
    m_testMessage = m_office->mail.caught().first().messageId;
}

QString TestStoryDesktop::propose(Visitor &visitor, const QStringList &invoices, const QString &reason)
{
    Fields form{{"csrf", visitor.csrf()}, {"kind", "monthly"}, {"count", "3"}, {"day", "31"}, {"reason", reason}};
    for (const QString &number : invoices)
        form << std::pair("invoice", number);
    const Answer preview = visitor.post("/plan/preview", form);
    QTest::qVerify(preview.status == 200 && preview.text().contains("2026"), "preview", qPrintable(preview.text()),
                   __FILE__, __LINE__);
    QTest::qVerify(m_office->list({"plans", "list"}).size() < 2, "a preview sends nothing", "", __FILE__, __LINE__);
    const Answer sent = visitor.post("/plan", form);
    QTest::qVerify(sent.status == 303, "sent", qPrintable(sent.text()), __FILE__, __LINE__);
    return QString::fromUtf8(sent.location).section('/', -1);
}

void TestStoryDesktop::customersPropose()
{
    m_approved = propose(*m_first, {"C1-1", "C1-2"}, "Le chantier commence en mars.");
    m_refused = propose(*m_second, {"C2-1"}, "<b>Krap</b> bij kas.");
    const QJsonObject first = plan(m_approved);
    QCOMPARE(first["state"].toString(), "proposed");
    QCOMPARE(first["total"].toString(), "202.03"); // 101.01 and 101.02
    QStringList dates, amounts;
    const QJsonArray instalments = first["instalments"].toArray();
    for (const QJsonValue &instalment : instalments) {
        dates << instalment["agreed"].toString();
        amounts << instalment["amount"].toString();
    }
    QCOMPARE(dates, (QStringList{"2026-03-31", "2026-04-30", "2026-05-31"}));
    QCOMPARE(amounts, (QStringList{"67.35", "67.34", "67.34"}));
    for (const QString &number : {QString("C1-1"), QString("C1-2"), QString("C2-1")})
        QCOMPARE(blocksOf(number), QStringList{"plan_proposed"});
    QCOMPARE(blocksOf("C2-2"), QStringList());
}

void TestStoryDesktop::aReviewerFindsTheProposals()
{
    m_hands->click("Back");
    m_hands->tickInMenu("Blocking reason", "Payment plan proposed");
    const auto *table = m_hands->see<QTableView>("Invoices");
    QTRY_COMPARE_WITH_TIMEOUT(table->model()->rowCount(), 3, Hands::patienceMsecs);
    for (const QString &number : {QString("C1-1"), QString("C1-2"), QString("C2-1")})
        QVERIFY2(m_hands->rowOf("Invoices", number) >= 0, qPrintable(number));
}

void TestStoryDesktop::oneIsApproved()
{
    m_hands->openRow("Invoices", "C1-1");
    m_hands->click("View");
    QCOMPARE(m_hands->see<QTableView>("Instalments")->model()->rowCount(), 3);
    QVERIFY(labelled("customerReason").contains("Le chantier commence en mars."));
    QCOMPARE(plan(m_approved)["state"].toString(), "proposed"); // looking decides nothing
    m_hands->click("Approve");
    QTRY_COMPARE_WITH_TIMEOUT(plan(m_approved)["state"].toString(), "active", Hands::patienceMsecs);
    QCOMPARE(plan(m_approved)["decision"].toObject()["by"].toString(), "rita");
    QCOMPARE(blocksOf("C1-1"), QStringList{"plan_active"});
    QCOMPARE(blocksOf("C1-2"), QStringList{"plan_active"});
    QCOMPARE(plan(m_refused)["state"].toString(), "proposed");
    m_hands->click("Back");
    m_hands->click("Back");
    QTRY_COMPARE_WITH_TIMEOUT(m_hands->see<QTableView>("Invoices")->model()->rowCount(), 1, Hands::patienceMsecs);
}

void TestStoryDesktop::oneIsRefused()
{
    m_hands->openRow("Invoices", "C2-1");
    m_hands->click("View");
    QVERIFY(labelled("customerReason").contains("<b>Krap</b>")); // text from outside is text
    m_hands->click("Refuse");
    QCOMPARE(plan(m_refused)["state"].toString(), "proposed"); // a reason is asked for first
    m_hands->chooseItem("Reason for the refusal", "The plan takes too long");
    m_hands->write("Note to the customer", "Six months at most.");
    m_hands->click("Refuse this plan");
    QTRY_COMPARE_WITH_TIMEOUT(plan(m_refused)["state"].toString(), "refused", Hands::patienceMsecs);
    const QJsonObject decision = plan(m_refused)["decision"].toObject();
    QCOMPARE(decision["reason"].toString(), "too_long");
    QCOMPARE(decision["note"].toString(), "Six months at most.");
    QCOMPARE(blocksOf("C2-1"), QStringList());
}

// By the desktop itself: it holds the office duty of books that are a file of this computer.
void TestStoryDesktop::theCustomersAreTold()
{
    QTRY_COMPARE_WITH_TIMEOUT(m_office->mail.count(), 3, 2 * Hands::patienceMsecs);
    QTRY_COMPARE_WITH_TIMEOUT(m_office->list({"mail", "list", "--state", "sent"}).size(), 2, Hands::patienceMsecs);
    // What was sent to try the server belongs to no plan.
    QCOMPARE(faultsOfDecidedMails(*m_office, Copies::None),
             QStringList{"a mail that nobody has queued: " + m_testMessage});
    const auto mails = m_office->mail.caught();
    for (const CaughtMail &mail : mails)
        QCOMPARE(mail.text.contains("Six months at most."), mail.to == "c2@example.com");
    QVERIFY(m_first->get("/plan/" + m_approved).text().contains("Plan de paiement actif"));
    QCOMPARE(m_second->get("/plan/" + m_refused).status, 200);
    QCOMPARE(m_second->get("/plan/" + m_approved).status, 404); // somebody else's
}

void TestStoryDesktop::remindersGoOn()
{
    m_workplace.reset();
    m_office->set("reminders.enabled", "on");
    QCOMPARE(reminder("C2-1")["next_on"].toString(), "2026-03-05"); // the pause after a refusal
    QVERIFY(reminder("C1-1")["next_on"].isNull());
    m_office->setToday("2026-03-04");
    m_office->runOffice();
    QVERIFY(reminder("C2-1")["last_step"].isNull());
    QCOMPARE(reminder("C2-2")["last_step"].toInt(), 1); // was never blocked
    m_office->setToday("2026-03-05");
    QCOMPARE(m_office->runOffice().letters, 1);
    QCOMPARE(reminder("C2-1")["last_sent"].toString(), "2026-03-05");
    QVERIFY(reminder("C1-1")["last_step"].isNull());
    QVERIFY(reminder("C1-2")["last_step"].isNull());
}

void TestStoryDesktop::theBooksAreSound()
{
    QCOMPARE(faultsOfBooks(*m_office), QStringList());
    QCOMPARE(m_portal->stop(), 0);
}

QTEST_MAIN(TestStoryDesktop)
#include "tst_storydesktop.moc"
