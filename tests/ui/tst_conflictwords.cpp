// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
// What a conflict says is left to be done.
#include "ui/conflicts/conflictwords.h"

#include <QTest>

using namespace palier;

class TestConflictWords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aLostNoteIsTold_data();
    void aLostNoteIsTold();
};

// Only where somebody else did the same: of what was not done at all its note is the least.
void TestConflictWords::aLostNoteIsTold_data()
{
    QTest::addColumn<Fault>("fault");
    QTest::addColumn<QString>("note");
    QTest::addColumn<bool>("told");
    QTest::newRow("decided alike") << Fault::AlreadyDecided << "As agreed." << true;
    QTest::newRow("blocked alike") << Fault::AlreadyBlocked << "Damaged." << true;
    QTest::newRow("without a note") << Fault::AlreadyDecided << "" << false;
    QTest::newRow("withdrawn") << Fault::Withdrawn << "As agreed." << false;
}

void TestConflictWords::aLostNoteIsTold()
{
    QFETCH(Fault, fault);
    QFETCH(QString, note);
    QFETCH(bool, told);
    Conflict conflict;
    conflict.table = "decision";
    conflict.columns = {{"note", note}};
    conflict.why.fault = fault;
    conflict.advice = ConflictAdvice::Nothing;
    const QString advice = ConflictWords::advice(conflict);
    QVERIFY2(advice.startsWith("Nothing is left to be done."), qPrintable(advice));
    QCOMPARE(advice.contains("Your note did not go into the books."), told);
}

QTEST_GUILESS_MAIN(TestConflictWords)
#include "tst_conflictwords.moc"
