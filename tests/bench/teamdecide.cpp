// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/sync/syncround.h"
#include "tests/bench/measure.h"
#include "tests/bench/teambench.h"
#include "tests/support/office.h"

namespace palier::test {

namespace {

constexpr int turns = 5, decisionsATurn = 40;

// The rows of a decision written one by one, a transaction each, into tables like the books' own with their indexes and
// checks, without their triggers and references.
class DecisionsByHand
{
public:
    explicit DecisionsByHand(TeamBooks &team) : m_owner(team.books->connection()), m_books(team.clerk->connection())
    {
        have(m_owner.execute("CREATE SCHEMA hand"));
        for (const char *table : {"plan", "plan_invoice", "invoice", "invoice_block", "decision", "mail", "audit",
                                  "audit_unsealed", "feed"}) {
            have(m_owner.execute(QString("CREATE TABLE hand.%1 (LIKE palier.%1 INCLUDING ALL)").arg(table)));
            if (QByteArray(table) != "feed")
                have(m_owner.execute(QString("INSERT INTO hand.%1 SELECT * FROM palier.%1").arg(table)));
        }
        have(m_owner.execute("GRANT USAGE ON SCHEMA hand TO " + team.url.user));
        have(m_owner.execute("GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA hand TO " + team.url.user));
        have(m_owner.execute("ANALYZE"));
    }

    void refuse(const Plan &plan, QDate today)
    {
        const auto transaction = have(Transaction::begin(m_books));
        const QString id = newUuid().toString(QUuid::WithoutBraces), key = plan.id.text(), day = dateText(today);
        const auto writes = [&](const char *sql, const QVariantList &values) { have(m_books.run(sql, values)); };
        const auto feeds = [&](const char *table, const QString &k1, const QString &k2 = {}) {
            writes("INSERT INTO hand.feed (administration_id, tbl, k1, k2) VALUES (1, ?, ?, ?)", {table, k1, k2});
        };
        writes("INSERT INTO hand.decision (administration_id, id, plan_id, expected_version, on_date, verdict, reason) "
               "VALUES (1, ?, ?, ?, ?, 'refuse', 'other')",
               {id, key, plan.version, day});
        feeds("decision", id);
        writes("UPDATE hand.plan SET state = 'refused', version = version + 1, decision_id = ?, ended_on = ? WHERE "
               "administration_id = 1 AND id = ?",
               {id, day, key});
        feeds("plan", key);
        for (const PlanInvoice &invoice : plan.invoices) {
            const QString number = invoice.number.text();
            writes("DELETE FROM hand.invoice_block WHERE administration_id = 1 AND number = ? AND reason = "
                   "'plan_proposed'",
                   {number});
            feeds("invoice_block", number, "plan_proposed");
            writes("UPDATE hand.invoice SET released_on = ? WHERE administration_id = 1 AND number = ?", {day, number});
            feeds("invoice", number);
            writes("UPDATE hand.plan_invoice SET live = 0 WHERE administration_id = 1 AND plan_id = ? AND number = ?",
                   {key, number});
            feeds("plan_invoice", key, number);
        }
        writes("INSERT INTO hand.audit (administration_id, id, fact, actor, claim, workstation, at, body) VALUES "
               "(1, ?, 'decision', 'hand', '', '', clock_timestamp(), ?)",
               {id, "{\"plan_id\": \"" + key + "\", \"verdict\": \"refuse\", \"reason\": \"other\"}"});
        writes("INSERT INTO hand.audit_unsealed (administration_id, audit_id) VALUES (1, ?)", {id});
        writes("INSERT INTO hand.mail (administration_id, id, kind, customer_id, plan_id, message_id, queued_at, "
               "next_attempt_at) VALUES (1, ?, 'plan_refused', ?, ?, ?, clock_timestamp(), clock_timestamp())",
               {id, plan.customer.text(), key, '<' + id + "@example.com>"});
        feeds("mail", id);
        have(transaction->commit());
    }

private:
    Connection &m_owner, &m_books;
};

} // namespace

// A clerk's round, again and again: decided on the replica, carried up, and the books' answer brought down.
void benchDecisions(TeamBooks &team)
{
    const auto replica = have(Replica::open(team.folder.filePath("decider")));
    have(syncOnce(*replica, *team.clerk));
    have(replica->choose({}));
    Desk desk(*replica, team.today);
    const auto plans =
        have(desk.plans().list({.state = PlanState::Proposed, .customer = {}, .limit = turns * decisionsATurn}));
    DecisionsByHand hand(team);
    const qsizetype aTurn = plans.size() / turns;
    qsizetype decided = 0, written = 0;
    const auto rate = [&](qsizetype &next, const auto &work) {
        const double took = millis([&] {
            for (const qsizetype end = next + aTurn; next < end; ++next)
                work(plans[next]);
        });
        return double(aTurn) * 1000 / took;
    };
    const auto [mine, its] = inTurns(
        turns,
        [&] {
            return rate(decided, [&](const Plan &plan) {
                have(desk.decide(plan.id, Verdict::Refuse, "other"));
                have(syncOnce(*replica, *team.clerk));
            });
        },
        [&] { return rate(written, [&](const Plan &plan) { hand.refuse(plan, team.today); }); });
    have(team.books->connection().execute("DROP SCHEMA hand CASCADE"));
    print("pg_decide", mine, its, "decisions/s");
}

} // namespace palier::test
