// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/block.h"

#include <QTest>

using namespace palier;

class TestBlock : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void onlyAPlanMovesItsOwnBlocks()
    {
        int byHand = 0;
        for (const auto &[reason, text] : WordTable<BlockReason>::words) {
            const bool ofAPlan = QString::fromLatin1(text).startsWith("plan_");
            QVERIFY2(isByHand(reason) != ofAPlan, text);
            byHand += isByHand(reason) ? 1 : 0;
        }
        QCOMPARE(byHand, 7);
    }

    void holds_data()
    {
        QTest::addColumn<QList<int>>(
            "untils"); // days from the business date to each block's last day; 999: without end
        QTest::addColumn<bool>("free");

        QTest::newRow("no block") << QList<int>{} << true;
        QTest::newRow("without end") << QList<int>{999} << false;
        QTest::newRow("the last day") << QList<int>{0} << false;
        QTest::newRow("the day after") << QList<int>{-1} << true;
        QTest::newRow("one of two ran out") << QList<int>{-1, 999} << false;
        QTest::newRow("both ran out") << QList<int>{-1, -30} << true;
        QTest::newRow("a later one holds") << QList<int>{-1, 1} << false;
    }
    void holds()
    {
        QFETCH(const QList<int>, untils);
        const QDate businessDate(2028, 2, 29);
        QList<Block> blocks;
        for (const int days : untils) {
            Block block;
            block.until = days == 999 ? QDate() : businessDate.addDays(days);
            blocks.append(block);
        }
        QTEST(isFree(blocks, businessDate), "free");
    }

    // Refusing a plan never frees an invoice that is also disputed.
    void aRefusedPlanLeavesTheDispute()
    {
        Block proposed;
        proposed.reason = BlockReason::PlanProposed;
        Block dispute;
        QList<Block> blocks{proposed, dispute};
        blocks.removeIf([](const Block &block) { return !isByHand(block.reason); });
        QCOMPARE(blocks.size(), 1);
        QVERIFY(!isFree(blocks, QDate(2026, 1, 1)));
    }
};

QTEST_APPLESS_MAIN(TestBlock)
#include "tst_block.moc"
