// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/calendar.h"
#include "models/customer.h"
#include "models/error.h"
#include "models/invoice.h"
#include "models/plan.h"
#include "models/schedule.h"

#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace palier;

class TestWords : public QObject
{
    Q_OBJECT

    template <typename Enum> static void roundTrips(int values)
    {
        static const QRegularExpression form("^[a-z][a-z0-9_]*$");
        QSet<QString> seen;
        int next = 0;
        for (const auto &[value, text] : WordTable<Enum>::words) {
            const QString name = QString::fromLatin1(text);
            QCOMPARE(int(value), next++); // in the enum's order, so none is forgotten and none stands twice
            QCOMPARE(word(value), name);
            QVERIFY(fromWord<Enum>(name) == value);
            QVERIFY2(form.match(name).hasMatch(), text);
            QVERIFY2(!seen.contains(name), text);
            seen.insert(name);
            QVERIFY(!fromWord<Enum>(name.toUpper()));
            QVERIFY(!fromWord<Enum>(name + u' '));
        }
        QCOMPARE(next, values);
        QVERIFY(!fromWord<Enum>(QString()));
    }

private Q_SLOTS:
    void everyWordComesBack()
    {
        roundTrips<BlockReason>(int(BlockReason::InCollection) + 1);
        roundTrips<CustomerType>(int(CustomerType::Consumer) + 1);
        roundTrips<Fault>(int(Fault::Internal) + 1);
        roundTrips<InstalmentState>(int(InstalmentState::Waived) + 1);
        roundTrips<InvoiceState>(int(InvoiceState::Credited) + 1);
        roundTrips<Kind>(int(Kind::Broken) + 1);
        roundTrips<Language>(int(Language::German) + 1);
        roundTrips<PlanKind>(int(PlanKind::Monthly) + 1);
        roundTrips<PlanState>(int(PlanState::Terminated) + 1);
        roundTrips<Roll>(int(Roll::Preceding) + 1);
        roundTrips<Verdict>(int(Verdict::Refuse) + 1);
    }
};

QTEST_APPLESS_MAIN(TestWords)
#include "tst_words.moc"
