// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/books/checkup.h"
#include "tests/support/office.h"

#include <QTemporaryDir>

using namespace palier;
using namespace palier::test;

// Sound books have no problem; each that is planted, past every guard, is found by its name.
class TestCheckup : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsWhatIsPlanted_data()
    {
        QTest::addColumn<QStringList>("statements");
        QTest::addColumn<QString>("rule");
        const auto row = [](const char *rule, const QStringList &statements) {
            QTest::newRow(rule) << statements << QString(rule);
        };
        row("", {});
        row("instalments_sum_to_total", {"UPDATE instalment SET amount = amount + 1 WHERE ordinal = 1"});
        row("instalments_are_counted", {"UPDATE plan SET instalment_count = instalment_count + 1"});
        row("a_plan_holds_while_it_lives", {"UPDATE plan_invoice SET live = 0"});
        row("a_plan_blocks_its_invoices", {"DELETE FROM invoice_block WHERE reason = 'plan_active'"});
        row("a_plans_block_has_its_plan", {"UPDATE invoice_block SET cause = 'nobody' WHERE reason = 'plan_proposed'"});
        row("a_decided_plan_has_its_decision", {"UPDATE plan SET decision_id = NULL"});
        row("a_decision_has_its_mail", {"DELETE FROM mail"});
        row("a_mail_has_its_decision", {"UPDATE mail SET id = 'nothing'"});
        row("a_state_follows_from_amounts", {"UPDATE invoice SET state = 'paid' WHERE number = 'F-1-1'"});
        row("settled_when_nothing_is_open", {"UPDATE invoice SET settled_on = '2026-01-01' WHERE number = 'F-1-1'"});
        row("a_name_is_sorted_by_itself", {"UPDATE customer SET name = 'Élodie' WHERE id = 'C1'"});
        row("a_plan_is_sorted_by_its_customer", {"UPDATE plan SET sort_name = 'elodie'"});
        row("reference_exists", {"PRAGMA foreign_keys = OFF", "DELETE FROM customer WHERE id = 'C1'"});
        row("audit_changed",
            {"DROP TRIGGER audit_keeps_words", "UPDATE audit SET body = '{}' WHERE fact = 'decision'"});
        row("audit_missing", {"DROP TRIGGER audit_keeps_rows", "DELETE FROM audit WHERE fact = 'decision'"});
    }
    void findsWhatIsPlanted()
    {
        QFETCH(QStringList, statements);
        QFETCH(QString, rule);
        QTemporaryDir folder;
        Office office(DatabaseUrl::file(folder.filePath("books.sqlite")));
        have(office.desk->decide(office.proposed(1, {1, 2}), Verdict::Approve));
        office.proposed(2, {1});
        for (const QString &statement : statements)
            have(office.books->connection().execute(statement));
        QStringList found;
        for (const Problem &problem : have(checkBooks(*office.books)))
            found << problem.rule;
        if (rule.isEmpty())
            QCOMPARE(found, QStringList());
        else
            QVERIFY2(found.contains(rule), qPrintable(found.join(' ')));
    }
};

QTEST_GUILESS_MAIN(TestCheckup)
#include "tst_checkup.moc"
