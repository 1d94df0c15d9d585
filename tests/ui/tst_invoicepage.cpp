// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
// One invoice's page, clicked: it is blocked by hand in its card, whatever arrives meanwhile.
#include "models/proposal.h"
#include "tests/ui/clerkseat.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QPlainTextEdit>

using namespace palier;
using namespace palier::test;

namespace {

const InvoiceNumber invoice = Office::invoice(1, 1);

struct InvoiceSeat : ClerkSeat {
    InvoiceSeat() : ClerkSeat(2, 1)
    {
        window.activateWindow();
        if (!QTest::qWaitForWindowActive(&window))
            qFatal("the window is not active");
        open(invoice);
    }
    // Each with what is shown anew in place: a layout shows its new widgets when the events come round.
    void open(const InvoiceNumber &number)
    {
        window.go(Destination::of(number));
        QCoreApplication::processEvents();
    }
    void click(const char *name)
    {
        ClerkSeat::click(name);
        QCoreApplication::processEvents();
    }
    void choose(BlockReason reason)
    {
        auto *box = visible<QComboBox>("blockReason");
        box->setCurrentIndex(box->findData(int(reason)));
    }
    QPlainTextEdit *note() { return visible<QPlainTextEdit>("blockNote"); }
    static QString focused()
    {
        return QApplication::focusWidget() ? QApplication::focusWidget()->objectName() : QString();
    }
    QList<Block> blocks() { return have(desk->invoices().find(invoice)).blocks; }
};

} // namespace

class TestInvoicePage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom)); }
    void blocksAndLifts();
    void escapeTakesItBack_data();
    void escapeTakesItBack();
    void aRefreshKeepsWhatIsTyped();
    void whatIsBegunWaitsForItsInvoice();
    void whatIsRefusedIsSaidInPlace();
    void theFormIsScrolledTo();
};

void TestInvoicePage::blocksAndLifts()
{
    InvoiceSeat seat;
    const QDate last = seat.office.date.addDays(20);
    seat.click("blockInvoice");
    QVERIFY(!seat.isVisible("blockInvoice"));
    QVERIFY(!seat.visible<QDateEdit>("blockUntil")->isEnabled());
    seat.choose(BlockReason::Dispute);
    seat.click("blockEnds");
    seat.visible<QDateEdit>("blockUntil")->setDate(last);
    seat.note()->setPlainText("<b>half</b> of it\n");
    seat.click("confirmBlock");
    QVERIFY(!seat.isVisible("blockForm"));
    QCOMPARE(InvoiceSeat::focused(), "blockInvoice");
    seat.sync();
    QCOMPARE(seat.office.blocksOf(invoice), QList{BlockReason::Dispute});
    QCOMPARE(seat.blocks().first().until, last);
    QCOMPARE(seat.blocks().first().note, "<b>half</b> of it");
    QTRY_VERIFY(seat.isVisible("lift_dispute"));
    seat.click("lift_dispute");
    seat.sync();
    QCOMPARE(seat.office.blocksOf(invoice), QList<BlockReason>());
}

void TestInvoicePage::escapeTakesItBack_data()
{
    QTest::addColumn<QString>("where");
    for (const char *name : {"blockReason", "blockEnds", "blockUntil", "blockNote", "cancelBlock", "confirmBlock"})
        QTest::newRow(name) << name;
}

void TestInvoicePage::escapeTakesItBack()
{
    QFETCH(QString, where);
    InvoiceSeat seat;
    seat.click("blockInvoice");
    QCOMPARE(InvoiceSeat::focused(), "blockReason");
    seat.click("blockEnds");
    seat.choose(BlockReason::InCollection);
    seat.note()->setPlainText("begun");
    auto *field = seat.visible<QWidget>(qPrintable(where));
    field->setFocus();
    QTest::keyClick(field, Qt::Key_Escape);
    QVERIFY(!seat.isVisible("blockForm"));
    QCOMPARE(InvoiceSeat::focused(), "blockInvoice");
    QCOMPARE(have(seat.desk->waitingCount()), 0);
    QVERIFY(seat.blocks().isEmpty());

    seat.click("blockInvoice"); // nothing is left of it
    QCOMPARE(seat.note()->toPlainText(), QString());
    QVERIFY(!seat.visible<QCheckBox>("blockEnds")->isChecked());
    QCOMPARE(seat.visible<QComboBox>("blockReason")->currentIndex(), 0);
    seat.click("cancelBlock");
    QVERIFY(!seat.isVisible("blockForm"));
    QCOMPARE(have(seat.desk->waitingCount()), 0);
}

