// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/desk/proposaldesk.h"

#include "services/books/customers.h"
#include "services/books/invoices.h"
#include "services/books/plans.h"
#include "services/books/proposalcontext.h"
#include "services/books/storedsettings.h"
#include "services/sql/boundvalues.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace palier {

static constexpr int mostProposable = 1000;

Result<QList<Invoice>> ProposalDesk::proposable(const CustomerId &customer)
{
    InvoiceQuery query;
    query.customer = customer;
    query.openOnly = true;
    query.businessDate = m_businessDate;
    PALIER_TRY_ASSIGN(QList<Invoice> open, Invoices(m_ledger).page(query, mostProposable));
    QList<InvoiceNumber> numbers;
    for (const Invoice &invoice : open)
        numbers << invoice.number;
    PALIER_TRY_ASSIGN(const auto held, Plans(m_ledger).held(numbers));
    open.removeIf([&](const Invoice &invoice) { return held.contains(invoice.number); });
    return open;
}

Result<BillingPolicy> ProposalDesk::policy()
{
    PALIER_TRY_ASSIGN(const Settings settings, StoredSettings(m_ledger).all());
    return settings.billingPolicy();
}

Result<bool> ProposalDesk::isAllowed(const CustomerId &customer)
{
    PALIER_TRY_ASSIGN(const BillingPolicy rules, policy());
    PALIER_TRY_ASSIGN(const Customer who, Customers(m_ledger).find(customer));
    return rules.allowProposal && who.allowProposal;
}

Result<Proposal> ProposalDesk::preview(const ProposalRequest &request)
{
    PALIER_TRY_ASSIGN(const BillingPolicy rules, policy());
    PALIER_TRY_ASSIGN(const ProposalContext context, proposalContext(m_ledger, request, m_businessDate));
    return palier::preview(request, rules, context);
}

static QString instalmentsJson(const QList<ScheduledInstalment> &instalments)
{
    QJsonArray rows;
    for (const ScheduledInstalment &instalment : instalments)
        rows << QJsonObject{{"agreed", dateText(instalment.agreed)},
                            {"due", dateText(instalment.due)},
                            {"amount", instalment.amount.minor}};
    return QString::fromUtf8(QJsonDocument(rows).toJson(QJsonDocument::Compact));
}

Result<PlanId> ProposalDesk::propose(const ProposalRequest &request, const QString &address)
{
    PALIER_TRY_ASSIGN(const BillingPolicy rules, policy());
    PALIER_TRY_ASSIGN(const ProposalContext context, proposalContext(m_ledger, request, m_businessDate));
    PALIER_TRY_ASSIGN(const Proposal proposal, judge(request, rules, context));
    QStringList numbers;
    for (const InvoiceNumber &number : proposal.request.invoices) {
        if (!numbers.contains(number.text()))
            numbers << number.text();
    }
    const ScheduleTerms &terms = proposal.request.terms;
    const Fact fact{"proposal",
                    newId(),
                    {{"customer_id", request.customer.text()},
                     {"on_date", dateText(m_businessDate)},
                     {"kind", word(terms.kind)},
                     {"instalment_count", qint64(proposal.instalments.size())},
                     {"day", terms.day.text()},
                     {"first_day", dateText(terms.first)},
                     {"answer_by", dateText(m_businessDate.addDays(rules.answerDays))},
                     {"total", proposal.total.minor},
                     {"wording", request.wording},
                     {"address", address},
                     {"invoices", jsonList(numbers)},
                     {"instalments", instalmentsJson(proposal.instalments)}}};
    PALIER_TRY(m_ledger.book(fact));
    return PlanId::fromText(fact.id.text()).value_or(PlanId());
}

Result<Booking> ProposalDesk::withdraw(const PlanId &id)
{
    PALIER_TRY_ASSIGN(const Plan plan, Plans(m_ledger).find(id));
    return m_ledger.book(
        {"withdrawal",
         newId(),
         {{"plan_id", id.text()}, {"expected_version", plan.version}, {"on_date", dateText(m_businessDate)}}});
}

} // namespace palier
