// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/controls/theme.h"

#include <QWidget>

class QPainter;

namespace palier {

struct ChipText {
    QString text;
    Tone tone = Tone::Neutral;
};

// A few words in a rounded field. Chips stand in a row, in tables (painted) and on pages (widgets).
QSize chipSize(const QString &text);
// `outlined`: on a ground that may have the chip's own colour, such as a selected row.
void paintChip(QPainter &painter, const QPoint &topLeft, const ChipText &chip, bool outlined = false);

class Chip : public QWidget
{
    Q_OBJECT

public:
    explicit Chip(ChipText chip = {}, QWidget *parent = nullptr);
    void setChip(const ChipText &chip);
    QSize sizeHint() const override { return chipSize(m_chip.text); }
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    ChipText m_chip;
};

} // namespace palier

Q_DECLARE_METATYPE(palier::ChipText)
