// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/invoice.h"

#include <QTest>
#include <limits>

using namespace palier;

class TestInvoice : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void stateFollowsFromTheAmounts_data()
    {
        QTest::addColumn<qint64>("amount");
        QTest::addColumn<qint64>("open");
        QTest::addColumn<QString>("paid");     // settled by payments
        QTest::addColumn<QString>("credited"); // settled by a credit note
        const auto row = [](const char *name, qint64 amount, qint64 open, const char *paid, const char *credited) {
            QTest::newRow(name) << amount << open << paid << credited;
        };

        row("unpaid", 100, 100, "open", "open");
        row("one cent paid", 100, 99, "partly_paid", "partly_paid");
        row("one cent left", 100, 1, "partly_paid", "partly_paid");
        row("settled", 100, 0, "paid", "credited");
        row("overpaid", 100, -5, "paid", "credited");
        row("more open than billed", 100, 120, "open", "open");
        row("a credit note", -100, -100, "open", "open");
        row("partly set off", -100, -40, "partly_paid", "partly_paid");
        row("set off", -100, 0, "paid", "credited");
        row("of nothing", 0, 0, "paid", "credited");
        constexpr qint64 smallest = std::numeric_limits<qint64>::min();
        row("the smallest", smallest, smallest, "open", "open");
    }
    void stateFollowsFromTheAmounts()
    {
        QFETCH(const qint64, amount);
        QFETCH(const qint64, open);
        const auto state = [&](bool credited) {
            return word(stateOf({amount, Currency()}, {open, Currency()}, credited));
        };
        QTEST(state(false), "paid");
        QTEST(state(true), "credited");
    }

    void isOverdueTheDayAfter()
    {
        Invoice invoice;
        invoice.due = QDate(2026, 1, 31);
        invoice.open.minor = 1;
        QVERIFY(!invoice.isOverdue(QDate(2026, 1, 31)));
        QVERIFY(invoice.isOverdue(QDate(2026, 2, 1)));
        invoice.open.minor = 0;
        QVERIFY(!invoice.isOverdue(QDate(2026, 2, 1)));
        invoice.open.minor = -1;
        QVERIFY(!invoice.isOverdue(QDate(2026, 2, 1)));
    }
};

QTEST_APPLESS_MAIN(TestInvoice)
#include "tst_invoice.moc"
