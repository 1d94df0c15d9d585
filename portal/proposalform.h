// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "models/proposal.h"
#include "portal/formfields.h"

#include <QJsonObject>

namespace palier {

// The request form as it was filled in, so that it can be shown again with everything kept.
struct ProposalForm {
    QStringList invoices;
    QString kind = "monthly";
    QString count = "3";
    QString day = "1"; // of the month; a script's weekly `day` too
    QString weekday;   // the form's own field for weekly, because `day` there is the list of the month
    QString date;      // ISO
    QString reason;

    static ProposalForm from(const FormFields &fields);

    // What it asks for. Faults: UnknownWord (kind), BadCount, BadDay, BadDate, each with its field.
    Result<ProposalRequest> request(const CustomerId &customer) const;

    // Each value under its field's name, for hidden fields that carry the form on.
    QJsonObject hidden() const;
};

} // namespace palier
