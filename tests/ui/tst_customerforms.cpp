// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
// A customer's forms that stand open while a colleague's change arrives: what isn't touched follows, what is typed
// stays as it is, and is not put over theirs before its author has seen it.
#include "tests/ui/clerkseat.h"

#include <QLineEdit>
#include <QPlainTextEdit>

using namespace palier;
using namespace palier::test;

namespace {

const CustomerId c1 = Office::customer(1);

struct FormSeat : ClerkSeat {
    FormSeat()
    {
        have(office.desk->changeCustomer(c1,
                                         {{CustomerField::Phone, "+49 30 1"}, {CustomerField::Address, "One\nTwo"}}));
        sync();
        window.go(Destination::of(c1));
        QCoreApplication::processEvents();
    }
    void type(const char *name, const QString &text)
    {
        auto *line = visible<QLineEdit>(name);
        line->setFocus();
        line->selectAll();
        QTest::keyClicks(line, text);
    }
    Customer booked() { return have(office.desk->customers().find(c1)); }
};

} // namespace

class TestCustomerForms : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void contact();
    void savedStandsNoLongerThanItIsTrue();
    void typingGoesOnWhereItWas();
    void pause();
    void pauseBegunAndLeft();
};

void TestCustomerForms::contact()
{
    FormSeat seat;
    seat.click("editContact");
    seat.type("contact.contact", "Ann Example");
    seat.type("contact.phone", "+49 30 123456");
    have(seat.office.desk->changeCustomer(c1, {{CustomerField::Phone, "+49 30 2"}, {CustomerField::Name, "Renamed"}}));
    seat.sync();
    QTRY_COMPARE(seat.visible<QLineEdit>("contact.name")->text(), "Renamed");
    QCOMPARE(seat.visible<QLineEdit>("contact.phone")->text(), "+49 30 123456");
    seat.click("saveContact");
    QVERIFY(seat.isVisible("contactForm"));
    QVERIFY2(seat.text("contactState").contains("Telephone: “+49 30 2”"), qPrintable(seat.text("contactState")));
    QVERIFY(!seat.text("contactState").contains("Ann"));
    QCOMPARE(have(seat.desk->waitingCount()), 0); // all of it, or nothing
    seat.click("saveContact");                    // seen, and wanted all the same
    QVERIFY(!seat.isVisible("contactForm"));
    seat.sync();
    QCOMPARE(have(seat.desk->conflicts()).size(), 0);
    QCOMPARE(seat.booked().phone, "+49 30 123456");
    QCOMPARE(seat.booked().contact, "Ann Example");
    QCOMPARE(seat.booked().name, "Renamed");
}

// As long as what was saved stands; what somebody else does beside it doesn't matter.
void TestCustomerForms::savedStandsNoLongerThanItIsTrue()
{
    FormSeat seat;
    seat.click("editContact");
    seat.type("contact.phone", "+49 30 123456");
    seat.click("saveContact");
    seat.sync();
    have(seat.office.desk->setCustomer(c1, "contact", "Ann Example"));
    seat.sync();
    const auto shows = [&](const char *fact, const char *value) {
        return seat.isVisible(fact) && seat.text(fact) == QLatin1String(value);
    };
    QTRY_VERIFY(shows("contactShown.contact", "Ann Example"));
    QCOMPARE(seat.text("contactState"), "✓ Saved");
    have(seat.office.desk->setCustomer(c1, "phone", "+49 30 2"));
    seat.sync();
    QTRY_VERIFY(shows("contactShown.phone", "+49 30 2"));
    QVERIFY(!seat.isVisible("contactState"));
}

void TestCustomerForms::typingGoesOnWhereItWas()
{
    FormSeat seat;
    seat.click("editContact");
    auto *address = seat.visible<QPlainTextEdit>("contact.address");
    address->setFocus();
    QTextCursor cursor = address->textCursor();
    cursor.setPosition(3); // behind the first line
    address->setTextCursor(cursor);
    QTest::keyClicks(address, " a");
    have(seat.office.desk->setCustomer(c1, "name", "Renamed"));
    seat.sync();
    QTRY_COMPARE(seat.visible<QLineEdit>("contact.name")->text(), "Renamed");
    QTest::keyClicks(address, "b");
    QCOMPARE(address->toPlainText(), "One ab\nTwo");
}

void TestCustomerForms::pause()
{
    FormSeat seat;
    seat.click("pauseCustomer");
    have(seat.office.desk->setCustomer(c1, "pause", "2026-12-31", "theirs"));
    seat.sync();
    QTRY_VERIFY(!seat.visible<QWidget>("confirmPause")->visibleRegion().isEmpty()); // scrolled to
    seat.click("confirmPause");
    QVERIFY(seat.isVisible("confirmPause")); // not yet
    QCOMPARE(have(seat.desk->waitingCount()), 0);
    QCOMPARE(have(seat.desk->customers().find(c1)).pause->note, "theirs");
    seat.click("confirmPause");
    QVERIFY(!seat.isVisible("confirmPause"));
    seat.sync();
    QCOMPARE(have(seat.desk->conflicts()).size(), 0);
    QVERIFY(seat.booked().pause.has_value() && seat.booked().pause->note.isEmpty());
}

// Looks something up meanwhile.
void TestCustomerForms::pauseBegunAndLeft()
{
    FormSeat seat;
    const auto goTo = [&](const CustomerId &customer) {
        seat.window.go(Destination::of(customer));
        QCoreApplication::processEvents();
    };
    seat.click("pauseCustomer");
    QTest::keyClicks(seat.visible<QPlainTextEdit>("pauseNoteInput"), "half");
    goTo(Office::customer(2));
    QVERIFY(!seat.isVisible("confirmPause"));
    have(seat.office.desk->setCustomer(c1, "pause", "2026-12-31", "theirs"));
    seat.sync();
    goTo(c1);
    QCOMPARE(seat.visible<QPlainTextEdit>("pauseNoteInput")->toPlainText(), "half");
    seat.click("confirmPause");
    QVERIFY(seat.isVisible("confirmPause")); // a colleague's was not there when it was begun
    seat.click("cancelPause");
    goTo(Office::customer(2));
    goTo(c1);
    QVERIFY(!seat.isVisible("confirmPause"));
}

QTEST_MAIN(TestCustomerForms)
#include "tst_customerforms.moc"
