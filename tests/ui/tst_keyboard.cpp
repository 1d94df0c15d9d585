// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/clerkseat.h"
#include "tests/ui/keyboardwalk.h"

#include <QAction>
#include <QListWidget>

using namespace palier;
using namespace palier::test;

// A clerk without a mouse, or without eyes.
class TestKeyboard : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom)); }
    void everyControlIsReachedByKeyboard_data();
    void everyControlIsReachedByKeyboard();
};

void TestKeyboard::everyControlIsReachedByKeyboard_data()
{
    QTest::addColumn<QStringList>("clicks"); // from the list of invoices to the page
    QTest::addColumn<QString>("landmark");   // that has to be among what is reached
    QTest::newRow("invoices") << QStringList() << "invoiceTable";
    QTest::newRow("invoice") << QStringList{"open"} << "viewPlan";
    QTest::newRow("preview") << QStringList{"open", "viewPlan"} << "approvePlan";
    QTest::newRow("refusal") << QStringList{"open", "viewPlan", "refusePlan"} << "cancelRefusal";
    QTest::newRow("decided") << QStringList{"open", "viewPlan", "approvePlan"} << "nextPlan";
    QTest::newRow("conflicts") << QStringList{"navConflicts"} << "navInvoices";
    QTest::newRow("billing") << QStringList{"administrationSettings"} << "billing.allow_proposal";
    QTest::newRow("reminders") << QStringList{"administrationSettings", "1"} << "reminders.enabled";
    QTest::newRow("e-mail") << QStringList{"administrationSettings", "2"} << "smtp.host";
    QTest::newRow("creditor") << QStringList{"administrationSettings", "3"} << "creditor.iban";
    QTest::newRow("this computer") << QStringList{"administrationSettings", "5"} << "settingsSearch";
    QTest::newRow("queue") << QStringList{"navProposals"} << "approvePlan";
    QTest::newRow("plans") << QStringList{"navPlans"} << "planTable";
    QTest::newRow("customers") << QStringList{"navCustomers"} << "customerTable";
    QTest::newRow("customer") << QStringList{"open", "invoiceCustomerLink"} << "pauseCustomer";
    QTest::newRow("messages") << QStringList{"navMessages"} << "messageSearch";
    QTest::newRow("handbook") << QStringList{"goHelp"} << "helpText";
    QTest::newRow("shortcuts") << QStringList{"goShortcuts"} << "navInvoices";
    QTest::newRow("about") << QStringList{"goAbout"} << "navInvoices";
}

// By the tabulator alone one comes to everything that can be used, and a screen reader has a name for it.
void TestKeyboard::everyControlIsReachedByKeyboard()
{
    QFETCH(QStringList, clicks);
    QFETCH(QString, landmark);
    ClerkSeat clerk;
    clerk.office.proposed(1, {1});
    clerk.sync();
    clerk.filterBy(BlockReason::PlanProposed);
    for (const QString &name : std::as_const(clicks)) {
        if (name == "open")
            clerk.openInvoice(0);
        else if (name.startsWith("go"))
            clerk.window.findChild<QAction *>(name)->trigger();
        else if (name.size() == 1)
            clerk.visible<QListWidget>("adminMenu")->setCurrentRow(name.toInt());
        else
            clerk.click(qPrintable(name));
    }
    walkByKeyboard(clerk.window, landmark);
}

QTEST_MAIN(TestKeyboard)
#include "tst_keyboard.moc"
