// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "portal/proposalform.h"
#include "portal/visit.h"

#include <QJsonArray>

namespace palier {

// The request form, with what was filled in, and beside the field at fault what is wrong with it.
Result<Response> requestForm(Visit &visit, int status, const ProposalForm &form,
                             const std::optional<Error> &error = {});

// The customer can mend it in the form; anything else is none of their concern.
inline bool isTheForms(const Error &error)
{
    return error.kind == Kind::Refused || error.fault == Fault::AlreadyInAPlan;
}

// The administration's limits in plain words.
QJsonArray limitsInWords(const Visit &visit, Currency currency);

} // namespace palier
