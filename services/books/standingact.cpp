// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/books/standingact.h"

namespace palier {

// Columns of each: fact, verdict, by, at. Only what the books have said stands: what waits here bears no moment.
static const char *const onPlan =
    "SELECT 'decision', d.verdict, CASE WHEN d.claim <> '' THEN d.claim ELSE d.actor END, d.booked_at\n"
    "  FROM plan AS p JOIN decision AS d ON d.administration_id = p.administration_id AND d.id = p.decision_id\n"
    " WHERE p.administration_id = ? AND p.id = ? AND d.booked_at IS NOT NULL\n"
    "UNION ALL SELECT 'withdrawal', 'withdrawn', CASE WHEN w.claim <> '' THEN w.claim ELSE w.actor END, w.booked_at\n"
    "  FROM withdrawal AS w WHERE w.administration_id = ? AND w.plan_id = ? AND w.booked_at IS NOT NULL\n"
    "UNION ALL SELECT 'lapse', 'lapsed', CASE WHEN l.claim <> '' THEN l.claim ELSE l.actor END, l.booked_at\n"
    "  FROM lapse AS l WHERE l.administration_id = ? AND l.plan_id = ? AND l.booked_at IS NOT NULL";
static const char *const onInvoices = // the plan that holds one of them
    "SELECT 'proposal', 'proposed', p.proposed_by, p.proposed_at\n"
    "  FROM plan_invoice AS l JOIN plan AS p ON p.administration_id = l.administration_id AND p.id = l.plan_id\n"
    " WHERE l.administration_id = ? AND l.live = 1 AND l.number IN (SELECT j.value FROM json_each(?) AS j)\n"
    " ORDER BY p.proposed_at DESC";
static const char *const onBlock =
    "SELECT 'blocking', 'block', b.by_login, b.since FROM invoice_block AS b\n"
    " WHERE b.administration_id = ? AND b.number = ? AND b.reason = ? AND b.since IS NOT NULL";
// Of several changes the one that made what is there now: an act's moment is that of its beginning, and it may have
// waited.
static const char *const onSetting =
    "SELECT 'setting_change', coalesce(s.value, ''), CASE WHEN s.claim <> '' THEN s.claim ELSE s.actor END, "
    "s.booked_at\n"
    "  FROM setting_change AS s WHERE s.administration_id = ? AND s.key = ? AND s.booked_at IS NOT NULL\n"
    " ORDER BY s.value IS (SELECT t.value FROM setting AS t WHERE t.administration_id = s.administration_id AND t.key "
    "= "
    "s.key) DESC, s.booked_at DESC, s.id DESC LIMIT 1";
static const char *const onCustomer = // by somebody's hand, or by an import
    "WITH asked AS (SELECT ? AS administration, ? AS customer, ? AS field),\n"
    "changes AS (SELECT c.value AS value, CASE WHEN c.claim <> '' THEN c.claim ELSE c.actor END AS who,\n"
    "       c.booked_at AS booked, c.id AS id\n"
    "  FROM asked AS q JOIN customer_change AS c ON c.administration_id = q.administration AND c.customer_id = "
    "q.customer\n"
    " WHERE c.key = q.field AND c.booked_at IS NOT NULL\n"
    "UNION ALL SELECT CASE q.field WHEN 'name' THEN m.name WHEN 'email' THEN m.email WHEN 'language' THEN m.language\n"
    "       WHEN 'type' THEN m.type END, CASE WHEN f.claim <> '' THEN f.claim ELSE f.actor END, f.booked_at, f.id\n"
    "  FROM asked AS q JOIN customer_import AS m ON m.administration_id = q.administration AND m.customer_id = "
    "q.customer\n"
    "  JOIN import_file AS f ON f.administration_id = m.administration_id AND f.id = m.file_id)\n"
    "SELECT 'customer_change', h.value, h.who, h.booked FROM changes AS h, asked AS q LEFT JOIN customer AS c\n"
    "    ON c.administration_id = q.administration AND c.id = q.customer\n"
    " WHERE h.value IS NOT NULL\n"
    " ORDER BY CASE WHEN q.field = 'pause' AND c.pause_id IS NOT NULL THEN h.id = c.pause_id\n"
    "   ELSE h.value = CASE q.field WHEN 'name' THEN c.name WHEN 'email' THEN c.email WHEN 'language' THEN c.language\n"
    "       WHEN 'type' THEN c.type WHEN 'contact' THEN c.contact WHEN 'phone' THEN c.phone\n"
    "       WHEN 'address' THEN c.address WHEN 'contacts' THEN c.contacts WHEN 'pause' THEN 'off'\n"
    "       WHEN 'allow_proposal' THEN CASE c.allow_proposal WHEN 1 THEN 'on' ELSE 'off' END\n"
    "       ELSE h.value END END DESC, h.booked DESC, h.id DESC LIMIT 1";

static const char *const onMail = "SELECT 'mail', m.state, '', coalesce(m.sent_at, m.next_attempt_at) FROM mail AS m "
                                  "WHERE m.administration_id = ? AND "
                                  "m.id = ?";

// The question whose answer is what stands, with its values.
static std::pair<QString, QVariantList> question(qint64 administration, const Conflict &conflict)
{
    const auto column = [&](const char *name) { return conflict.columns.value(name); };
    if (conflict.table == "decision" || conflict.table == "reversal" || conflict.table == "withdrawal" ||
        conflict.table == "lapse")
        return {
            onPlan,
            {administration, column("plan_id"), administration, column("plan_id"), administration, column("plan_id")}};
    if (conflict.table == "proposal") {
        if (conflict.why.fault == Fault::ProposalsOff)
            return {onSetting, {administration, "billing.allow_proposal"}};
        if (conflict.why.fault == Fault::CustomerMayNotPropose)
            return {onCustomer, {administration, column("customer_id"), "allow_proposal"}};
        return {onInvoices, {administration, column("invoices")}};
    }
    if (conflict.table == "blocking")
        return {onBlock, {administration, column("number"), column("reason")}};
    if (conflict.table == "setting_change")
        return {onSetting, {administration, column("key")}};
    if (conflict.table == "customer_change")
        return {onCustomer, {administration, column("customer_id"), column("key")}};
    if (conflict.table == "mail_retry")
        return {onMail, {administration, column("mail_id")}};
    return {};
}

Result<std::optional<StandingAct>> standingAct(Connection &replica, qint64 administration, const Conflict &conflict)
{
    const auto [sql, values] = question(administration, conflict);
    if (sql.isEmpty())
        return std::nullopt;
    PALIER_TRY_ASSIGN(const auto row, replica.row(sql, values));
    if (!row)
        return std::nullopt;
    return StandingAct{row->text(0), row->text(1), row->text(2), row->moment(3)};
}

static Result<bool> waitsStill(Connection &replica, qint64 administration, const QString &plan)
{
    PALIER_TRY_ASSIGN(const auto row,
                      replica.row("SELECT 1 FROM plan WHERE administration_id = ? AND id = ? AND state = 'proposed'",
                                  {administration, plan}));
    return row.has_value();
}

// It may be by now. A pause is more than the day on which it ends: there is its reason.
static bool isAsWanted(const Conflict &conflict)
{
    const QString wanted = conflict.columns.value("value").toString();
    const bool isAnotherPause = conflict.columns.value("key") == "pause" && wanted != "off";
    return conflict.stands && conflict.stands->verdict == wanted && !isAnotherPause;
}

Result<ConflictAdvice> adviceFor(Connection &replica, qint64 administration, const Conflict &conflict)
{
    if (conflict.why.kind == Kind::Denied)
        return ConflictAdvice::AskAdmin;
    switch (conflict.why.fault) {
    case Fault::ProposalsOff:
    case Fault::CustomerMayNotPropose:
    case Fault::NotAllowed:
        return ConflictAdvice::AskAdmin;
    case Fault::AlreadyDecided: // as I did: nothing is lost
        return conflict.stands && conflict.stands->verdict == conflict.columns.value("verdict").toString()
                   ? ConflictAdvice::Nothing
                   : ConflictAdvice::LookAgain;
    case Fault::Withdrawn:
    case Fault::MailLeft:
    case Fault::NotStanding:
    case Fault::AlreadyBlocked:
    case Fault::NotBlocked:
    case Fault::AlreadySent:
        return ConflictAdvice::Nothing;
    case Fault::Lapsed:
        return ConflictAdvice::AskAnew;
    case Fault::BalanceChanged:
    case Fault::DatePassed:
    case Fault::NothingOpen:
    case Fault::OutsideLimits:
    case Fault::FirstTooEarly:
        return conflict.table == "proposal" ? ConflictAdvice::AskAnew : ConflictAdvice::ProposeAnew;
    case Fault::ChangedMeanwhile:
        return isAsWanted(conflict) ? ConflictAdvice::Nothing : ConflictAdvice::ChangeAgain;
    case Fault::StaleVersion: {
        PALIER_TRY_ASSIGN(const bool waits, waitsStill(replica, administration, conflict.planId()));
        return waits ? ConflictAdvice::DecideAgain : ConflictAdvice::LookAgain;
    }
    default: // whatever else the schema may say
        return ConflictAdvice::LookAgain;
    }
}

} // namespace palier
