// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/controls/switch.h"

#include "ui/controls/theme.h"

#include <QPainter>

namespace palier {

static constexpr int trackWidth = 40, trackHeight = 22;

Switch::Switch(const QString &text, QWidget *parent) : QCheckBox(text, parent)
{
    setAccessibleName(text);
    setCursor(Qt::PointingHandCursor);
    setFont(fontFor(TextRole::Strong));
}

QSize Switch::sizeHint() const
{
    const QFontMetrics metrics(font());
    return {trackWidth + space::normal + metrics.horizontalAdvance(text()) + space::tight,
            qMax(trackHeight, metrics.height()) + 6};
}

void Switch::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::current();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QColor on = isEnabled() ? theme.accent : theme.muted;
    const QColor knobOn = isEnabled() ? theme.accentText : theme.panel;
    const QRectF track(2, (height() - trackHeight) / 2.0, trackWidth, trackHeight);
    painter.setPen(QPen(!isEnabled() ? theme.border : isChecked() ? on : theme.muted, 1.5));
    painter.setBrush(isChecked() ? on : theme.panel);
    painter.drawRoundedRect(track, trackHeight / 2.0, trackHeight / 2.0);
    const qreal knob = trackHeight - 8;
    painter.setPen(Qt::NoPen);
    painter.setBrush(isChecked() ? knobOn : theme.muted);
    painter.drawEllipse(QRectF(isChecked() ? track.right() - knob - 4 : track.left() + 4, track.top() + 4, knob, knob));
    painter.setFont(font());
    const QRect words = rect().adjusted(trackWidth + space::normal, 0, 0, 0);
    QColor ink = isEnabled() ? theme.text : theme.muted;
    if (property("found").toBool()) { // by a search, as the sheet marks a label
        const ToneColours colours = theme.tone(Tone::Warning);
        ink = colours.ink;
        painter.setBrush(colours.fill);
        painter.drawRoundedRect(QFontMetrics(font())
                                    .boundingRect(words, Qt::AlignVCenter | Qt::TextShowMnemonic, text())
                                    .adjusted(-4, 0, 4, 0),
                                4, 4);
    }
    painter.setPen(ink);
    painter.drawText(words, Qt::AlignVCenter | Qt::TextShowMnemonic, text());
    if (hasFocus()) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(theme.accent, 2));
        const QRectF around = QFontMetrics(font()).boundingRect(words, Qt::AlignVCenter, text()).adjusted(-5, 0, 5, 0);
        painter.drawRoundedRect(around.intersected(QRectF(rect()).adjusted(1, 1, -1, -1)), 4, 4);
    }
}

} // namespace palier
