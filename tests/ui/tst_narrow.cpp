// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
// A small laptop, 1024 x 700: every page in four languages, no text is cut or out of the window, and nothing is to be
// scrolled to sideways.
#include "tests/ui/clerkseat.h"
#include "tests/ui/everylanguage.h"
#include "tests/ui/importseat.h"
#include "tests/ui/narrowlook.h"
#include "tests/ui/textfit.h"
#include "ui/connection/connectionwizard.h"
#include "ui/controls/card.h"
#include "ui/controls/chip.h"
#include "ui/controls/naming.h"
#include "ui/controls/theme.h"
#include "ui/invoices/invoicetablemodel.h"
#include "ui/lists/listdelegate.h"
#include "ui/lists/listtable.h"
#include "ui/screenlanguage.h"

#include <QAbstractButton>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QToolButton>
#include <QtTest>

using namespace palier;
using namespace palier::test;

// One of the first customer's waits, and the desk knows it.
struct SeatWithAProposal : ClerkSeat {
    SeatWithAProposal()
    {
        office.proposed(1, {1});
        sync();
    }
};

class TestNarrow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { dress(*qApp, Look::Light); }
    void everyPage_data() { everyLanguage(); }
    void everyPage();
    void oneCustomer_data() { everyLanguage(); }
    void oneCustomer();
    void aFileReadIn_data() { everyLanguage(); }
    void aFileReadIn();
    void help_data() { everyLanguage(); }
    void help();
    void manyAtOnce_data() { everyLanguage(); }
    void manyAtOnce();
    void theWizard_data() { everyLanguage(); }
    void theWizard();
    void chipsAreWhole_data() { everyLanguage(); }
    void chipsAreWhole();
    void theQueueIsSearchedInAWholeRow_data() { everyLanguage(); }
    void theQueueIsSearchedInAWholeRow();
    void filtersKeepTheirRow_data() { everyLanguage(); }
    void filtersKeepTheirRow();
    void settingsEndInOneLine();
    void aCutTextIsSeen();
    void cleanup() { speak(*qApp, "en"); }
};

void TestNarrow::everyPage()
{
    QFETCH(QString, language);
    speak(*qApp, language);
    SeatWithAProposal clerk;
    NarrowLook look(clerk.window);
    const auto entries = clerk.window.findChildren<QAbstractButton *>(QRegularExpression("^nav[A-Z]"));
    QVERIFY(entries.size() >= 3);
    for (QAbstractButton *entry : entries) {
        if (!entry->isCheckable())
            continue; // that leads out of the window
        QTest::mouseClick(entry, Qt::LeftButton);
        look(entry->objectName());
    }
    clerk.click("navInvoices");
    clerk.filterBy(BlockReason::PlanProposed);
    clerk.openInvoice(0);
    look("invoice");
    clerk.click("viewPlan");
    look("plan");
    clerk.click("refusePlan");
    look("refusal");
    clerk.click("administrationSettings");
    auto *menu = clerk.visible<QListWidget>("adminMenu");
    for (int row = 0; row < menu->count(); ++row) {
        menu->setCurrentRow(row);
        look(QString("settings %1").arg(row));
    }
    QVERIFY(look.isContent());
}

void TestNarrow::oneCustomer()
{
    QFETCH(QString, language);
    speak(*qApp, language);
    SeatWithAProposal clerk;
    NarrowLook look(clerk.window);
    clerk.window.go(Destination::of(Office::customer(1)));
    look("customer");
    clerk.click("editContact");
    look("contact");
    clerk.click("pauseCustomer");
    look("pause");
    QVERIFY(look.isContent());
}

void TestNarrow::aFileReadIn()
{
    QFETCH(QString, language);
    speak(*qApp, language);
    ClerkSeat clerk;
    ImportOffice imports(BooksAccess{clerk.office.books->connection().url(), "Main", {}, [] { return QString(); }},
                         clerk.folder.filePath("replica"), clerk.desk->currency(),
                         [&clerk] { return clerk.desk->today(); });
    clerk.window.closeDesk();
    clerk.window.openDesk(*clerk.desk, {nullptr, &imports, nullptr});
    const auto apart = qScopeGuard([&clerk] { clerk.window.closeDesk(); }); // before the office of imports goes
    clerk.window.showReach({BooksReach::InStep, {}, {}, {}, 0});
    QFile file(clerk.folder.filePath("A list of all that is open on the second of March, from the other program.csv"));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(badList), badList.size());
    file.close();
    NarrowLook look(clerk.window);
    clerk.window.go({Place::Import, file.fileName()});
    QTRY_VERIFY_WITH_TIMEOUT(clerk.isVisible("onlyBadRows"), 60000); // it is looked through
    look("import");
    clerk.visible<QAbstractButton>("importSkipBad")->click();
    QTRY_VERIFY_WITH_TIMEOUT(clerk.visible<QWidget>("importFile")->isEnabled(), 60000);
    look("import without the bad rows");
    QVERIFY(look.isContent());
}

