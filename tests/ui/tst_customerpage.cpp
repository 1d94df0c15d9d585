// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
// A customer's page, clicked: looked at, edited, paused, linked; by roles and offline.
#include "services/books/links.h"
#include "services/desk/linkissuer.h"
#include "services/intake/invoiceimport.h"
#include "tests/ui/clerkseat.h"
#include "tests/ui/textfit.h"
#include "ui/controls/paymentchart.h"

#include <QClipboard>
#include <QDateEdit>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>

using namespace palier;
using namespace palier::test;

namespace {

const CustomerId c1 = Office::customer(1);

// Makes links on the seat's books at once, or says that they are out of reach.
class Issuer : public LinkIssuer
{
public:
    explicit Issuer(Books &books) : m_books(books) {}
    void mint(const CustomerId &customer, Minted minted) override
    {
        if (isOffline)
            return minted(fail(Kind::Offline, Fault::BooksUnreachable));
        const QString token = have(Links(m_books).mint(customer, 30));
        minted("https://pay.example.com/c/" + token);
    }
    void revoke(const CustomerId &customer, const QString &link, Revoked revoked) override
    {
        revoked(isOffline ? Result<void>(fail(Kind::Offline, Fault::BooksUnreachable))
                          : Links(m_books).revoke(customer, link));
    }
    bool isOffline = false;

private:
    Books &m_books;
};

struct CustomerSeat : ClerkSeat {
    explicit CustomerSeat(int invoicesEach = 3) : ClerkSeat(3, invoicesEach), issuer(*office.books)
    {
        window.closeDesk();
        window.openDesk(*desk, {.links = &issuer});
        open(c1);
    }
    // Each with what is shown anew in place: a layout shows its new widgets when the events come round.
    void open(const CustomerId &id)
    {
        window.go(Destination::of(id));
        QCoreApplication::processEvents();
    }
    void click(const char *name)
    {
        ClerkSeat::click(name);
        QCoreApplication::processEvents();
    }
    void sync()
    {
        ClerkSeat::sync();
        QCoreApplication::processEvents();
    }
    void type(const char *name, const QString &text)
    {
        auto *line = visible<QLineEdit>(name);
        line->setFocus();
        line->selectAll();
        QTest::keyClicks(line, text);
    }
    Customer stored(const CustomerId &id = c1) { return have(desk->customers().find(id)); }
    // Of all labels that are seen.
    bool says(const QString &text)
    {
        const auto labels = window.findChildren<QLabel *>();
        return std::any_of(labels.begin(), labels.end(),
                           [&](const QLabel *label) { return label->isVisible() && label->text().contains(text); });
    }
    Issuer issuer;
};

} // namespace

class TestCustomerPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void owesAndPaid();
    void editsContact();
    void wrongInputIsNotSaved();
    void cancelAndDrafts();
    void pausesAndEnds();
    void proposalsSwitch();
    void links();
    void linksWithoutAnAddress();
    void leadsElsewhere();
    void historyGrows();
    void aLinkIsSeenWhole();
    void theTitleNamesTheCustomer();
    void historyOfAnImport();
    void manyInvoicesSeveralCurrencies();
    void nothingIsSqueezed();
};

void TestCustomerPage::owesAndPaid()
{
    CustomerSeat seat;
    QCOMPARE(seat.text("customerNumber"), "Customer number C1");
    QVERIFY(seat.text("openEUR").contains("300"));
    QVERIFY(seat.text("overdueEUR").contains("300"));
    QVERIFY(seat.text("owedMore").contains('3'));
    QVERIFY(!seat.isVisible("paymentChart")); // nothing was settled: words, no picture
    Connection &books = seat.office.books->connection();
    have(books.run("UPDATE invoice SET open = 0, state = 'paid', settled_on = ? WHERE number = ?",
                   {dateText(seat.office.date), Office::invoice(1, 1).text()}));
    seat.sync();
    QVERIFY(seat.isVisible("paymentChart"));
    QVERIFY(!seat.visible<PaymentChart>("paymentChart")->accessibleDescription().isEmpty());
    QVERIFY(seat.text("averageLate").contains("10"));
    QVERIFY(!seat.text("lastSettled").isEmpty());
}

