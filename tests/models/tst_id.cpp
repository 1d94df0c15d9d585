// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/id.h"

#include <QRandomGenerator>
#include <QTest>

using namespace palier;

class TestId : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // The example of RFC 9562, appendix A.6.
    void matchesTheExampleOfTheRfc()
    {
        const QUuid uuid = uuidV7(0x017F22E279B0, 0xCC3, 0x18C4DC0C0C07398F);
        QCOMPARE(PlanId(uuid).text(), QString("017f22e2-79b0-7cc3-98c4-dc0c0c07398f"));
    }

    void bearsVersionVariantAndTime()
    {
        QRandomGenerator random(7);
        for (int round = 0; round < 1000; ++round) {
            const qint64 time = random.bounded(qint64(1) << 48);
            const QString text = PlanId(uuidV7(time, random.generate64(), random.generate64())).text();
            QCOMPARE(text.at(14), QChar(u'7'));
            QVERIFY(QString("89ab").contains(text.at(19)));
            QCOMPARE((text.first(8) + text.sliced(9, 4)).toLongLong(nullptr, 16), time);
        }
    }

    void sortsByTime()
    {
        QRandomGenerator random(11);
        for (int round = 0; round < 1000; ++round) {
            const qint64 time = random.bounded(qint64(1) << 40);
            const PlanId earlier(uuidV7(time, random.generate64(), random.generate64()));
            const PlanId later(uuidV7(time + 1, random.generate64(), random.generate64()));
            QVERIFY(earlier.text() < later.text());
        }
    }

    void spreadsEveryRandomBit()
    {
        QSet<QUuid> uuids;
        for (int bit = 0; bit < 12; ++bit)
            uuids.insert(uuidV7(0, quint64(1) << bit, 0));
        for (int bit = 0; bit < 62; ++bit)
            uuids.insert(uuidV7(0, 0, quint64(1) << bit));
        QCOMPARE(uuids.size(), 74);
    }

    void readsWhatItWrites_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("isId");

        QTest::newRow("written form") << "017f22e2-79b0-7cc3-98c4-dc0c0c07398f" << true;
        QTest::newRow("nothing") << "" << false;
        QTest::newRow("null") << "00000000-0000-0000-0000-000000000000" << false;
        QTest::newRow("a word") << "plan" << false;
        QTest::newRow("cut off") << "017f22e2-79b0-7cc3-98c4-dc0c0c07398" << false;
    }
    void readsWhatItWrites()
    {
        QFETCH(const QString, text);
        QFETCH(const bool, isId);
        const auto id = PlanId::fromText(text);
        QCOMPARE(id.has_value(), isId);
        if (id)
            QCOMPARE(id->text(), text);
    }

    void keepsAKeyAsItCame()
    {
        QCOMPARE(InvoiceNumber("0042").text(), QString("0042"));
        QVERIFY(InvoiceNumber("0042") != InvoiceNumber("42"));
    }
};

QTEST_APPLESS_MAIN(TestId)
#include "tst_id.moc"