void TestNarrow::help()
{
    QFETCH(QString, language);
    speak(*qApp, language);
    ClerkSeat clerk;
    NarrowLook look(clerk.window);
    clerk.window.go({Place::Help, "start"});
    look("handbook");
    clerk.window.go({Place::Help, "conflicts"});
    look("handbook, conflicts");
    clerk.window.go({Place::Shortcuts});
    look("shortcuts");
    clerk.window.go({Place::About});
    look("about");
    QVERIFY(look.isContent());
}

// Chosen, asked why, and what became of them: one can't be approved.
void TestNarrow::manyAtOnce()
{
    QFETCH(QString, language);
    speak(*qApp, language);
    constexpr int many = 4;
    ClerkSeat clerk(many);
    for (int customer = 1; customer <= many; ++customer)
        clerk.office.proposed(customer, {1});
    have(clerk.office.books->connection().run(
        "UPDATE invoice SET open = 4000, state = 'partly_paid' WHERE number = 'F-2-1'"));
    clerk.sync();
    NarrowLook look(clerk.window);
    clerk.window.go({Place::Proposals});
    clerk.settle();
    clerk.visible<ListTable>("proposalList")->selectAll();
    QTRY_VERIFY(clerk.isVisible("approveAll") && clerk.visible<QWidget>("approveAll")->isEnabled());
    look("chosen");
    clerk.click("refuseAll");
    look("why");
    clerk.click("cancelRefusal");
    clerk.click("approveAll");
    QTRY_VERIFY(clerk.isVisible("bulkFailures"));
    look("failures");
    QVERIFY(look.isContent());
}

// It has less height than it would like.
void TestNarrow::theWizard()
{
    QFETCH(QString, language);
    speak(*qApp, language);
    std::optional<Error> why;
    ConnectionWizard wizard(nullptr, [&why](const DatabaseUrl &, const QString &, const auto &answered) {
        if (why)
            answered(fail(*why));
        else
            answered(FoundBooks{{"Main"}});
    });
    wizard.offerFile([](const auto &...) {});
    wizard.offerDemo(DatabaseUrl::file("demo.sqlite"));
    wizard.show();
    NarrowLook look(wizard, QSize(720, 660));
    const auto click = [&wizard](const char *name) { wizard.findChild<QAbstractButton *>(name)->click(); };
    look("own books");
    click("fileBooks");
    look("a file");
    wizard.setPresent(have(DatabaseUrl::fromText("postgresql://palier_anna@books.example.org/palier")), 3);
    look("a server");
    for (const Fault fault : {Fault::BooksUnreachable, Fault::PasswordRefused, Fault::ServerCertificateExpired,
                              Fault::ServerCertificateWrongName, Fault::ServerCertificateRejected,
                              Fault::TlsUnavailable, Fault::ServerTooOld, Fault::ServerTooNew, Fault::BooksTooNew}) {
        why = Error{
            Kind::Denied, fault, "The host name did not match any of the valid hosts for this certificate", 0, {}};
        click("testConnection");
        look(word(fault));
        // What is scrolled above it doesn't touch it.
        const QRect fields = wizard.findChild<QScrollArea *>()->geometry();
        const auto *answer = wizard.findChild<QWidget *>("connectionAnswer");
        QVERIFY(answer->mapTo(&wizard, QPoint()).y() > fields.bottom() + space::small);
    }
    why.reset();
    wizard.findChild<QLineEdit *>("serverPassword")->setText("correct horse");
    click("testConnection");
    look("found");
    click("openBooks");
    look("no keychain");
    QVERIFY(look.isContent());
}

// What holds an invoice is read to its end; what its dates and amounts say too gives way.
void TestNarrow::chipsAreWhole()
{
    QFETCH(QString, language);
    speak(*qApp, language);
    ClerkSeat clerk(6, 4); // more than there is room for: the scroll bar takes some of the width
    clerk.office.proposed(1, {1});
    clerk.sync();
    NarrowLook look(clerk.window);
    look("invoices");
    auto *table = clerk.visible<ListTable>("invoiceTable");
    QTRY_VERIFY(table->verticalScrollBar()->isVisible());
    const int chip = chipSize(Naming::of(BlockReason::PlanProposed)).width() + 2 * ListDelegate::margin;
    QTRY_VERIFY(table->columnWidth(InvoiceTableModel::Blocked) >= chip);
    QVERIFY(!table->isColumnHidden(InvoiceTableModel::Blocked));
    QVERIFY(!table->isColumnHidden(InvoiceTableModel::Due) && !table->isColumnHidden(InvoiceTableModel::Open));
    // Before a name is cut to its beginning, the state goes: what is late is told by its date too.
    constexpr int shortName = 130;
    QVERIFY(table->columnWidth(InvoiceTableModel::Customer) >= shortName);
    QVERIFY(table->isColumnHidden(InvoiceTableModel::State) ||
            table->columnWidth(InvoiceTableModel::State) >=
                chipSize(InvoiceTableModel::tr("%n day(s) overdue", nullptr, 888)).width() + 2 * ListDelegate::margin);
    clerk.window.resize(1280, 800);
    QTRY_VERIFY(!table->isColumnHidden(InvoiceTableModel::State)); // the first that comes back
    QVERIFY(look.isContent());
}

