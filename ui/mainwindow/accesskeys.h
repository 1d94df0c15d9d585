// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QMenu;

namespace palier {

// An underlined letter for each entry of the menu that has none of its own: the first free one of those its words begin
// with, else of all of them. To be called when the menu is about to be shown; entries come and go with the pages.
void giveAccessKeys(const QMenu *menu);

} // namespace palier
