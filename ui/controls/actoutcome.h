// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "services/desk/desk.h"
#include "ui/controls/label.h"

namespace palier {

// What became of a change, under what was changed; hidden until there was one.
class ActOutcome : public Label
{
    Q_OBJECT

public:
    explicit ActOutcome(const char *objectName, TextRole role = TextRole::Body);
    void show(const Result<Booking> &booked);
    // What waited may have been carried up meanwhile.
    void lookAgain(Desk &desk);

private:
    void say(bool waits);
    bool m_waits = false;
};

} // namespace palier
