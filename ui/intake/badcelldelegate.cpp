// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/intake/badcelldelegate.h"

#include "ui/controls/rowline.h"
#include "ui/controls/theme.h"
#include "ui/intake/importtablemodel.h"

#include <QPainter>

namespace palier {

void BadCellDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    if (index.data(ImportTableModel::badRole).toBool() && !(option.state & QStyle::State_Selected)) {
        QColor tint = Theme::current().tone(Tone::Bad).fill;
        if (!index.data(ImportTableModel::faultRole).toBool())
            tint.setAlphaF(0.4f);
        painter->fillRect(option.rect, tint);
    }
    QStyledItemDelegate::paint(painter, option, index);
    paintRowLine(*painter, option.rect, option.state.testFlag(QStyle::State_Selected));
}

} // namespace palier
