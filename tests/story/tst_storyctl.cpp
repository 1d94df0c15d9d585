// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/story/decidedmails.h"

#include <QTest>

using namespace palier::test;

// The whole story through palierctl alone, with a real mail server behind it; each step is asserted in the books.
class TestStoryCtl : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void customersProposeAndAreBlocked()
    {
        m_office.importInvoices(2, 2);
        m_office.set("reminders.enabled", "on");
        m_approved = m_office.propose("C1", {"C1-1", "C1-2"});
        m_refused = m_office.propose("C2", {"C2-1"});
        QCOMPARE(m_office.list({"invoices", "list", "--blocked", "plan_proposed"}).size(), 3);
        // Only the invoice that nobody asked about is reminded of.
        QCOMPARE(m_office.runOffice().letters, 1);
        QCOMPARE(stepOf("C2-2"), 1);
        QCOMPARE(stepOf("C2-1"), 0);
    }

    void theReviewerDecides()
    {
        m_office.cli.must({"plans", "approve", m_approved});
        m_office.cli.must({"plans", "refuse", m_refused, "--reason", "too_long", "--note", "Six weeks at most."});
        QCOMPARE(m_office.list({"invoices", "list", "--blocked", "plan_active"}).size(), 2);
        QCOMPARE(m_office.list({"invoices", "list", "--blocked", "plan_proposed"}).size(), 0);
    }

    void eachCustomerHasTheirAnswer()
    {
        QCOMPARE(m_office.runOffice().sent, 2);
        QCOMPARE(faultsOfDecidedMails(m_office, Copies::None), QStringList());
        const CaughtMail refusal = m_office.mail.caught().last();
        QCOMPARE(refusal.to, "c2@example.com");
        QVERIFY(refusal.text.contains("Six weeks at most."));
    }

    void remindersGoOnWhereTheyStood()
    {
        const auto before = m_office.mail.count();
        m_office.setToday("2026-03-04"); // two days after the refusal: the pause holds
        QCOMPARE(m_office.runOffice().letters, 0);
        m_office.setToday("2026-03-05");
        QCOMPARE(m_office.runOffice().letters, 1);
        QCOMPARE(m_office.mail.count(), before + 1);
        QCOMPARE(stepOf("C2-1"), 1);
        QCOMPARE(stepOf("C1-1"), 0); // an active plan holds it
        QVERIFY(m_office.mail.caught().last().text.contains("C2-1"));
    }

    void theBooksAreSound() { QCOMPARE(faultsOfBooks(m_office), QStringList()); }

private:
    int stepOf(const QString &number) const
    {
        return m_office.cli.must({"invoices", "show", number})["reminder"].toObject()["last_step"].toInt();
    }

    StoryOffice m_office{"2026-03-02"};
    QString m_approved, m_refused;
};

QTEST_GUILESS_MAIN(TestStoryCtl)
#include "tst_storyctl.moc"
