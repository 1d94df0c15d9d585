// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "portal/pages.h"
#include "portal/requestform.h"

namespace palier {

Result<Response> requestPage(Visit &visit)
{
    ProposalForm form;
    form.invoices = visit.request.query.values("invoice");
    return requestForm(visit, 200, form);
}

} // namespace palier