void TestCustomerPage::editsContact()
{
    CustomerSeat seat;
    seat.click("editContact");
    QVERIFY(!seat.visible<QPushButton>("saveContact")->isEnabled()); // nothing is changed yet
    seat.type("contact.contact", "Ann Example");
    seat.type("contact.phone", "+49 30 123456");
    seat.visible<QPlainTextEdit>("contact.address")->setPlainText("Long Road 1\n12345 Town");
    seat.click("saveContact");
    QVERIFY(!seat.isVisible("contactForm"));
    QCOMPARE(seat.stored().contact, "Ann Example");
    QCOMPARE(seat.stored().address, "Long Road 1\n12345 Town");
    QCOMPARE(seat.text("contactShown.phone"), "+49 30 123456");
    QVERIFY(seat.text("contactState").contains("waiting")); // offline: kept here
    QCOMPARE(have(seat.desk->waitingCount()), 3);           // what was changed, and no more
    QCOMPARE(seat.office.count("customer_change"), 0);
    seat.sync();
    QCOMPARE(seat.text("contactState"), "✓ Saved"); // carried up: it waits no longer
    QCOMPARE(seat.office.count("customer_change"), 3);
    QCOMPARE(have(seat.office.desk->customers().find(c1)).phone, "+49 30 123456");
}

void TestCustomerPage::wrongInputIsNotSaved()
{
    CustomerSeat seat;
    seat.click("editContact");
    seat.type("contact.phone", "030 1234");
    seat.type("contact.email", "not an address");
    QVERIFY(seat.isVisible("contact.email.fault"));
    QVERIFY(!seat.isVisible("contact.phone.fault"));
    QVERIFY(!seat.visible<QPushButton>("saveContact")->isEnabled());
    // Beside the buttons too, as a link that leads there.
    QTRY_VERIFY(seat.isVisible("correct.email"));
    QVERIFY(!seat.isVisible("correct.phone"));
    QVERIFY(seat.visible<QPushButton>("correct.email")->accessibleName().contains("E-mail"));
    QVERIFY(seat.visible<QPushButton>("saveContact")->accessibleDescription().contains("E-mail"));
    seat.visible<QLineEdit>("contact.name")->setFocus();
    seat.click("correct.email");
    QCOMPARE(seat.window.focusWidget()->objectName(), "contact.email");
    QTest::keyClick(seat.visible<QLineEdit>("contact.email"), Qt::Key_Return);
    QVERIFY(seat.isVisible("contactForm"));
    QCOMPARE(seat.stored().phone, ""); // nothing half
    seat.type("contact.email", "right@example.com");
    QVERIFY(!seat.isVisible("contact.email.fault"));
    QTest::keyClick(seat.visible<QLineEdit>("contact.email"), Qt::Key_Return);
    QVERIFY(!seat.isVisible("contactForm"));
    QCOMPARE(seat.stored().email, "right@example.com");
    QCOMPARE(seat.stored().phone, "030 1234");
}

void TestCustomerPage::cancelAndDrafts()
{
    CustomerSeat seat;
    seat.click("editContact");
    seat.type("contact.name", "Half");
    seat.open(Office::customer(2)); // looks something up meanwhile
    QVERIFY(!seat.isVisible("contactForm"));
    seat.sync(); // and the page is read anew
    seat.open(c1);
    QCOMPARE(seat.visible<QLineEdit>("contact.name")->text(), "Half");
    seat.click("cancelContact");
    QVERIFY(!seat.isVisible("contactForm"));
    QCOMPARE(seat.stored().name, "Customer C1");
    seat.open(Office::customer(2));
    seat.open(c1);
    QVERIFY(!seat.isVisible("contactForm"));
}