// It takes what its row leaves, where others stand below: all of it, or up to the filter beside it, at the row's end.
void TestNarrow::theQueueIsSearchedInAWholeRow()
{
    QFETCH(QString, language);
    speak(*qApp, language);
    SeatWithAProposal clerk;
    NarrowLook look(clerk.window);
    clerk.click("navProposals");
    look("queue");
    const auto *search = clerk.visible<QLineEdit>("proposalSearch");
    const auto *filter = clerk.visible<QWidget>("proposalAmountFilter");
    QVERIFY(clerk.visible<QWidget>("savedFilters")->y() > search->y());
    const QRect row = filter->y() > search->y() ? search->geometry() : search->geometry() | filter->geometry();
    QCOMPARE(row.width(), search->parentWidget()->width());
    QVERIFY(!search->geometry().intersects(filter->geometry()));
}

// On a usual screen all filters stand in one row, however long what is chosen is called: it is told over the button.
void TestNarrow::filtersKeepTheirRow()
{
    QFETCH(QString, language);
    speak(*qApp, language);
    SeatWithAProposal clerk;
    clerk.window.resize(1440, 900);
    auto *button = clerk.visible<QToolButton>("blockingReasonFilter");
    auto *last = clerk.visible<QToolButton>("columnsButton");
    QTRY_COMPARE(last->y(), button->y());
    const QString title = button->text(), reason = Naming::of(BlockReason::PlanProposed);
    clerk.filterBy(BlockReason::PlanProposed);
    QTest::qWait(20);
    QCOMPARE(last->y(), button->y());
    // What is chosen is read whole: with the title, or, where there is no room for both, by itself.
    QVERIFY2(button->text().endsWith(reason), qPrintable(button->text()));
    QVERIFY2(button->toolTip().contains(reason), qPrintable(button->toolTip()));
    QCOMPARE(button->accessibleName(), title);
    QCOMPARE(button->accessibleDescription(), reason);
    clerk.filterBy(BlockReason::PlanProposed, false);
    QCOMPARE(button->text(), title);
    QCOMPARE(button->toolTip(), QString());
}

// Those that scroll, and those that don't.
void TestNarrow::settingsEndInOneLine()
{
    ClerkSeat clerk;
    clerk.click("administrationSettings");
    auto *menu = clerk.visible<QListWidget>("adminMenu");
    for (const QSize size : {QSize(1024, 700), QSize(1280, 800), QSize(1600, 900)}) {
        clerk.window.resize(size);
        QSet<int> ends;
        for (int row = 0; row < menu->count(); ++row) {
            menu->setCurrentRow(row);
            QTest::qWait(50); // a scroll bar comes, and takes its width
            const auto cards = clerk.visible<QWidget>("adminPage")->findChildren<Card *>();
            for (const Card *card : cards) {
                if (card->isVisible())
                    ends << card->mapTo(&clerk.window, QPoint(card->width(), 0)).x();
            }
        }
        QCOMPARE(ends.size(), 1);
    }
}

// The rule is not blind.
void TestNarrow::aCutTextIsSeen()
{
    QWidget window;
    window.resize(300, 200);
    auto *label = new QLabel("Payment plan proposed by the customer", &window);
    label->setGeometry(10, 10, 60, 20);
    auto *button = new QPushButton("Send", &window);
    button->setGeometry(280, 50, 120, 40);
    window.show();
    QCOMPARE(cutTexts(window).size(), 2);
    label->setToolTip(label->text());
    QCOMPARE(cutTexts(window).size(), 1);
    label->setWordWrap(true);
    label->setToolTip({});
    QCOMPARE(cutTexts(window).size(), 2);
    label->setGeometry(10, 10, 200, 150);
    button->setGeometry(10, 150, 120, 40);
    QCOMPARE(cutTexts(window), QStringList());
}

QTEST_MAIN(TestNarrow)
#include "tst_narrow.moc"
