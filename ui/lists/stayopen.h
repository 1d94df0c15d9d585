// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QMenu;

namespace palier {

// A menu closes at every choice; this one stays open while what can be ticked is ticked, by mouse or space.
void keepOpen(QMenu *menu);

} // namespace palier
