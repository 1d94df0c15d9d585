// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mainwindow/pagelist.h"

#include "ui/admin/adminpage.h"
#include "ui/conflicts/conflictspage.h"
#include "ui/customers/customerlistpage.h"
#include "ui/customers/customerpage.h"
#include "ui/help/aboutpage.h"
#include "ui/help/helppage.h"
#include "ui/help/shortcutspage.h"
#include "ui/intake/importpage.h"
#include "ui/invoices/invoicelistpage.h"
#include "ui/invoices/invoicepage.h"
#include "ui/messages/messagespage.h"
#include "ui/plans/planlistpage.h"
#include "ui/queue/queuepage.h"
#include "ui/review/reviewpage.h"

#include <QCoreApplication>

namespace palier {

namespace {

struct PageNames {
    Q_DECLARE_TR_FUNCTIONS(palier::PageNames)
};

template <typename P> Page *plain(const PageNeeds &, QWidget *parent) { return new P(parent); }

template <typename P> Page *withDesk(const PageNeeds &needs, QWidget *parent) { return new P(needs.desk, parent); }

Page *settingsPage(const PageNeeds &needs, QWidget *parent)
{
    auto *page = new AdminPage(needs.desk, needs.keychain, needs.mailProbe, needs.offices.roll, parent);
    if (needs.noticesSwitched)
        QObject::connect(page, &AdminPage::noticesSwitched, page, needs.noticesSwitched);
    return page;
}

Page *importPage(const PageNeeds &needs, QWidget *parent)
{
    return new ImportPage(needs.desk, needs.offices.imports, ImportMemory(), parent);
}

Page *shortcutsPage(const PageNeeds &needs, QWidget *parent) { return new ShortcutsPage(needs.everyPage, parent); }

Page *customerPage(const PageNeeds &needs, QWidget *parent)
{
    return new CustomerPage(needs.desk, needs.offices.links, parent);
}

} // namespace

// Order of the entries: Proposals, Invoices, Payment plans, Customers, Messages, Conflicts.
QList<PageKind> pageKinds()
{
    return {
        {Place::Proposals, PageKind::Entry, Place::Proposals, "Proposals", "proposals", PageNames::tr("Proposals"),
         withDesk<QueuePage>},
        {Place::Invoices, PageKind::Entry, Place::Invoices, "Invoices", "invoices", PageNames::tr("Invoices"),
         withDesk<InvoiceListPage>},
        {Place::Plans, PageKind::Entry, Place::Plans, "Plans", "plans", PageNames::tr("Payment plans"),
         withDesk<PlanListPage>},
        {Place::Customers, PageKind::Entry, Place::Customers, "Customers", "customers", PageNames::tr("Customers"),
         withDesk<CustomerListPage>},
        {Place::Messages, PageKind::Entry, Place::Messages, "Messages", "messages", PageNames::tr("Messages"),
         withDesk<MessagesPage>},
        {Place::Conflicts, PageKind::Entry, Place::Conflicts, "Conflicts", "conflicts", PageNames::tr("Conflicts"),
         withDesk<ConflictsPage>},
        {Place::Import, PageKind::Menu, Place::Invoices, "Import", "import", PageNames::tr("Import invoices"),
         importPage, QKeySequence("Ctrl+O")},
        {Place::Settings, PageKind::Menu, Place::Settings, "Settings", "settings",
         PageNames::tr("Administration settings"), settingsPage, QKeySequence("Ctrl+,")},
        {Place::Help, PageKind::Menu, Place::Help, "Help", "search", PageNames::tr("Handbook"), plain<HelpPage>,
         QKeySequence(Qt::Key_F1)},
        {Place::Shortcuts, PageKind::Menu, Place::Help, "Shortcuts", "forward", PageNames::tr("Keyboard shortcuts"),
         shortcutsPage, QKeySequence("Ctrl+F1")},
        {Place::About, PageKind::Menu, Place::Help, "About", "palier", PageNames::tr("About Palier"), plain<AboutPage>},
        {Place::Invoice, PageKind::Detail, Place::Invoices, "Invoice", "invoices", PageNames::tr("Invoice"),
         withDesk<InvoicePage>},
        {Place::Plan,
         PageKind::Detail,
         Place::Plans,
         "Plan",
         "plans",
         PageNames::tr("Payment plan"),
         withDesk<ReviewPage>,
         {},
         true},
        {Place::Customer, PageKind::Detail, Place::Customers, "Customer", "customers", PageNames::tr("Customer"),
         customerPage},
    };
}

} // namespace palier
