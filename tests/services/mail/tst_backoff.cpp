// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/mail/backoff.h"

#include <QSet>
#include <QTest>

using namespace palier;
using namespace std::chrono_literals;

class TestBackoff : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void growsUpToFourHours_data()
    {
        QTest::addColumn<int>("attempt");
        QTest::addColumn<qint64>("nominal");
        const qint64 minutes[] = {0, 1, 2, 4, 8, 16, 32, 64, 128, 240, 240, 240};
        int attempt = 0;
        for (const qint64 nominal : minutes) {
            ++attempt;
            QTest::addRow("attempt %d", attempt) << attempt << nominal * 60;
        }
        QTest::newRow("far beyond") << 2000000000 << qint64(240 * 60);
        QTest::newRow("none yet") << 0 << qint64(0);
    }

    void growsUpToFourHours()
    {
        QFETCH(int, attempt);
        QFETCH(qint64, nominal);
        for (int id = 0; id < 200; ++id) {
            const auto wait = waitBeforeAttempt(attempt, QByteArray::number(id));
            QVERIFY2(wait.count() <= nominal, QByteArray::number(qint64(wait.count())));
            QVERIFY2(wait.count() >= nominal - nominal / 5, QByteArray::number(qint64(wait.count())));
        }
    }

    void everyWaitIsLongerThanTheOneBefore()
    {
        for (int id = 0; id < 100; ++id) {
            for (int attempt = 2; attempt <= 9; ++attempt) {
                const QByteArray message = QByteArray::number(id);
                QVERIFY(waitBeforeAttempt(attempt, message) > waitBeforeAttempt(attempt - 1, message));
            }
        }
    }

    void spreadsMailsButNeverTheSameOne()
    {
        QSet<qint64> waits;
        for (int id = 0; id < 100; ++id) {
            const QByteArray message = QByteArray::number(id);
            QCOMPARE(waitBeforeAttempt(9, message), waitBeforeAttempt(9, message));
            waits += waitBeforeAttempt(9, message).count();
        }
        QVERIFY2(waits.size() > 50, QByteArray::number(waits.size()));
    }

    // Worked out by hand: it must not change with a release of Qt, or two computers would disagree.
    void isTheSameEverywhere() { QCOMPARE(waitBeforeAttempt(3, "<a@example.org>"), 116s); }
};

QTEST_GUILESS_MAIN(TestBackoff)
#include "tst_backoff.moc"
