// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace palier {

// Loads on threads beside what every start needs and the main thread would otherwise load in turn: the driver of the
// replica's file, and the fonts. Called once, as soon as there is an application.
void warmUp();

} // namespace palier