void TestCustomerPage::pausesAndEnds()
{
    CustomerSeat seat;
    seat.click("pauseCustomer");
    seat.click("cancelPause");
    QVERIFY(!seat.isVisible("confirmPause"));
    seat.click("pauseCustomer");
    seat.click("pauseEnds");
    seat.visible<QDateEdit>("pauseUntil")->setDate(QDate(2026, 4, 30));
    QTest::keyClicks(seat.visible<QPlainTextEdit>("pauseNoteInput"), "on a long journey");
    seat.click("confirmPause");
    QCOMPARE(seat.stored().pause->until, QDate(2026, 4, 30));
    QVERIFY(seat.text("pauseState").contains('3')); // open invoices
    QVERIFY(seat.text("pauseNote").contains("on a long journey"));
    QCOMPARE(have(seat.desk->invoices().find(Office::invoice(1, 1))).blocks.first().reason,
             BlockReason::CustomerPaused);
    seat.click("endPause");
    QVERIFY(!seat.stored().pause);
    QVERIFY(!seat.isVisible("endPause"));
    QVERIFY(have(seat.desk->invoices().find(Office::invoice(1, 1))).blocks.isEmpty());
    seat.sync();
    QCOMPARE(seat.office.count("invoice_block"), 0);
}

void TestCustomerPage::proposalsSwitch()
{
    CustomerSeat seat;
    seat.click("customerProposals");
    QVERIFY(!seat.stored().allowProposal);
    seat.click("customerProposals");
    QVERIFY(seat.stored().allowProposal);
}

void TestCustomerPage::links()
{
    CustomerSeat seat;
    have(seat.office.desk->set("portal.base_url", "https://pay.example.com"));
    seat.sync();
    QVERIFY(!seat.isVisible("noPortalAddress"));
    seat.click("mintLink");
    const QString url = seat.visible<QPlainTextEdit>("newLinkAddress")->toPlainText();
    QVERIFY(url.startsWith("https://pay.example.com/c/"));
    seat.click("copyLink");
    QCOMPARE(QGuiApplication::clipboard()->text(), url);
    seat.sync();
    const auto living = have(seat.desk->portalLinks().living(c1));
    QCOMPARE(living.size(), 1);
    seat.open(Office::customer(2)); // never beside another customer
    QVERIFY(!seat.isVisible("newLinkAddress"));
    seat.open(c1);
    QVERIFY(!seat.isVisible("newLinkAddress")); // and only once
    seat.issuer.isOffline = true;
    seat.click(qPrintable("revokeLink" + living.first().id));
    QVERIFY(seat.text("linkState").contains("out of reach"));
    seat.issuer.isOffline = false;
    seat.click(qPrintable("revokeLink" + living.first().id));
    seat.sync();
    QVERIFY(have(seat.desk->portalLinks().living(c1)).isEmpty());
    QVERIFY(seat.says("Link to the portal revoked"));
}

void TestCustomerPage::linksWithoutAnAddress()
{
    CustomerSeat seat;
    QVERIFY(seat.isVisible("noPortalAddress"));
    QVERIFY(!seat.visible<QPushButton>("mintLink")->isEnabled());
    seat.click("setPortalAddress");
    QVERIFY(seat.isVisible("adminPage"));
}

void TestCustomerPage::leadsElsewhere()
{
    CustomerSeat seat;
    const PlanId plan = seat.office.proposed(1, {1});
    seat.sync();
    seat.click(qPrintable("viewPlan" + plan.text()));
    QVERIFY(seat.isVisible("reviewPage"));
    seat.click("reviewCustomerLink"); // and back by the customer's name
    QVERIFY(seat.isVisible("customerPage"));
    seat.click("customerInvoices");
    QTRY_COMPARE(seat.rows(), 3);
    seat.window.go(Destination::of(Office::invoice(1, 1)));
    seat.click("invoiceCustomerLink");
    QVERIFY(seat.isVisible("customerPage"));
    QCOMPARE(seat.text("pageTitle"), "Customer C1");
}

void TestCustomerPage::historyGrows()
{
    CustomerSeat seat;
    for (int i = 0; i < 30; ++i)
        have(seat.desk->setCustomer(c1, "contact", QString("Person %1").arg(i)));
    QCoreApplication::processEvents();
    QVERIFY(seat.says("Person 29"));
    QTRY_VERIFY(!seat.says("→ Person 10")); // what is shown anew replaces what stood there
    seat.click("olderHistory");
    QVERIFY(seat.says("Person 9 → Person 10"));
    QVERIFY(seat.says("waiting to sync"));
    seat.click("olderHistory");
    QVERIFY(!seat.isVisible("olderHistory"));
}

