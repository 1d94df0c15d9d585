// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/controls/actoutcome.h"

#include "ui/controls/faultwords.h"

namespace palier {

ActOutcome::ActOutcome(const char *objectName, TextRole role) : Label({}, role)
{
    setObjectName(QLatin1String(objectName));
    wrapped();
    hide();
}

void ActOutcome::show(const Result<Booking> &booked)
{
    setTone(booked ? "good" : "bad");
    m_waits = false;
    if (booked)
        say(*booked == Booking::Waiting);
    else
        setText(FaultWords::of(booked.error()));
    QLabel::show();
}

void ActOutcome::say(bool waits)
{
    m_waits = waits;
    setText(waits ? tr("✓ Saved here, waiting to sync") : tr("✓ Saved"));
}

// Where the books refused something it goes: a conflict tells what became of it.
void ActOutcome::lookAgain(Desk &desk)
{
    if (!m_waits || desk.waitingCount().value_or(1) > 0)
        return;
    say(false);
    const auto conflicts = desk.conflicts();
    setVisible(!isHidden() && conflicts && conflicts->isEmpty());
}

} // namespace palier
