// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/chaos/planting.h"

#include <QJsonDocument>

namespace palier::chaos {

static TableCopy &table(Evidence &evidence, const char *name) { return evidence.books[QLatin1String(name)]; }

static QString &fieldOf(TableCopy &table, TableRow &row, const char *column)
{
    return row[table.columns.indexOf(QLatin1String(column))];
}

// The first row with that in that column.
static TableRow &rowWith(TableCopy &table, const char *column, const QString &value)
{
    for (TableRow &row : table.rows) {
        if (table.field(row, QLatin1String(column)) == value)
            return row;
    }
    qFatal("the evidence has no row with %s = %s", column, qPrintable(value));
}

static void set(TableCopy &table, TableRow &row, const char *column, const QString &value)
{
    fieldOf(table, row, column) = value;
}

static void removeRow(TableCopy &table, const TableRow &row) { table.rows.removeOne(TableRow(row)); }

// Without its last digit changed nothing is as it was.
static QString altered(QString text)
{
    text.append(text.endsWith('0') ? '1' : '0');
    return text;
}

// Whether the text names a plan of which a decision was undone: there other things count as right.
static bool namesUndone(Evidence &evidence, const QString &text)
{
    const TableCopy &reversals = table(evidence, "reversal");
    return std::any_of(reversals.rows.cbegin(), reversals.rows.cend(),
                       [&](const TableRow &row) { return text.contains(reversals.field(row, "plan_id")); });
}

// A decision that stands, its plan, its mail and the mail that arrived.
static TableRow &aDecision(Evidence &evidence)
{
    TableCopy &decisions = table(evidence, "decision");
    for (TableRow &row : decisions.rows) {
        if (!namesUndone(evidence, decisions.field(row, "plan_id")))
            return row;
    }
    qFatal("the evidence has no decision that stands");
}
static QString planOf(Evidence &evidence) { return table(evidence, "decision").field(aDecision(evidence), "plan_id"); }
static TableRow &itsMail(Evidence &evidence)
{
    TableCopy &mails = table(evidence, "mail");
    return rowWith(mails, "plan_id", planOf(evidence));
}
static ArrivedMail &itsArrival(Evidence &evidence)
{
    const QByteArray id = table(evidence, "mail").field(itsMail(evidence), "message_id").toUtf8();
    for (ArrivedMail &mail : evidence.arrived) {
        if (mail.messageId == id)
            return mail;
    }
    qFatal("the evidence has no mail");
}

// What a driver wrote down of an act that is nowhere.
static void journal(Evidence &evidence, const QJsonObject &act, QJsonObject outcome)
{
    QJsonObject before = act;
    before.insert("who", "anna");
    before.insert("n", 1'000'000);
    outcome.insert("who", "anna");
    outcome.insert("after", 1'000'000);
    evidence.journal << before << outcome;
}

static std::pair<StationCopy *, TableRow *> aConflict(Evidence &evidence)
{
    for (StationCopy &station : evidence.stations) {
        TableCopy &conflicts = station.tables["conflict"];
        for (TableRow &row : conflicts.rows) {
            if (conflicts.field(row, "fact") == "decision" && conflicts.field(row, "dismissed") != "1" &&
                !namesUndone(evidence, conflicts.field(row, "columns")))
                return {&station, &row};
        }
    }
    qFatal("the evidence has no conflict");
}
static StationCopy &withConflict(Evidence &evidence) { return *aConflict(evidence).first; }
static TableRow &itsConflict(Evidence &evidence) { return *aConflict(evidence).second; }

static TableCopy &replica(Evidence &evidence, const char *name)
{
    return evidence.stations.first().tables[QLatin1String(name)];
}

// As if that decision had been undone.
static void undo(Evidence &evidence, const QString &plan, const QString &decision)
{
    TableCopy &reversals = table(evidence, "reversal");
    TableRow row(std::max<qsizetype>(reversals.columns.size(), 3));
    if (reversals.columns.isEmpty())
        reversals.columns = QStringList{"id", "plan_id", "decision_id"};
    set(reversals, row, "id", "undoing");
    set(reversals, row, "plan_id", plan);
    set(reversals, row, "decision_id", decision);
    reversals.rows << row;
}

static QList<Planting> ofDecisionsAndJournals()
{
    return {
        {"undoing_of_nothing", "an undoing of a decision that nobody made",
         [](Evidence &e) { undo(e, planOf(e), "none"); }},
        {"state_without_decision", "an undone decision that moved its plan all the same",
         [](Evidence &e) { undo(e, planOf(e), table(e, "decision").field(aDecision(e), "id")); }},
        {"undone_stands", "a decision that was taken back before it left, and stands",
         [](Evidence &e) {
             journal(e, {{"act", "reversal"}, {"decision", table(e, "decision").field(aDecision(e), "id")}},
                     {{"outcome", "kept"}});
         }},
        {"decided_twice", "a decision applied twice",
         [](Evidence &e) {
             TableRow again = aDecision(e);
             set(table(e, "decision"), again, "id", "another");
             table(e, "decision").rows << again;
         }},
        {"state_without_decision", "a plan that is decided by nothing",
         [](Evidence &e) { removeRow(table(e, "decision"), aDecision(e)); }},
        {"decision_of_nobody", "a decision that no driver meant to make",
         [](Evidence &e) {
             const QString plan = planOf(e);
             e.journal.removeIf([&](const QJsonObject &line) { return line["plan"] == plan; });
         }},
        {"act_lost", "a kept act that is nowhere",
         [](Evidence &e) {
             journal(e, {{"act", "decision"}}, {{"outcome", "kept"}, {"id", "nowhere"}});
         }},
        {"act_lost", "a kept decision without an id, and no such decision",
         [](Evidence &e) {
             journal(e, {{"act", "decision"}, {"plan", "none"}, {"verdict", "approve"}}, {{"outcome", "kept"}});
         }},
        {"acknowledged_act_lost", "a proposal that the portal had taken",
         [](Evidence &e) {
             journal(e, {{"act", "proposal"}}, {{"outcome", "booked"}, {"id", "nowhere"}});
         }},
        {"acknowledged_act_lost", "a withdrawal that the portal had taken",
         [](Evidence &e) {
             TableCopy &plans = table(e, "plan"); // in some rounds every proposal is answered
             set(plans, rowWith(plans, "id", planOf(e)), "state", "proposed");
             journal(e, {{"act", "withdrawal"}, {"plan", planOf(e)}}, {{"outcome", "booked"}});
         }},
        {"program_broke", "an outage that is called broken",
         [](Evidence &e) {
             journal(e, {{"act", "sync"}}, {{"outcome", "broken"}});
         }},
        {"conflict_stands", "a decision that is a conflict and stands as well",
         [](Evidence &e) {
             const QString id = withConflict(e).tables["conflict"].field(itsConflict(e), "id");
             TableRow stands = aDecision(e);
             set(table(e, "decision"), stands, "id", id);
             table(e, "decision").rows << stands;
         }},
        {"act_waits_for_ever", "an act that still waits though everything was synced",
         [](Evidence &e) {
             StationCopy &anna = e.stations.first();
             anna.tables["outbox"].columns = QStringList{"id"};
             anna.tables["outbox"].rows = {{"waiting"}};
             journal(e, {{"act", "decision"}}, {{"outcome", "kept"}, {"id", "waiting"}});
         }},
        {"conflict_without_cause", "a decision refused over a plan that still waits",
         [](Evidence &e) {
             StationCopy &station = withConflict(e);
             TableCopy &conflicts = station.tables["conflict"];
             const QString columns = conflicts.field(itsConflict(e), "columns");
             set(conflicts, itsConflict(e), "fault", "already_decided");
             for (TableRow &plan : table(e, "plan").rows) {
                 if (columns.contains(table(e, "plan").field(plan, "id")))
                     set(table(e, "plan"), plan, "state", "proposed");
             }
         }},
        {"conflict_not_shown", "a conflict that its author doesn't see",
         [](Evidence &e) { withConflict(e).conflicts.clear(); }},
        {"conflict_hides_what_stands", "a conflict that doesn't say what stands",
         [](Evidence &e) {
             for (StationCopy &station : e.stations) {
                 for (QJsonObject &conflict : station.conflicts)
                     conflict.remove("stands");
             }
         }},
    };
}

// A change that was refused at the first workstation, and shown to its author; `tells`: as what stands there now.
static void refuseChange(Evidence &evidence, const QString &fact, const QJsonObject &columns, const QString &tells)
{
    StationCopy &station = evidence.stations.first();
    TableCopy &conflicts = station.tables["conflict"];
    TableRow row(conflicts.columns.size());
    set(conflicts, row, "id", "refused");
    set(conflicts, row, "fact", fact);
    set(conflicts, row, "fault", "changed_meanwhile");
    set(conflicts, row, "columns", QString::fromUtf8(QJsonDocument(columns).toJson(QJsonDocument::Compact)));
    conflicts.rows << row;
    station.conflicts << QJsonObject{{"id", "refused"}, {"stands", QJsonObject{{"verdict", tells}}}};
}

static QList<Planting> ofChanges()
{
    return {
        {"overwritten_unseen", "a second address over one that its author had not seen",
         [](Evidence &e) {
             for (const char *id : {"hers", "his"}) {
                 TableRow change(table(e, "customer_change").columns.size());
                 set(table(e, "customer_change"), change, "id", id);
                 set(table(e, "customer_change"), change, "customer_id", "C1");
                 set(table(e, "customer_change"), change, "key", "address");
                 set(table(e, "customer_change"), change, "seen", "at the old place");
                 table(e, "customer_change").rows << change;
             }
         }},
        {"change_hides_what_stands", "a refused setting that tells another value than stands",
         [](Evidence &e) {
             refuseChange(e, "setting_change", {{"key", "creditor.reference"}}, "not that");
         }},
        {"change_hides_what_stands", "a refused address that tells another than stands",
         [](Evidence &e) {
             refuseChange(e, "customer_change", {{"key", "address"}, {"customer_id", "C1"}}, "not there");
         }},
    };
}

static QList<Planting> ofPlansAndMails()
{
    return {
        {"half_written_plan", "a plan without its instalments",
         [](Evidence &e) {
             const QString plan = planOf(e);
             table(e, "instalment").rows.removeIf([&](const TableRow &row) {
                 return table(e, "instalment").field(row, "plan_id") == plan;
             });
         }},
        {"half_written_plan", "a proposal without its plan",
         [](Evidence &e) { set(table(e, "proposal"), table(e, "proposal").rows.first(), "id", "another"); }},
        {"wrong_total", "an instalment of another amount",
         [](Evidence &e) {
             TableCopy &parts = table(e, "instalment");
             set(parts, parts.rows.first(), "amount", "1");
         }},
        {"block_disagrees", "an active plan whose invoice bears the wrong block",
         [](Evidence &e) {
             TableCopy &blocks = table(e, "invoice_block");
             set(blocks, rowWith(blocks, "reason", "plan_active"), "reason", "plan_proposed");
         }},
        {"block_disagrees", "a block of a plan that is over",
         [](Evidence &e) {
             TableCopy &blocks = table(e, "invoice_block");
             TableRow left = rowWith(blocks, "reason", "plan_active");
             set(blocks, left, "cause", "gone");
             blocks.rows << left;
         }},
        {"invoice_in_two_plans", "an invoice that two plans hold",
         [](Evidence &e) {
             TableCopy &links = table(e, "plan_invoice");
             TableRow second = rowWith(links, "live", "1");
             for (const TableRow &other : std::as_const(links.rows)) {
                 if (links.field(other, "plan_id") != links.field(second, "plan_id"))
                     set(links, second, "plan_id", links.field(other, "plan_id"));
             }
             links.rows << second;
         }},
        {"plan_under_another_name", "a plan that is sorted by what its customer was called before",
         [](Evidence &e) { set(table(e, "plan"), table(e, "plan").rows.first(), "sort_name", "before"); }},
        {"mail_missing", "a decision whose mail never arrived",
         [](Evidence &e) {
             const QByteArray id = itsArrival(e).messageId;
             e.arrived.removeIf([&](const ArrivedMail &mail) { return mail.messageId == id; });
         }},
        {"mail_missing", "a decision without a mail in the queue",
         [](Evidence &e) { removeRow(table(e, "mail"), itsMail(e)); }},
        {"mail_twice", "a second copy outside SMTP's window",
         [](Evidence &e) {
             e.windows.remove(itsArrival(e).messageId);
             e.arrived << itsArrival(e);
         }},
        {"mail_twice", "a second mail for one decision, under an id of its own",
         [](Evidence &e) {
             TableRow second = itsMail(e);
             ArrivedMail arrived = itsArrival(e);
             arrived.messageId = "<another@palier.invalid>";
             set(table(e, "mail"), second, "message_id", arrived.messageId);
             table(e, "mail").rows << second;
             e.arrived << arrived;
         }},
        {"mail_of_nobody", "a mail that the queue knows nothing of",
         [](Evidence &e) {
             e.arrived << ArrivedMail{"<stray@palier.invalid>", "c1@example.com", "Hello"};
         }},
        {"mail_of_a_loser", "a mail for a decision that lost",
         [](Evidence &e) {
             ArrivedMail mail = itsArrival(e);
             mail.messageId =
                 "<" + withConflict(e).tables["conflict"].field(itsConflict(e), "id").toUtf8() + "@palier.invalid>";
             e.arrived << mail;
         }},
        {"mail_of_a_loser", "a mail for a decision that was undone",
         [](Evidence &e) { undo(e, planOf(e), table(e, "decision").field(aDecision(e), "id")); }},
        {"mail_says_otherwise", "an approval that is told as a refusal",
         [](Evidence &e) {
             QString &subject = itsArrival(e).subject;
             subject = subject.contains("has been approved") ? QString("Your plan was not accepted")
                                                             : QString("Your plan has been approved");
         }},
        {"mail_to_somebody_else", "another customer's address",
         [](Evidence &e) { itsArrival(e).to = "stranger@example.com"; }},
    };
}

static QList<Planting> ofReplicasAndAudit()
{
    return {
        {"row_missing", "a replica that lacks a row", [](Evidence &e) { replica(e, "decision").rows.removeLast(); }},
        {"row_differs", "a replica's row that says something else",
         [](Evidence &e) { set(replica(e, "plan"), replica(e, "plan").rows.first(), "state", "lapsed"); }},
        {"row_differs", "a moment that differs by more than is lost in keeping it",
         [](Evidence &e) {
             set(replica(e, "decision"), replica(e, "decision").rows.first(), "booked_at", "2001-01-01T00:00:00.000Z");
         }},
        {"row_too_many", "a row that the books don't have",
         [](Evidence &e) {
             TableRow more = replica(e, "customer").rows.first();
             set(replica(e, "customer"), more, "id", "stranger");
             replica(e, "customer").rows << more;
         }},
        {"table_missing", "a replica without a table", [](Evidence &e) { e.stations.first().tables.remove("plan"); }},
        {"restless_sync", "a second sync that carries something",
         [](Evidence &e) { e.stations.first().said.insert("pushed", 1); }},
        {"restless_sync", "a second sync that changes a row",
         [](Evidence &e) { e.stations.first().tablesAgain["plan"].rows.removeLast(); }},
        {"audit_altered", "an act that reads otherwise",
         [](Evidence &e) {
             TableCopy &rows = table(e, "audit");
             TableRow &row =
                 rowWith(rows, "id", table(e, "audit_seal").field(table(e, "audit_seal").rows[0], "audit_id"));
             set(rows, row, "body", altered(rows.field(row, "body")));
         }},
        {"audit_altered", "what is personal in an act, changed behind its salt",
         [](Evidence &e) {
             TableCopy &rows = table(e, "audit");
             for (TableRow &row : rows.rows) {
                 if (!rows.field(row, "salt").isNull())
                     set(rows, row, "personal", altered(rows.field(row, "personal")));
             }
         }},
        {"audit_truncated", "the newest seals, with their rows and facts, cut off",
         [](Evidence &e) { e.heads << "1000000:beyond"; }},
        {"audit_gap", "a seal in the middle gone", [](Evidence &e) { table(e, "audit_seal").rows.removeAt(3); }},
        {"audit_missing", "an act without its row",
         [](Evidence &e) { removeRow(table(e, "audit"), rowWith(table(e, "audit"), "fact", "decision")); }},
        {"audit_of_nothing", "a row without its act",
         [](Evidence &e) {
             TableRow more = table(e, "audit").rows.first();
             set(table(e, "audit"), more, "id", "nothing");
             table(e, "audit").rows << more;
         }},
        {"audit_verify_disagrees", "the product finds a fault that isn't there",
         [](Evidence &e) { e.auditVerified = false; }},
    };
}

const QList<Planting> &plantings()
{
    static const QList<Planting> all =
        ofDecisionsAndJournals() + ofChanges() + ofPlansAndMails() + ofReplicasAndAudit();
    return all;
}

} // namespace palier::chaos
