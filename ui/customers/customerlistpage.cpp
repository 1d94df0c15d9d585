// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customers/customerlistpage.h"

#include "ui/customers/customerlistmodel.h"
#include "ui/customers/customernaming.h"
#include "ui/lists/choicefilter.h"
#include "ui/lists/textfilter.h"

#include <QAction>

namespace palier {

CustomerListPage::CustomerListPage(Desk &desk, QWidget *parent)
    : ListPage(desk, new CustomerListModel(desk),
               {.list = QStringLiteral("customers"),
                .table = "customerTable",
                .name = tr("Customers"),
                .count = "customerCount"},
               parent),
      m_customers(static_cast<CustomerListModel *>(listModel()))
{
    setObjectName("customerListPage");
    addFilters();
    addActions();
    connect(table(), &ListTable::opened, this, [this](int row) {
        if (const Customer *customer = m_customers->at(row))
            Q_EMIT go(Destination::of(customer->id));
    });
    connect(this, &ListPage::emptyActionClicked, this, [this] { Q_EMIT go({Place::Import}); });
    start();
}

void CustomerListPage::addFilters()
{
    filters()->add<TextFilter>("text", "customerSearch", tr("Search customers"), tr("Search number or name"));
    filters()->add<SwitchFilter>("owing", "owingFilter", tr("Owes something"));
    filters()->add<SwitchFilter>("paused", "pausedFilter", tr("Paused"));
    filters()->add<SwitchFilter>("proposals_off", "proposalsOffFilter", tr("Proposals off"));
    QList<ChoiceFilter::Choice> languages;
    for (const auto &[language, word] : WordTable<Language>::words)
        languages << ChoiceFilter::Choice{QLatin1String(word), CustomerNaming::of(language)};
    filters()->add<ChoiceFilter>("language", "languageFilter", "languageMenu", tr("Language"), languages);
}

CustomerId CustomerListPage::current() const
{
    const Customer *customer = m_customers->at(table()->currentRow());
    return customer ? customer->id : CustomerId();
}

void CustomerListPage::addActions()
{
    auto *open = new QAction(tr("Open the customer"), this);
    open->setObjectName("actionOpenCustomer");
    connect(open, &QAction::triggered, this, [this] {
        if (const CustomerId id = current(); !id.isEmpty())
            Q_EMIT go(Destination::of(id));
    });
    auto *invoices = new QAction(tr("Invoices of this customer"), this);
    invoices->setObjectName("actionInvoicesOfCustomer");
    connect(invoices, &QAction::triggered, this, [this] {
        if (const CustomerId id = current(); !id.isEmpty())
            Q_EMIT go({Place::Invoices, QStringLiteral("customer:") + id.text()});
    });
    table()->QWidget::addActions({open, invoices});
    QWidget::addActions({open, invoices});
}

ListPage::Empty CustomerListPage::emptyText() const
{
    return {"customers", tr("No customers yet"),
            tr("Customers come with their invoices: import the list of invoices from your invoicing program."),
            tr("Import invoices")};
}

QString CustomerListPage::nothingMatches() const { return tr("No customer matches"); }

} // namespace palier
