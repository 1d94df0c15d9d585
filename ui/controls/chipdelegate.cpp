// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/controls/chipdelegate.h"

#include "ui/controls/chiprow.h"

#include <QApplication>

namespace palier {

static constexpr int margin = 12;

void ChipDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem empty = option;
    initStyleOption(&empty, index);
    empty.text.clear();
    const QStyle *style = empty.widget ? empty.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &empty, painter, empty.widget);

    paintChips(*painter, option.rect.adjusted(margin, 0, -margin, 0), index.data(chipsRole).value<QList<ChipText>>(),
               option.state.testFlag(QStyle::State_Selected));
}

QSize ChipDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    int width = 2 * margin;
    const auto chips = index.data(chipsRole).value<QList<ChipText>>();
    for (const ChipText &chip : chips)
        width += chipSize(chip.text).width() + space::tight;
    return {width, QStyledItemDelegate::sizeHint(option, index).height()};
}

} // namespace palier
