// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/controls/theme.h"

class QPainter;
class QStyleOptionViewItem;

namespace palier {

// What stands between two rows: the border's colour, fainter, before the panel behind it. Opaque: what isn't, Qt
// blends on threads of its own, a task for every stroke, and a table has hundreds of them.
QColor rowLine(const Theme &theme);

// Along the lower side of a row or of one of its cells, as thick in every row at every scale, without gaps.
void paintLineBelow(QPainter &painter, const QRect &row, const QColor &colour);

// The same between two rows; below a chosen one in a colour that stands out from the selection.
void paintRowLine(QPainter &painter, const QRect &row, bool isChosen);

// Around the cell that the arrow keys go on from, where the table has the keyboard.
void paintCurrentFrame(QPainter &painter, const QStyleOptionViewItem &cell);

// At the beginning of a chosen row: a pale ground alone is easily overlooked.
void paintChosenBar(QPainter &painter, const QRect &row);

} // namespace palier
