// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/controls/chipdelegate.h"

#include "ui/controls/chiprow.h"
#include "ui/controls/rowline.h"

#include <QApplication>

namespace palier {

static constexpr int margin = 12;

void ChipDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const bool isSelected = option.state.testFlag(QStyle::State_Selected);
    QStyleOptionViewItem cell = option;
    initStyleOption(&cell, index);
    const QVariant chips = index.data(chipsRole);
    if (chips.isValid())
        cell.text.clear();
    const QStyle *style = cell.widget ? cell.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &cell, painter, cell.widget);
    if (chips.isValid())
        paintChips(*painter, option.rect.adjusted(margin, 0, -margin, 0), chips.value<QList<ChipText>>(), isSelected);
    if (isSelected && option.rect.left() <= 0)
        paintChosenBar(*painter, {0, option.rect.top(), option.rect.width(), option.rect.height()});
    if (index.row() == 0) // below the titles: the style sheet's would have gaps at fractional scales
        paintLineBelow(*painter, {option.rect.topLeft(), QSize(option.rect.width(), 2)}, Theme::current().border);
    if (index.row() + 1 < index.model()->rowCount(index.parent())) // below the last one is the frame
        paintRowLine(*painter, option.rect, isSelected);
    paintCurrentFrame(*painter, option);
}

QSize ChipDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QVariant chips = index.data(chipsRole);
    if (!chips.isValid())
        return QStyledItemDelegate::sizeHint(option, index);
    int width = 2 * margin;
    const auto all = chips.value<QList<ChipText>>();
    for (const ChipText &chip : all)
        width += chipSize(chip.text).width() + space::tight;
    return {width, QStyledItemDelegate::sizeHint(option, index).height()};
}

} // namespace palier
