// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/mail/letterbuilder.h"

#include "services/books/customers.h"
#include "services/books/invoices.h"
#include "services/books/plans.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace palier {

namespace {

// An address that bounced is no reason not to try again: somebody asked for this very mail.
bool isHeldBack(const Invoice &invoice, QDate today)
{
    return std::any_of(invoice.blocks.cbegin(), invoice.blocks.cend(), [today](const Block &block) {
        return block.reason != BlockReason::Undeliverable && block.holdsOn(today);
    });
}

bool isUnpaid(const LetterInvoice &invoice) { return invoice.open.minor > 0; }

QMap<InvoiceNumber, int> stepsOf(const QString &json)
{
    QMap<InvoiceNumber, int> steps;
    const QJsonArray rows = QJsonDocument::fromJson(json.toUtf8()).array();
    for (const QJsonValue &row : rows)
        steps.insert(InvoiceNumber(row[QLatin1String("number")].toString()), row[QLatin1String("step")].toInt(1));
    return steps;
}

Money remaining(const Instalment &instalment)
{
    const Money &amount = instalment.terms.amount;
    return {std::max<qint64>(0, amount.minor - instalment.paid.minor), amount.currency};
}

} // namespace

Result<LetterBuilder::Draft> LetterBuilder::build(const QueuedMail &mail)
{
    PALIER_TRY_ASSIGN(const Customer customer, Customers(m_books).find(mail.customer));
    Draft draft;
    PALIER_TRY_ASSIGN(draft.to, addressee(mail, customer));

    LetterFacts &facts = draft.facts;
    facts.kind = mail.kind;
    facts.language = customer.language;
    if (goesToStaff(mail.kind))
        facts.language = fromWord<Language>(m_settings.text(u"mail.staff_language")).value_or(Language::English);
    facts.today = m_today;
    facts.customerName = customer.name;
    facts.creditor = {m_settings.text(u"creditor.name"), m_settings.text(u"creditor.iban"),
                      m_settings.text(u"creditor.bic"), m_settings.text(u"creditor.reference")};

    QList<InvoiceNumber> numbers;
    const QStringList queued = mail.invoiceNumbers();
    for (const QString &number : queued)
        numbers += InvoiceNumber(number);
    PALIER_TRY_ASSIGN(const QList<Invoice> invoices, Invoices(m_books).find(numbers));
    if (mail.kind == MailKind::Reminder)
        PALIER_TRY(tellReminder(facts, mail, invoices));
    else
        PALIER_TRY(tellPlan(facts, mail, invoices));
    PALIER_TRY_ASSIGN(facts.mayPropose, mayPropose(customer, facts));
    return draft;
}

Result<Mailbox> LetterBuilder::addressee(const QueuedMail &mail, const Customer &customer) const
{
    const bool toStaff = goesToStaff(mail.kind);
    const Mailbox to = toStaff ? Mailbox{m_settings.text(u"creditor.name"), m_settings.text(u"mail.staff_address")}
                               : Mailbox{customer.name, customer.email};
    if (to.address.isEmpty())
        return refused(Fault::NoAddress, {}, toStaff ? QStringLiteral("mail.staff_address") : QStringLiteral("email"));
    if (!isEmailAddress(to.address))
        return refused(Fault::BadEmail, {}, QStringLiteral("email"));
    return to;
}

// A letter says of each of its invoices only what is true of it: where they stand at different steps, the mildest
// speaks.
Result<void> LetterBuilder::tellReminder(LetterFacts &facts, const QueuedMail &mail, QList<Invoice> invoices) const
{
    invoices.removeIf([](const Invoice &invoice) { return invoice.open.minor <= 0; });
    if (invoices.isEmpty())
        return refused(Fault::NothingOpen, {}, QStringLiteral("invoices"));
    invoices.removeIf([this](const Invoice &invoice) { return isHeldBack(invoice, m_today); });
    if (invoices.isEmpty())
        return refused(Fault::AlreadyBlocked, {}, QStringLiteral("invoices"));

    const auto steps = stepsOf(mail.invoices);
    facts.steps = m_settings.procedure().steps();
    facts.step = steps.value(invoices.first().number, 1);
    for (const Invoice &invoice : std::as_const(invoices))
        facts.step = std::min(facts.step, steps.value(invoice.number, 1));
    tellInvoices(facts, invoices);
    facts.nextOn = nextReminder(invoices);
    return {};
}