void TestInvoicePage::aRefreshKeepsWhatIsTyped()
{
    InvoiceSeat seat;
    const QDate last = seat.office.date.addDays(40);
    seat.click("blockInvoice");
    seat.choose(BlockReason::InCollection);
    seat.click("blockEnds");
    seat.visible<QDateEdit>("blockUntil")->setDate(last);
    seat.note()->setFocus();
    QTest::keyClicks(seat.note(), "handed over");
    seat.office.proposed(1, {1});                                 // the plan's banner appears above
    have(seat.office.desk->block(invoice, BlockReason::Dispute)); // by a colleague
    seat.sync();
    QTRY_VERIFY(seat.isVisible("lift_dispute"));
    QVERIFY(seat.isVisible("viewPlan"));
    QVERIFY(seat.isVisible("blockForm"));
    QCOMPARE(InvoiceSeat::focused(), "blockNote");
    QCOMPARE(seat.note()->toPlainText(), "handed over");
    QCOMPARE(seat.visible<QComboBox>("blockReason")->currentData().toInt(), int(BlockReason::InCollection));
    QVERIFY(seat.visible<QCheckBox>("blockEnds")->isChecked());
    QCOMPARE(seat.visible<QDateEdit>("blockUntil")->date(), last);
    seat.click("confirmBlock");
    seat.sync();
    const auto blocks = seat.office.blocksOf(invoice);
    QCOMPARE(blocks.size(), 3);
    QVERIFY(blocks.contains(BlockReason::InCollection));
}

// Another invoice is asked about anew meanwhile; until it is laid or taken back what was typed is there again.
void TestInvoicePage::whatIsBegunWaitsForItsInvoice()
{
    InvoiceSeat seat;
    const InvoiceNumber other = Office::invoice(2, 1);
    const QDate last = seat.office.date.addDays(33);
    seat.click("blockInvoice");
    seat.choose(BlockReason::InCollection);
    seat.click("blockEnds");
    seat.visible<QDateEdit>("blockUntil")->setDate(last);
    QTest::keyClicks(seat.note(), "of the first");
    seat.open(other);
    QVERIFY(!seat.isVisible("blockForm"));
    seat.click("blockInvoice");
    QCOMPARE(seat.note()->toPlainText(), QString());
    QVERIFY(!seat.visible<QCheckBox>("blockEnds")->isChecked());
    seat.choose(BlockReason::Dispute);
    seat.click("confirmBlock");
    seat.sync();
    QCOMPARE(seat.office.blocksOf(invoice), QList<BlockReason>());
    QCOMPARE(seat.office.blocksOf(other), QList{BlockReason::Dispute});

    seat.open(invoice);
    QVERIFY(seat.isVisible("blockForm"));
    QVERIFY(!seat.isVisible("blockInvoice"));
    QCOMPARE(seat.note()->toPlainText(), "of the first");
    QCOMPARE(seat.visible<QDateEdit>("blockUntil")->date(), last);
    seat.click("confirmBlock");
    seat.sync();
    QCOMPARE(seat.office.blocksOf(invoice), QList{BlockReason::InCollection});
    QCOMPARE(seat.blocks().first().until, last);
    QCOMPARE(seat.blocks().first().note, "of the first");

    QTRY_VERIFY(seat.isVisible("blockInvoice"));
    seat.click("blockInvoice");
    QTest::keyClicks(seat.note(), "no, not so");
    seat.click("cancelBlock");
    seat.open(other);
    seat.open(invoice);
    QVERIFY(!seat.isVisible("blockForm"));
    QVERIFY(seat.isVisible("blockInvoice"));
}

void TestInvoicePage::whatIsRefusedIsSaidInPlace()
{
    InvoiceSeat seat;
    seat.click("blockInvoice");
    const QString tooLong(longestWording + 1, u'x');
    seat.note()->setPlainText(tooLong);
    seat.click("confirmBlock");
    QVERIFY(seat.isVisible("blockForm"));
    QVERIFY2(seat.text("blockError").contains("too long"), qPrintable(seat.text("blockError")));
    QCOMPARE(seat.note()->toPlainText(), tooLong);
    QVERIFY(seat.blocks().isEmpty());
    seat.note()->setPlainText("shorter");
    seat.click("confirmBlock");
    QVERIFY(!seat.isVisible("blockForm"));
    QCOMPARE(seat.blocks().size(), 1);
    QTRY_VERIFY(seat.isVisible("blockInvoice"));
    seat.click("blockInvoice");
    QVERIFY(!seat.isVisible("blockError"));
}

void TestInvoicePage::theFormIsScrolledTo()
{
    InvoiceSeat seat;
    seat.office.proposed(1, {1});
    seat.sync();
    seat.window.resize(seat.window.minimumSize());
    QCoreApplication::processEvents();
    seat.click("blockInvoice");
    auto *confirm = seat.visible<QWidget>("confirmBlock");
    QTRY_COMPARE(confirm->visibleRegion().boundingRect().size(), confirm->size());
}

QTEST_MAIN(TestInvoicePage)
#include "tst_invoicepage.moc"
