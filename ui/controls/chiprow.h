// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/controls/chip.h"

#include <QRect>

namespace palier {

// Chips beside each other in the field of a cell, each as a whole: as many as fit, then how many more there are, as
// grave as the gravest of them. The first is cut short where it alone is too wide.
void paintChips(QPainter &painter, const QRect &field, const QList<ChipText> &chips, bool outlined);

} // namespace palier
