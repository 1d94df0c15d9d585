// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "portal/visit.h"

namespace palier {

// The pages, each in its file. An error is one of the books' own, or Fault::UnknownPlan for what isn't this customer's;
// the router turns it into a status.

Result<Response> invoicesPage(Visit &visit);                        // GET /invoices
Result<Response> requestPage(Visit &visit);                         // GET /plan/new
Result<Response> previewPage(Visit &visit);                         // POST /plan/preview
Result<Response> sendProposal(Visit &visit);                        // POST /plan
Result<Response> answerPage(Visit &visit, const QString &planId);   // GET /plan/ID
Result<Response> withdrawPlan(Visit &visit, const QString &planId); // POST /plan/ID/withdraw

// GET /c/TOKEN, by anybody. Fault::NotAllowed for a token that opens nothing.
Result<Response> linkPage(Books &books, const QString &token, bool secure);
// GET /healthz
Response healthPage(const Result<Books *> &books);

} // namespace palier
