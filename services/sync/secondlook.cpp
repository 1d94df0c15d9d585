// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/sync/secondlook.h"

#include "services/books/proposalcontext.h"
#include "services/books/storedsettings.h"

namespace palier {

static Result<void> judgeAgain(Books &books, const Fact &proposal)
{
    PALIER_TRY_ASSIGN(const Settings settings, StoredSettings(books).all());
    const ProposalRequest request = requestOf(proposal);
    // On the day it was made: what waited on a laptop doesn't become too late by waiting.
    const QDate madeOn = QDate::fromString(proposal.columns.value("on_date").toString(), Qt::ISODate);
    PALIER_TRY_ASSIGN(const ProposalContext context, proposalContext(books, request, madeOn));
    PALIER_TRY(judge(request, settings.billingPolicy(), context));
    return {};
}

Result<void> lookAgainAt(Books &books, const WaitingAct &act)
{
    if (act.fact.table != "proposal")
        return {};
    Connection &connection = books.connection();
    PALIER_TRY_ASSIGN(const auto there, connection.row("SELECT 1 FROM proposal WHERE administration_id = ? AND id = ?",
                                                       {act.administration, act.fact.id.text()}));
    if (there)
        return {};
    PALIER_TRY_ASSIGN(const auto name, connection.row("SELECT name FROM administration WHERE administration_id = ?",
                                                      {act.administration}));
    if (!name)
        return fail(Kind::Denied, Fault::NotAllowed, act.fact.table);
    const QString before = books.administrationName();
    PALIER_TRY(books.choose(name->text(0)));
    const auto judged = judgeAgain(books, act.fact);
    if (!before.isEmpty())
        PALIER_TRY(books.choose(before));
    return judged;
}

} // namespace palier
