// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/invoices/invoicelistpage.h"

#include "ui/controls/naming.h"
#include "ui/invoices/invoicetablemodel.h"
#include "ui/lists/amountfilter.h"
#include "ui/lists/choicefilter.h"
#include "ui/lists/customerfilter.h"
#include "ui/lists/daysfilter.h"
#include "ui/lists/textfilter.h"

#include <QAction>
#include <QSet>
#include <algorithm>

namespace palier {

InvoiceListPage::InvoiceListPage(Desk &desk, QWidget *parent)
    : ListPage(desk, new InvoiceTableModel(desk),
               {.list = QStringLiteral("invoices"),
                .table = "invoiceTable",
                .name = tr("Invoices"),
                .count = "invoiceCount"},
               parent),
      m_invoices(static_cast<InvoiceTableModel *>(listModel())),
      m_decide(new QAction(tr("Decide on the selected proposals"), this))
{
    setObjectName("invoiceListPage");
    addFilters();
    const auto open = [this](int row) {
        if (const Invoice *invoice = m_invoices->at(row))
            Q_EMIT go(Destination::of(invoice->number));
    };
    connect(table(), &ListTable::opened, this, open);
    addRowAction(tr("Open the invoice"), "openInvoice", open);
    addRowAction(tr("Open the customer"), "openCustomer", [this](int row) {
        if (const Invoice *invoice = m_invoices->at(row))
            Q_EMIT go(Destination::of(invoice->customer));
    });
    addRowAction(tr("Only invoices of this customer"), "filterByCustomer", [this](int row) {
        if (const Invoice *invoice = m_invoices->at(row))
            showFiltered({{"customer", invoice->customer.text()}});
    });
    connect(this, &ListPage::emptyActionClicked, this, [this] { Q_EMIT go({Place::Import}); });
    m_decide->setObjectName("decideOnChosen");
    m_decide->setEnabled(false);
    table()->addAction(m_decide);
    addAction(m_decide);
    connect(m_decide, &QAction::triggered, this, &InvoiceListPage::decideOnChosen);
    connect(table(), &ListTable::selectionIsNow, this, &InvoiceListPage::showWhatCanBeDone);
    start();
}

void InvoiceListPage::open(const QString &subject)
{
    const QLatin1String ofCustomer("customer:");
    if (subject.startsWith(ofCustomer))
        showFiltered({{"customer", subject.mid(ofCustomer.size())}});
}

// Where none of them is known to wait, one that is not read yet may.
void InvoiceListPage::showWhatCanBeDone()
{
    const QList<int> rows = table()->selectedRows();
    const auto isUnread = [this](int row) { return !m_invoices->isRead(row); };
    m_decide->setEnabled(std::any_of(rows.cbegin(), rows.cend(), isUnread) || !plansOf(rows).isEmpty());
}

// The plans that block these invoices as proposed, as far as they are read, each once.
QStringList InvoiceListPage::plansOf(const QList<int> &rows) const
{
    QStringList plans;
    QSet<PlanId> known;
    for (const int row : rows) {
        const Invoice *invoice = m_invoices->at(row);
        const bool waits =
            invoice && std::any_of(invoice->blocks.cbegin(), invoice->blocks.cend(),
                                   [](const Block &block) { return block.reason == BlockReason::PlanProposed; });
        if (!waits || invoice->plans.isEmpty() || known.contains(invoice->plans.first()))
            continue;
        known << invoice->plans.first(); // newest first: no other one can wait
        plans << invoice->plans.first().text();
    }
    return plans;
}

// All of them or none: nobody shall believe that the rest was decided on too.
void InvoiceListPage::decideOnChosen()
{
    if (table()->selectedCount() > ListTable::mostCopied) {
        sayOfChosen(tr("At most %n invoice(s) can be handled at once. Select fewer.", nullptr, ListTable::mostCopied));
        return;
    }
    const QList<int> rows = table()->selectedRows();
    m_invoices->bring(rows, this, [this, rows] { decideOn(rows); });
}

void InvoiceListPage::decideOn(const QList<int> &rows)
{
    const QStringList plans = plansOf(rows);
    if (plans.isEmpty())
        sayOfChosen(tr("None of the selected invoices has a waiting proposal."));
    else
        Q_EMIT go({Place::Proposals, plans.join(u' ')});
}

void InvoiceListPage::addFilters()
{
    filters()->add<TextFilter>("text", "invoiceSearch", tr("Search invoices"), tr("Search number or customer"));
    QList<ChoiceFilter::Choice> reasons, states;
    for (const auto &[reason, word] : WordTable<BlockReason>::words) {
        if (reason == BlockReason::Dispute)
            reasons << ChoiceFilter::Choice(); // a plan's blocks, then those laid by hand
        reasons << ChoiceFilter::Choice{QLatin1String(word), Naming::of(reason)};
    }
    for (const auto &[state, word] : WordTable<InvoiceState>::words)
        states << ChoiceFilter::Choice{QLatin1String(word), Naming::of(state)};
    filters()->add<ChoiceFilter>("blocked", "blockingReasonFilter", "blockingReasonMenu", tr("Blocking reason"),
                                 reasons);
    filters()->add<ChoiceFilter>("state", "stateFilter", "stateMenu", tr("State"), states);
    filters()->add<DaysFilter>("overdue", "overdueFilter", tr("Overdue"), tr("Overdue by at least"));
    filters()->add<AmountFilter>("amount", "amountFilter", tr("Amount"), desk().currency());
    filters()->add<CustomerFilter>("customer", "customerFilter", tr("Customer"), desk());
}

ListPage::Empty InvoiceListPage::emptyText() const
{
    return {"import", tr("No invoices yet"),
            tr("Import the list from your invoicing program: drop its file anywhere on this window, or choose it."),
            tr("Import invoices")};
}

QString InvoiceListPage::nothingMatches() const { return tr("No invoice matches"); }

} // namespace palier
