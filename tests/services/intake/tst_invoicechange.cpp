// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/intake/invoicechange.h"
#include "tests/support/faultof.h"

#include <QRandomGenerator>
#include <QTest>

using namespace palier;

namespace {

const QDate today(2026, 3, 2);

InvoiceRow rowOf(qint64 amount, std::optional<qint64> open = {}, QDate paidOn = {})
{
    InvoiceRow row;
    row.line = 5;
    row.number = InvoiceNumber("F1");
    row.customer = CustomerId("C1");
    row.issued = QDate(2026, 1, 2);
    row.due = QDate(2026, 2, 1);
    row.amount = {amount, Currency()};
    if (open)
        row.open = Money{*open, Currency()};
    row.paidOn = paidOn;
    return row;
}

} // namespace

class TestInvoiceChange : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void refusesAnotherCustomerAndAnotherCurrency()
    {
        const auto known = changedInvoice(rowOf(1000), {}, today);
        QVERIFY(known.has_value());
        InvoiceRow row = rowOf(1000);
        row.customer = CustomerId("C2");
        auto changed = changedInvoice(row, *known, today);
        QCOMPARE(faultOf(changed), "other_customer");
        QCOMPARE(changed.error().line, 5);
        QCOMPARE(changed.error().field, "customer");
        row = rowOf(1000);
        row.amount.currency = *Currency::fromCode(u"USD");
        changed = changedInvoice(row, *known, today);
        QCOMPARE(faultOf(changed), "two_currencies");
        QCOMPARE(changed.error().field, "currency");
    }

    // Whatever a file says after whatever was known: what is open lies between nothing and the amount, the state and
    // the day of settling follow from it, what was paid stays where the file is silent, and the same row again changes
    // nothing.
    void holdsForAnyRow()
    {
        QRandomGenerator random(20260302);
        std::optional<KnownInvoice> known;
        for (int i = 0; i < 20000; ++i) {
            const qint64 amount = random.bounded(-500, 1500);
            const bool saysOpen = random.bounded(3) == 0;
            const QDate paidOn = random.bounded(4) == 0 ? today.addDays(random.bounded(-20, 20)) : QDate();
            const qint64 part = amount == 0 ? 0 : amount * qint64(random.bounded(101)) / 100;
            const InvoiceRow row = rowOf(amount, saysOpen ? std::optional(part) : std::nullopt, paidOn);
            if (random.bounded(5) == 0)
                known.reset();
            const auto changed = changedInvoice(row, known, today);
            QVERIFY(changed.has_value());
            const qint64 open = changed->open.minor;
            const bool isPaid = paidOn.isValid() && paidOn <= today;
            QVERIFY(amount >= 0 ? open >= 0 && open <= amount : open <= 0 && open >= amount);
            QCOMPARE(changed->settledOn.isValid(), open == 0);
            QCOMPARE(changed->state == InvoiceState::Paid, open == 0);
            QVERIFY(!isPaid || (open == 0 && changed->settledOn == paidOn));
            QVERIFY(isPaid || !saysOpen || open == part);
            if (!isPaid && !saysOpen && known && (known->amount.minor < 0) == (amount < 0)) {
                const qint64 paid = known->amount.minor - known->open.minor;
                QCOMPARE(std::abs(amount - open), std::min(std::abs(paid), std::abs(amount)));
            }
            const auto again = changedInvoice(row, *changed, today);
            QVERIFY(again.has_value() && *again == *changed);
            known = *changed;
        }
    }

    void theLastWordOfACustomerCounts()
    {
        CustomerWords words;
        InvoiceRow row = rowOf(1);
        row.customerName = "Old";
        row.language = Language::French;
        words.hear(row);
        row = rowOf(1);
        row.customerName = "New";
        words.hear(row);
        words.hear(rowOf(1)); // silent
        QCOMPARE(words.name, "New");
        QVERIFY(words.language == Language::French);
        QVERIFY(words.email.isEmpty() && !words.type);
    }
};

QTEST_GUILESS_MAIN(TestInvoiceChange)
#include "tst_invoicechange.moc"
