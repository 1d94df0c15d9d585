// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QString>

class QFont;
class QPainter;
class QRect;

namespace palier {

// One line of plain text in cells, in the painter's font and pen. What a line looks like is remembered: a list paints
// the same words again for every row, every choice and every turn of the wheel, and shaping them is most of what it
// does.

int lineWidth(const QString &text, const QFont &font);
// Cut short with "…" where it is wider than the field.
void paintLine(QPainter &painter, const QRect &field, Qt::Alignment alignment, const QString &text);

} // namespace palier
