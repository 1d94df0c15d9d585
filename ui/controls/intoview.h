// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
class QWidget;

namespace palier {

// Scrolls what a widget stands in until it is seen, once it has its place: what was shown or has grown just now is laid
// out when the events come round. Null: nothing.
void scrollIntoView(QWidget *widget);

} // namespace palier
