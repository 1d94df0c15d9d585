// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "services/desk/rights.h"

#include <QCoreApplication>

namespace palier {

// The words for a clerk's role, in the language of the screen: its name, what it may do, and why something is closed to
// it.
class RoleWords
{
    Q_DECLARE_TR_FUNCTIONS(palier::RoleWords)

public:
    static QString of(Role role);
    static QString effect(Role role);
    // Empty where the act is allowed.
    static QString denial(Act act, const Rights &rights);

private:
    static QString deniedAct(Act act);
};

} // namespace palier
