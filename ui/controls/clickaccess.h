// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace palier {

// What assistive technology switches on or off counts as a click, as it does by mouse and keyboard: Qt alone only
// changes how the button looks, and nobody hears of it. And what a button opens, a menu or a panel, is found under the
// button: Qt shows popups to nobody. Once for the program.
void letAssistantsClick();

} // namespace palier
