// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/story/decidedmails.h"
#include "tests/story/killedoffice.h"
#include "tests/support/bothengines.h"

#include <QTest>

using namespace palier::test;

// Power cuts: a program is ended with SIGKILL at a random moment, again and again, over the same books.
class TestKilled : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_engines.start(); }
    void cleanupTestCase() { m_engines.stop(); }
    void nothingIsLostAndNothingDoneTwice_data();
    void nothingIsLostAndNothingDoneTwice();

private:
    BothEngines m_engines;
};

void TestKilled::nothingIsLostAndNothingDoneTwice_data()
{
    QTest::addColumn<bool>("postgresql");
    QTest::addColumn<int>("rounds");
    QTest::newRow("sqlite") << false << 100;
    QTest::newRow("postgresql") << true << 42;
}

void TestKilled::nothingIsLostAndNothingDoneTwice()
{
    QFETCH(bool, postgresql);
    QFETCH(int, rounds);
    if (!m_engines.has(postgresql))
        QSKIP(m_engines.why());
    bool isGiven = false;
    const quint32 given = qEnvironmentVariable("PALIER_TEST_SEED").toUInt(&isGiven);
    const quint32 seed = isGiven ? given : QRandomGenerator::global()->generate();
    qInfo("PALIER_TEST_SEED=%u", seed);

    KilledOffice killed(seed, postgresql ? m_engines.newUrl(true).text() : QString());
    const QStringList victims = KilledOffice::victims();
    for (int round = 0; round < rounds; ++round) {
        const QString victim = victims[round % victims.size()];
        killed.round(victim);
        const QString where = QString("round %1: %2").arg(round).arg(victim);
        if (QTest::currentTestFailed())
            QFAIL(qPrintable(where));
        if (round % 10 == 9)
            QVERIFY2(faultsOfBooks(killed.office).isEmpty(),
                     qPrintable(where + faultsOfBooks(killed.office).join('\n')));
    }
    qInfo().noquote() << killed.fate.summary();
    QVERIFY(killed.fate.hits() > rounds / 5); // else nothing was tried

    killed.recover();
    QCOMPARE(killed.promises.broken(killed.office), QStringList());
    QCOMPARE(faultsOfDecidedMails(killed.office, Copies::OfOneMessage), QStringList());
    QCOMPARE(faultsOfBooks(killed.office), QStringList());
    QCOMPARE(killed.restlessSyncs(), QStringList());
}

QTEST_GUILESS_MAIN(TestKilled)
#include "tst_killed.moc"
