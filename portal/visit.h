// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "models/figures.h"
#include "models/setting.h"
#include "portal/httpmessage.h"
#include "portal/portaltexts.h"
#include "services/books/books.h"
#include "services/desk/proposaldesk.h"

namespace palier {

// One request of a customer whose session is good: all that a page needs to answer it.
struct Visit {
    const Request &request;
    Books &books;
    Customer customer;
    Settings settings;
    QDate today;           // business date
    QString sessionSecret; // what the cookie holds
    QString address;       // the visitor's, behind a trusted proxy too
    const PortalTexts &texts;

    Language language() const { return customer.language; }
    ProposalDesk proposals() { return {books, today}; }
    // Off means off: then the request routes don't exist.
    bool mayPropose() const { return settings.isOn(u"billing.allow_proposal") && customer.allowProposal; }
};

// Who the customer reads to be writing to them: the creditor, else the administration.
QString creditorOf(const Visit &visit);

} // namespace palier
