// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/books/checkup.h"

#include "models/sortname.h"
#include "services/books/auditlog.h"

namespace palier {

namespace {

// Each statement gives the keys of the rows that break the rule, in the administration of its one question mark.
struct Rule {
    const char *name;
    const char *sql;
};

constexpr Rule rules[] = {
    {"instalments_sum_to_total", "SELECT p.id FROM plan AS p WHERE p.administration_id = ? AND p.total IS DISTINCT "
                                 "FROM (SELECT sum(s.amount) FROM instalment AS s\n"
                                 " WHERE s.administration_id = p.administration_id AND s.plan_id = p.id)"},
    {"instalments_are_counted", "SELECT p.id FROM plan AS p WHERE p.administration_id = ? AND p.instalment_count <> "
                                "(SELECT count(*) FROM instalment AS s\n"
                                " WHERE s.administration_id = p.administration_id AND s.plan_id = p.id)"},
    {"an_invoice_is_in_one_live_plan", "SELECT l.number FROM plan_invoice AS l WHERE l.administration_id = ? AND "
                                       "l.live = 1 GROUP BY l.number HAVING count(*) > 1"},
    {"a_plan_holds_while_it_lives", "SELECT l.plan_id || ' ' || l.number FROM plan_invoice AS l JOIN plan AS p ON "
                                    "p.administration_id = l.administration_id AND p.id = l.plan_id\n"
                                    " WHERE l.administration_id = ? AND l.live <> CASE WHEN p.state IN ('proposed', "
                                    "'awaiting_second', 'countered', 'active', 'paused') THEN 1 ELSE 0 END"},
    {"a_plan_blocks_its_invoices",
     "SELECT l.plan_id || ' ' || l.number FROM plan_invoice AS l JOIN plan AS p ON p.administration_id = "
     "l.administration_id AND p.id = l.plan_id\n"
     " WHERE l.administration_id = ? AND l.live = 1 AND NOT EXISTS (SELECT 1 FROM invoice_block AS b\n"
     "   WHERE b.administration_id = l.administration_id AND b.number = l.number AND b.cause = l.plan_id\n"
     "     AND b.reason = CASE WHEN p.state IN ('active', 'paused') THEN 'plan_active' ELSE 'plan_proposed' END)"},
    {"a_plans_block_has_its_plan",
     "SELECT b.number || ' ' || b.reason FROM invoice_block AS b WHERE b.administration_id = ? AND b.reason IN "
     "('plan_proposed', 'plan_active')\n"
     "   AND NOT EXISTS (SELECT 1 FROM plan_invoice AS l JOIN plan AS p ON p.administration_id = l.administration_id "
     "AND p.id = l.plan_id\n"
     "   WHERE l.administration_id = b.administration_id AND l.number = b.number AND l.plan_id = b.cause AND l.live = "
     "1\n"
     "     AND b.reason = CASE WHEN p.state IN ('active', 'paused') THEN 'plan_active' ELSE 'plan_proposed' END)"},
    {"a_decided_plan_has_its_decision",
     "SELECT p.id FROM plan AS p WHERE p.administration_id = ? AND p.state IN ('active', 'refused') AND NOT EXISTS "
     "(SELECT 1 FROM decision AS d\n"
     " WHERE d.administration_id = p.administration_id AND d.id = p.decision_id AND d.plan_id = p.id)"},
    {"a_plan_is_decided_once",
     "SELECT d.plan_id FROM decision AS d WHERE d.administration_id = ? AND NOT EXISTS (SELECT 1 FROM reversal AS r\n"
     " WHERE r.administration_id = d.administration_id AND r.plan_id = d.plan_id AND r.decision_id = d.id)\n"
     " GROUP BY d.plan_id HAVING count(*) > 1"},
    {"a_decision_is_undone_once", "SELECT r.decision_id FROM reversal AS r WHERE r.administration_id = ? GROUP BY "
                                  "r.decision_id HAVING count(*) > 1"},
    {"what_is_undone_does_not_stand",
     "SELECT r.decision_id FROM reversal AS r WHERE r.administration_id = ? AND (NOT EXISTS (SELECT 1 FROM decision AS "
     "d\n WHERE d.administration_id = r.administration_id AND d.id = r.decision_id AND d.plan_id = r.plan_id)\n"
     "    OR EXISTS (SELECT 1 FROM mail AS m WHERE m.administration_id = r.administration_id AND m.id = "
     "r.decision_id)\n"
     "    OR EXISTS (SELECT 1 FROM plan AS p WHERE p.administration_id = r.administration_id AND p.id = r.plan_id AND "
     "p.decision_id = r.decision_id))"},
    {"a_decision_has_its_mail", "SELECT d.id FROM decision AS d WHERE d.administration_id = ? AND NOT EXISTS (SELECT 1 "
                                "FROM reversal AS r WHERE r.administration_id = d.administration_id\n"
                                "   AND r.plan_id = d.plan_id AND r.decision_id = d.id) AND NOT EXISTS (SELECT 1 "
                                "FROM mail AS m WHERE m.administration_id = d.administration_id\n"
                                "   AND m.id = d.id AND m.plan_id = d.plan_id AND m.kind = CASE d.verdict WHEN "
                                "'approve' THEN 'plan_approved' ELSE 'plan_refused' END)"},
    {"a_mail_has_its_decision", "SELECT m.id FROM mail AS m WHERE m.administration_id = ? AND m.kind IN "
                                "('plan_approved', 'plan_refused') AND NOT EXISTS (SELECT 1 FROM decision AS d\n"
                                " WHERE d.administration_id = m.administration_id AND d.id = m.id)"},
    {"a_reminder_has_its_mail",
     "SELECT r.id FROM reminder AS r WHERE r.administration_id = ? AND NOT EXISTS (SELECT 1 FROM mail AS m\n"
     " WHERE m.administration_id = r.administration_id AND m.id = r.id AND m.kind = 'reminder')"},
    {"open_is_within_amount", "SELECT i.number FROM invoice AS i WHERE i.administration_id = ? AND NOT (i.open BETWEEN "
                              "0 AND i.amount OR i.open BETWEEN i.amount AND 0)"},
    {"a_state_follows_from_amounts", "SELECT i.number FROM invoice AS i WHERE i.administration_id = ? AND ((i.open = "
                                     "0) <> (i.state IN ('paid', 'credited'))\n"
                                     "    OR (i.open = i.amount AND i.open <> 0) <> (i.state = 'open'))"},
    {"a_plan_is_sorted_by_its_customer", "SELECT p.id FROM plan AS p JOIN customer AS c ON c.administration_id = "
                                         "p.administration_id AND c.id = p.customer_id\n"
                                         " WHERE p.administration_id = ? AND p.sort_name <> c.sort_name"},
    {"settled_when_nothing_is_open",
     "SELECT i.number FROM invoice AS i WHERE i.administration_id = ? AND (i.open = 0) <> (i.settled_on IS NOT NULL)"},
};

Result<void> checkFile(Connection &connection, QList<Problem> &problems)
{
    if (!connection.isSqlite())
        return {};
    PALIER_TRY_ASSIGN(const auto said, connection.rows("PRAGMA integrity_check(100)"));
    for (const Row &row : said) {
        if (row.text(0) != "ok")
            problems << Problem{"file_integrity", row.text(0)};
    }
    PALIER_TRY_ASSIGN(const auto dangling, connection.rows("PRAGMA foreign_key_check"));
    for (const Row &row : dangling)
        problems << Problem{"reference_exists", row.text(0) + " -> " + row.text(2)};
    return {};
}

// Who writes a name by SQL may forget what it is sorted and found by; `books migrate` makes up for it.
Result<void> checkNames(Books &books, QList<Problem> &problems)
{
    return books.connection().each("SELECT id, name, sort_name FROM customer WHERE administration_id = ?",
                                   {books.administration()}, [&](const Row &row) -> Result<void> {
                                       if (row.text(2) != sortName(row.text(1)))
                                           problems << Problem{"a_name_is_sorted_by_itself", row.text(0)};
                                       return {};
                                   });
}

} // namespace

Result<QList<Problem>> checkBooks(Books &books)
{
    Connection &connection = books.connection();
    QList<Problem> problems;
    PALIER_TRY_ASSIGN(const auto transaction, Transaction::begin(connection, Transaction::Access::Read));
    PALIER_TRY(checkFile(connection, problems));
    for (const Rule &rule : rules) {
        PALIER_TRY(connection.each(rule.sql, {books.administration()}, [&](const Row &row) -> Result<void> {
            problems << Problem{rule.name, row.text(0)};
            return {};
        }));
    }
    PALIER_TRY(checkNames(books, problems));
    PALIER_TRY_ASSIGN(const auto verdict, AuditLog(connection, books.administration()).verify());
    for (const Error &fault : verdict.faults)
        problems << Problem{word(fault.fault), fault.detail};
    return problems;
}

} // namespace palier