void TestCustomerPage::aLinkIsSeenWhole()
{
    CustomerSeat seat;
    have(seat.office.desk->set("portal.base_url", "https://pay.example.com"));
    seat.sync();
    seat.window.resize(seat.window.minimumSize()); // its card is far below
    seat.click("mintLink");
    auto *url = seat.visible<QPlainTextEdit>("newLinkAddress");
    QCOMPARE(url->textCursor().selectedText(), url->toPlainText());
    QTRY_VERIFY(url->viewport()->height() >= url->document()->size().height() * url->fontMetrics().lineSpacing());
    QTRY_VERIFY(!url->visibleRegion().isEmpty()); // scrolled to
    seat.sync();                                  // the history above grows
    QTest::qWait(100);
    QTRY_VERIFY(!url->visibleRegion().isEmpty());
}

void TestCustomerPage::theTitleNamesTheCustomer()
{
    CustomerSeat seat;
    QCOMPARE(seat.text("pageTitle"), "Customer C1");
    const auto labels = seat.visible<QWidget>("customerPage")->findChildren<QLabel *>();
    for (const QLabel *label : labels)
        QVERIFY(label->text() != "Customer C1"); // once is enough
    seat.open(Office::customer(2));
    QCOMPARE(seat.text("pageTitle"), "Customer C2");
    have(seat.desk->setCustomer(Office::customer(2), "name", QString("Donaudampfschifffahrt").repeated(8)));
    QCoreApplication::processEvents();
    QVERIFY(seat.text("pageTitle").startsWith("Donau"));
    QVERIFY(seat.text("pageTitle").size() < 100); // what there is room for
    QVERIFY(seat.window.width() <= 1280);         // and doesn't widen the window
}

void TestCustomerPage::historyOfAnImport()
{
    CustomerSeat seat;
    const auto file = have(readInvoices("number,customer,customer_name,email,issued,due,amount,currency\n"
                                        "N-1,C1,<b>New</b>,new@example.com,2026-02-01,2026-03-01,10.00,EUR\n",
                                        ColumnMap(), Currency()));
    have(importInvoices(*seat.office.books, "march.csv", file, {}, seat.office.date));
    seat.sync();
    QVERIFY(seat.says("E-mail changed"));
    QVERIFY(seat.says("c1@example.com → new@example.com · by the import of march.csv"));
    QVERIFY(seat.says("Customer C1 → <b>New</b> · by the import of march.csv"));
    QVERIFY(seat.says("by " + seat.office.books->actor().name()));
}

void TestCustomerPage::manyInvoicesSeveralCurrencies()
{
    CustomerSeat seat(300);
    Connection &books = seat.office.books->connection();
    for (const char *currency : {"USD", "GBP", "JPY"})
        addInvoice(books, 1, currency, "C1", seat.office.date.addDays(-400), 123456, currency);
    have(books.run("UPDATE customer SET email = '', name = ? WHERE id = 'C1'",
                   {QString("Donaudampfschifffahrtsgesellschaft").repeated(4)}));
    seat.window.resize(1024, 700);
    seat.sync();
    for (const char *name : {"openEUR", "openUSD", "openGBP", "openJPY"})
        QVERIFY(seat.isVisible(name));
    QVERIFY(seat.text("contactShown.email") == QString::fromUtf8("–"));
    QVERIFY(seat.visible<QWidget>("customerPage")->width() <= seat.window.width());
}

// However quickly the page is shown anew, all of it has the height it wants.
void TestCustomerPage::nothingIsSqueezed()
{
    CustomerSeat seat;
    seat.window.resize(1440, 900);
    have(seat.desk->set("portal.base_url", "https://pay.example.com"));
    for (int turn = 0; turn < 40; ++turn) {
        have(seat.desk->setCustomer(c1, "contact", QString("Anne %1").arg(turn)));
        if (turn % 2 == 0)
            seat.ClerkSeat::sync();
        if (turn % 3 == 0)
            seat.click("mintLink");
        seat.ClerkSeat::sync();
        QTest::qWait(turn % 7 * 5);
        seat.window.lookAgain();
        QTest::qWait(40);
        QTRY_COMPARE_WITH_TIMEOUT(cutTexts(seat.window), QStringList(), 2000); // a layout takes some turns
    }
}

QTEST_MAIN(TestCustomerPage)
#include "tst_customerpage.moc"
