// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customers/actoutcome.h"

#include "ui/controls/faultwords.h"

namespace palier {

ActOutcome::ActOutcome(const char *objectName)
{
    setObjectName(QLatin1String(objectName));
    wrapped();
    hide();
}

void ActOutcome::show(const Result<Booking> &booked)
{
    setTone(booked ? "good" : "bad");
    if (!booked)
        setText(FaultWords::of(booked.error()));
    else
        setText(*booked == Booking::Waiting ? tr("✓ Saved here, waiting to be sent") : tr("✓ Saved"));
    QLabel::show();
}

} // namespace palier
