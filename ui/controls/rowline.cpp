// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/controls/rowline.h"

#include <QPainter>
#include <QStyleOptionViewItem>
#include <algorithm>
#include <cmath>

namespace palier {

static QColor mixed(const QColor &front, const QColor &back, double share)
{
    const auto part = [share](int f, int b) { return qRound(f * share + b * (1 - share)); };
    return {part(front.red(), back.red()), part(front.green(), back.green()), part(front.blue(), back.blue())};
}

QColor rowLine(const Theme &theme) { return mixed(theme.border, theme.panel, 0.55); }

static QColor chosenRowLine(const Theme &theme) { return mixed(theme.edge, theme.selection, 0.35); }

// A stroke costs several times what a fill does, and only a fill that doesn't end on the screen's own pixels would be
// thick in one row and thin in the next.
void paintLineBelow(QPainter &painter, const QRect &row, const QColor &colour)
{
    const qreal scale = painter.device()->devicePixelRatioF();
    if (qFuzzyCompare(scale, std::round(scale))) {
        painter.fillRect(row.left(), row.bottom(), row.width(), 1, colour);
        return;
    }
    QPen line(colour, std::max(1, int(scale)));
    line.setCosmetic(true);
    painter.setPen(line);
    painter.drawLine(row.left(), row.bottom(), row.right() + 1, row.bottom()); // as far as the next cell
}

void paintRowLine(QPainter &painter, const QRect &row, bool isChosen)
{
    const Theme &theme = Theme::current();
    paintLineBelow(painter, row, isChosen ? chosenRowLine(theme) : rowLine(theme));
}

void paintCurrentFrame(QPainter &painter, const QStyleOptionViewItem &cell)
{
    if (!cell.state.testFlag(QStyle::State_HasFocus) || !cell.state.testFlag(QStyle::State_Active))
        return;
    painter.setPen(QPen(Theme::current().accent, 2));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(cell.rect.adjusted(1, 1, -1, -2));
}

void paintChosenBar(QPainter &painter, const QRect &row)
{
    constexpr int bar = 3;
    painter.fillRect(row.left(), row.top(), bar, row.height() - 1, Theme::current().accent); // down to the line
}

} // namespace palier
