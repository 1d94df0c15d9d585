// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "services/workstation/stationsettings.h"

#include <QSize>

class QWidget;

namespace palier {

// The window as it was left, at its next start: as large, where the screen still has room for that, and maximised.

// Before it is seen.
void restoreWindow(QWidget &window, const StationSettings &settings);
// When it is about to go.
Result<void> rememberWindow(const QWidget &window, StationSettings &settings);

// `remembered` where it fits on the screen, else `usual`, no larger than the screen.
QSize fittingSize(QSize remembered, QSize usual, QSize screen);

} // namespace palier
