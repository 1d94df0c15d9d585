// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/controls/chip.h"

#include <QStyledItemDelegate>

namespace palier {

// Paints the cells of a small table: text, or chips in a row, "+2" where there is no room for the rest; the display
// role says the same in words. A line between two rows.
class ChipDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    static constexpr int chipsRole = Qt::UserRole + 1; // QList<ChipText>

    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace palier

Q_DECLARE_METATYPE(QList<palier::ChipText>)
