// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/controls/chipdelegate.h"

namespace palier {

// Paints the cells of a list: text, the sign of a state behind it, or chips. By itself and not by the style sheet,
// which takes several times as long for every cell, and a list is scrolled at sixty pictures a second.
class ListDelegate : public ChipDelegate
{
    Q_OBJECT

public:
    static constexpr int margin = 8; // at either side of a cell; the titles' in the style sheet is as wide
    static constexpr int sign = 16;  // at the end of some

    // Of a sign that stands for what another column says in words: which one. It is painted where that one is hidden.
    static constexpr int signForRole = Qt::UserRole + 2; // int

    using ChipDelegate::ChipDelegate;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace palier
