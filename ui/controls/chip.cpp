// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/controls/chip.h"

#include "ui/controls/linetext.h"

#include <QFontMetrics>
#include <QPainter>

namespace palier {

static constexpr int sidePadding = 8, topPadding = 3;

QSize chipSize(const QString &text)
{
    if (text.isEmpty())
        return {0, 0};
    const QFont font = fontFor(TextRole::Caption);
    return {lineWidth(text, font) + 2 * sidePadding, QFontMetrics(font).height() + 2 * topPadding};
}

void paintChip(QPainter &painter, const QPoint &topLeft, const ChipText &chip, bool outlined)
{
    if (chip.text.isEmpty())
        return;
    const QRect field(topLeft, chipSize(chip.text));
    const ToneColours colours = Theme::current().tone(chip.tone);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(outlined ? QPen(colours.ink, 1) : QPen(Qt::NoPen));
    painter.setBrush(colours.fill);
    const qreal inset = outlined ? 0.5 : 0; // the line's middle
    painter.drawRoundedRect(QRectF(field).adjusted(inset, inset, -inset, -inset), field.height() / 2.0,
                            field.height() / 2.0);
    painter.setPen(colours.ink);
    painter.setFont(fontFor(TextRole::Caption));
    paintLine(painter, field, Qt::AlignCenter, chip.text);
    painter.restore();
}

Chip::Chip(ChipText chip, QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setChip(chip);
}

void Chip::setChip(const ChipText &chip)
{
    m_chip = chip;
    setAccessibleName(chip.text);
    updateGeometry();
    update();
}

void Chip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintChip(painter, {0, 0}, m_chip);
}

} // namespace palier
