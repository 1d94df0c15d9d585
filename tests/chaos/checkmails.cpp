// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/chaos/checker.h"
#include "tests/chaos/undoings.h"

namespace palier::chaos {

// How a customer is told, in English: the round's customers all read it.
static bool saysSo(const QString &subject, const QString &verdict)
{
    return subject.contains("has been approved") == (verdict == "approve") &&
           subject.contains("was not accepted") == (verdict == "refuse");
}

QList<Violation> violationsOfMails(const Evidence &evidence)
{
    QList<Violation> found;
    QMultiHash<QByteArray, ArrivedMail> box;
    for (const ArrivedMail &mail : evidence.arrived)
        box.insert(mail.messageId, mail);
    const TableCopy &mails = evidence.books["mail"], &decisions = evidence.books["decision"],
                    &plans = evidence.books["plan"], &customers = evidence.books["customer"];
    const auto mailsOf = mails.by({"plan_id"}), planOf = plans.by({"id"}), customerOf = customers.by({"id"});
    const Undoings undoings(evidence);
    QSet<QByteArray> known, standing;

    for (const TableRow &mail : mails.rows) {
        const QByteArray messageId = mails.field(mail, "message_id").toUtf8();
        if (known.contains(messageId))
            found << Violation{"mail_twice", "two rows for " + messageId};
        known.insert(messageId);
        if (!box.contains(messageId))
            found << Violation{"mail_missing", messageId + ' ' + mails.field(mail, "state").toUtf8() + ' ' +
                                                   mails.field(mail, "last_error").toUtf8()};
        if (const auto copies = box.count(messageId); copies > 1 + evidence.windows.value(messageId))
            found << Violation{"mail_twice", QString("%1 arrived %2 times, SMTP's window was hit %3 times")
                                                 .arg(messageId)
                                                 .arg(copies)
                                                 .arg(evidence.windows.value(messageId))};
    }
    for (const TableRow &decision : decisions.rows) {
        const QString plan = decisions.field(decision, "plan_id"), verdict = decisions.field(decision, "verdict");
        const TableRow planRow = planOf.value(plan);
        const QString id = decisions.field(decision, "id");
        if (plans.field(planRow, "decision_id") != id || undoings.isUndone(id))
            continue; // it doesn't stand
        QList<TableRow> told;
        const auto ofPlan = mailsOf.values(plan);
        for (const TableRow &mail : ofPlan) {
            if (mails.field(mail, "kind") == "plan_approved" || mails.field(mail, "kind") == "plan_refused")
                told << mail;
        }
        if (told.size() != 1) {
            found << Violation{told.isEmpty() ? "mail_missing" : "mail_twice", "decision of " + plan};
            continue;
        }
        const QByteArray messageId = mails.field(told.first(), "message_id").toUtf8();
        standing.insert(messageId);
        const auto copies = box.values(messageId);
        for (const ArrivedMail &copy : copies) {
            if (!saysSo(copy.subject, verdict))
                found << Violation{"mail_says_otherwise", plan + ' ' + verdict + ": " + copy.subject};
            if (copy.to != customers.field(customerOf.value(plans.field(planRow, "customer_id")), "email"))
                found << Violation{"mail_to_somebody_else", plan + ' ' + copy.to};
        }
    }
    for (auto mail = box.cbegin(); mail != box.cend(); ++mail) {
        if (!known.contains(mail.key()))
            found << Violation{"mail_of_nobody", mail.key()};
        const bool tellsDecision = saysSo(mail->subject, "approve") || saysSo(mail->subject, "refuse");
        if (tellsDecision && !standing.contains(mail.key()))
            found << Violation{"mail_of_a_loser", mail.key()};
    }
    return found;
}

} // namespace palier::chaos
