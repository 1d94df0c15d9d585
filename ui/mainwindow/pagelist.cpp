// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mainwindow/pagelist.h"

#include "ui/admin/adminpage.h"
#include "ui/conflicts/conflictspage.h"
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

template <typename P> Page *withDesk(const PageNeeds &needs) { return new P(needs.desk); }

Page *settingsPage(const PageNeeds &needs)
{
    return new AdminPage(needs.desk, needs.keychain, needs.mailProbe, needs.roll);
}

Page *importPage(const PageNeeds &needs) { return new ImportPage(needs.desk, needs.imports); }

} // namespace

// Order of the entries: Proposals, Invoices, Payment plans, Customers, Messages, Conflicts.
QList<PageKind> pageKinds()
{
    return {
        {Place::Proposals, PageKind::Entry, Place::Proposals, "Proposals", "plans", PageNames::tr("Proposals"),
         withDesk<QueuePage>},
        {Place::Invoices, PageKind::Entry, Place::Invoices, "Invoices", "invoices", PageNames::tr("Invoices"),
         withDesk<InvoiceListPage>},
        {Place::Plans, PageKind::Entry, Place::Plans, "Plans", "plans", PageNames::tr("Payment plans"),
         withDesk<PlanListPage>},
        {Place::Messages, PageKind::Entry, Place::Messages, "Messages", "messages", PageNames::tr("Messages"),
         withDesk<MessagesPage>},
        {Place::Conflicts, PageKind::Entry, Place::Conflicts, "Conflicts", "conflicts", PageNames::tr("Conflicts"),
         withDesk<ConflictsPage>},
        {Place::Import, PageKind::Menu, Place::Invoices, "Import", "import", PageNames::tr("Import invoices"),
         importPage, QKeySequence("Ctrl+I")},
        {Place::Settings, PageKind::Menu, Place::Settings, "Settings", "settings",
         PageNames::tr("Administration settings"), settingsPage, QKeySequence("Ctrl+,")},
        {Place::Invoice, PageKind::Detail, Place::Invoices, "Invoice", "invoices", PageNames::tr("Invoice"),
         withDesk<InvoicePage>},
        {Place::Plan, PageKind::Detail, Place::Invoices, "Plan", "plans", PageNames::tr("Payment plan"),
         withDesk<ReviewPage>},
    };
}

} // namespace palier