Result<void> LetterBuilder::tellPlan(LetterFacts &facts, const QueuedMail &mail, const QList<Invoice> &invoices)
{
    PALIER_TRY_ASSIGN(const Plan plan, Plans(m_books).find(mail.plan));
    tellInvoices(facts, invoices);
    tellInstalments(facts, plan);
    if (plan.decision) {
        facts.refusalReason = plan.decision->reason;
        facts.note = plan.decision->note;
    }
    facts.wording = plan.wording;
    facts.ended = plan.state;
    switch (mail.kind) {
    case MailKind::PlanRefused:
    case MailKind::PlanEnded:
        facts.nextOn = nextReminder(invoices);
        break;
    case MailKind::InstalmentMissed:
        facts.nextOn = facts.instalments.isEmpty()
                           ? QDate()
                           : facts.instalments.first().due.addDays(m_settings.number(u"billing.grace_days"));
        break;
    case MailKind::PlanReceived: {
        PALIER_TRY_ASSIGN(const auto row, m_books.connection().row(QStringLiteral("SELECT answer_by FROM plan WHERE "
                                                                                  "administration_id = ? AND id = ?"),
                                                                   {m_books.administration(), mail.plan.text()}));
        facts.nextOn = row ? row->date(0) : QDate();
        break;
    }
    case MailKind::PlanApproved:
    case MailKind::InstalmentDue:
    case MailKind::Reminder:
        break;
    }
    return {};
}

void LetterBuilder::tellInvoices(LetterFacts &facts, const QList<Invoice> &invoices) const
{
    for (const Invoice &invoice : invoices)
        facts.invoices += {invoice.number, invoice.due, invoice.amount, invoice.open};
}

// A decision repeats the plan as it was proposed; what falls due or was missed is what is still to be paid of it.
void LetterBuilder::tellInstalments(LetterFacts &facts, const Plan &plan) const
{
    facts.instalmentsInPlan = int(plan.instalments.size());
    for (const Instalment &instalment : plan.instalments) {
        LetterInstalment row{instalment.terms.ordinal, instalment.terms.due, instalment.terms.amount};
        if (facts.kind == MailKind::InstalmentDue || facts.kind == MailKind::InstalmentMissed) {
            row.amount = remaining(instalment);
            const bool isPast = row.due < m_today;
            if (row.amount.minor == 0 || isPast != (facts.kind == MailKind::InstalmentMissed))
                continue;
            if (facts.kind == MailKind::InstalmentDue && !facts.instalments.isEmpty() &&
                row.due != facts.instalments.first().due)
                break; // only the next day on which something is due
        }
        facts.instalments += row;
    }
}

// The earliest of them; null where no reminder would go out: switched off, or nothing free and open is left.
QDate LetterBuilder::nextReminder(const QList<Invoice> &invoices) const
{
    QDate first;
    if (!m_settings.isOn(u"reminders.enabled"))
        return first;
    for (const Invoice &invoice : invoices) {
        const auto next = nextStep(m_settings.procedure(), invoice);
        if (!next || !isFree(invoice.blocks, m_today))
            continue;
        const QDate on = std::max(next->on, m_today);
        first = first.isNull() ? on : std::min(first, on);
    }
    return first;
}

// Whether another proposal would be heard at all: nobody is sent to a button that isn't there.
Result<bool> LetterBuilder::mayPropose(const Customer &customer, const LetterFacts &facts)
{
    const BillingPolicy policy = m_settings.billingPolicy();
    if (!policy.allowProposal || !customer.allowProposal)
        return false;
    if (std::none_of(facts.invoices.cbegin(), facts.invoices.cend(), isUnpaid))
        return false;
    if (policy.limits.cooldownDays) {
        PALIER_TRY_ASSIGN(const QDate ended, Plans(m_books).lastEnded(customer.id));
        if (!ended.isNull() && ended.daysTo(m_today) < *policy.limits.cooldownDays)
            return false;
    }
    return true;
}

} // namespace palier
