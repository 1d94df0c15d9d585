// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/desk/reviewdesk.h"

#include "models/proposal.h"
#include "services/books/customers.h"
#include "services/books/invoices.h"
#include "services/books/plans.h"
#include "services/books/storedsettings.h"
#include "services/desk/proposalfacts.h"

namespace palier {

Result<PaymentRecord> ReviewDesk::recordOf(const CustomerId &customer)
{
    constexpr int looked = 500, shown = 24;
    PaymentRecord record;
    qint64 lateDays = 0;
    PALIER_TRY(m_ledger.connection().each(
        "SELECT i.due, i.settled_on, i.amount, i.currency FROM invoice AS i WHERE i.administration_id = ? AND "
        "i.customer_id = ?\n"
        "   AND i.settled_on IS NOT NULL AND i.amount > 0 ORDER BY i.settled_on DESC, i.number DESC LIMIT ?",
        {m_ledger.administration(), customer.text(), looked}, [&](const Row &row) -> Result<void> {
            const PaymentRecord::Paid paid{
                row.date(0), row.date(1), {row.number(2), Currency::fromCode(row.text(3)).value_or(Currency())}};
            ++record.settled;
            if (paid.daysLate() > 0) {
                ++record.late;
                lateDays += paid.daysLate();
            }
            if (record.latest.size() < shown)
                record.latest.prepend(paid);
            return {};
        }));
    if (record.late > 0)
        record.averageDaysLate = int((2 * lateDays + record.late) / (2 * record.late));
    return record;
}

static AfterRefusal afterRefusal(Invoice invoice, const Procedure &procedure, QDate businessDate)
{
    AfterRefusal after;
    after.number = invoice.number;
    for (const Block &block : std::as_const(invoice.blocks)) {
        if (block.holdsOn(businessDate) && isByHand(block.reason))
            after.stillBlocked << block.reason;
    }
    invoice.reminder.releasedOn = businessDate;
    after.reminder = nextStep(procedure, invoice);
    return after;
}

Result<PlanReview> ReviewDesk::review(const PlanId &id)
{
    PlanReview review;
    PALIER_TRY_ASSIGN(review.plan, Plans(m_ledger).find(id));
    PALIER_TRY_ASSIGN(review.course, courseOf(m_ledger, id));
    PALIER_TRY_ASSIGN(review.customer, Customers(m_ledger).find(review.plan.customer));
    QList<InvoiceNumber> numbers;
    for (const PlanInvoice &invoice : review.plan.invoices)
        numbers << invoice.number;
    PALIER_TRY_ASSIGN(review.invoices, Invoices(m_ledger).find(numbers));
    PALIER_TRY_ASSIGN(review.record, recordOf(review.plan.customer));
    PALIER_TRY_ASSIGN(const Settings settings, StoredSettings(m_ledger).all());
    PALIER_TRY_ASSIGN(const int waiting, Plans(m_ledger).openProposals(review.plan.customer));
    PALIER_TRY_ASSIGN(const QDate lastEnded, Plans(m_ledger).lastEnded(review.plan.customer));
    const int others = review.plan.state == PlanState::Proposed ? std::max(0, waiting - 1) : waiting;
    review.limits = checkLimits(settings.billingPolicy().limits, factsOf(review.plan, others, lastEnded));
    if (review.plan.state == PlanState::Proposed)
        review.obstacle = approvalObstacle(review.plan, m_businessDate);
    for (const Invoice &invoice : std::as_const(review.invoices))
        review.afterRefusal << afterRefusal(invoice, settings.procedure(), m_businessDate);
    review.remindersOn = settings.isOn(u"reminders.enabled");
    review.mailAddress = review.customer.email;
    review.refusalReasons = settings.refusalReasons();
    return review;
}

Result<Booking> ReviewDesk::decide(const PlanId &id, Verdict verdict, const QString &reason, const QString &note,
                                   qint64 expectedVersion, int holdSeconds)
{
    PALIER_TRY_ASSIGN(const Plan plan, Plans(m_ledger).find(id));
    if (verdict == Verdict::Refuse) {
        PALIER_TRY_ASSIGN(const Settings settings, StoredSettings(m_ledger).all());
        if (reason.isEmpty())
            return refused(Fault::NoRefusalReason, settings.refusalReasons().join(", "), "reason");
        if (!settings.refusalReasons().contains(reason))
            return refused(Fault::UnknownRefusalReason, settings.refusalReasons().join(", "), "reason");
        if (note.size() > longestWording)
            return refused(Fault::TextTooLong, QString::number(longestWording), "note");
    } else if (plan.state == PlanState::Proposed) {
        // A plan that somebody else has decided already is the schema's to refuse: it says how.
        if (const auto obstacle = approvalObstacle(plan, m_businessDate))
            return fail(*obstacle);
    }
    return m_ledger.book({"decision",
                          newId(),
                          {{"plan_id", id.text()},
                           {"expected_version", expectedVersion > 0 ? expectedVersion : plan.version},
                           {"on_date", dateText(m_businessDate)},
                           {"verdict", word(verdict)},
                           {"reason", verdict == Verdict::Refuse ? reason : QString()},
                           {"note", note},
                           {"hold_seconds", std::clamp(holdSeconds, 0, longestHoldSeconds)}}});
}

} // namespace palier
