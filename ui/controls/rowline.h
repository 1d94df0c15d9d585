// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/controls/theme.h"

class QPainter;

namespace palier {

// What stands between two rows: the border's colour, fainter, before what is behind it; below a chosen row the edge's,
// which stands out from the selection in both themes. Opaque: what isn't, Qt blends on threads of its own, a task for
// every stroke, and a table has hundreds of them.
QColor rowLine(const Theme &theme);
QColor chosenRowLine(const Theme &theme);

// Along the lower side of a row or of one of its cells, as thick in every row at every scale, without gaps.
void paintRowLine(QPainter &painter, const QRect &row, const QColor &colour);

} // namespace palier
