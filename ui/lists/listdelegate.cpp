// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lists/listdelegate.h"

#include "ui/controls/chiprow.h"
#include "ui/controls/linetext.h"
#include "ui/controls/rowline.h"

#include <QIcon>
#include <QPainter>
#include <QTableView>

namespace palier {

// On one line. Other spaces stay as they are: those of figures and dates are narrow, or hold them together.
static QString onOneLine(QString text)
{
    for (QChar &sign : text) {
        if (sign == u'\n' || sign == u'\r' || sign == u'\t' || sign == QChar::LineSeparator ||
            sign == QChar::ParagraphSeparator)
            sign = u' ';
    }
    return text.trimmed();
}

// The first cell that is seen bears the bar.
static void paintSelection(QPainter &painter, const QRect &cell, const Theme &theme)
{
    painter.fillRect(cell, theme.selection);
    if (cell.left() <= 0)
        paintChosenBar(painter, {0, cell.top(), cell.width(), cell.height()});
}

static bool isSaidInWords(const QModelIndex &index, const QWidget *widget)
{
    const QVariant saying = index.data(ListDelegate::signForRole);
    const auto *table = qobject_cast<const QTableView *>(widget);
    return saying.isValid() && table && !table->isColumnHidden(saying.toInt());
}

static void paintWords(QPainter &painter, QRect field, const QStyleOptionViewItem &option, const QModelIndex &index)
{
    constexpr int side = ListDelegate::sign;
    const auto icon = index.data(Qt::DecorationRole).value<QIcon>();
    if (!icon.isNull() && !isSaidInWords(index, option.widget)) {
        icon.paint(&painter, QRect(field.right() - side + 1, field.center().y() - side / 2, side, side));
        field.setRight(field.right() - side - space::tight);
    }
    const QVariant font = index.data(Qt::FontRole), ink = index.data(Qt::ForegroundRole);
    painter.setFont(font.isValid() ? font.value<QFont>() : option.font);
    painter.setPen(ink.isValid() ? ink.value<QColor>() : Theme::current().text);
    const auto alignment = Qt::Alignment::fromInt(index.data(Qt::TextAlignmentRole).toInt());
    paintLine(painter, field, alignment, onOneLine(index.data().toString()));
}

void ListDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Theme &theme = Theme::current();
    const bool isSelected = option.state.testFlag(QStyle::State_Selected);
    if (isSelected)
        paintSelection(*painter, option.rect, theme);
    paintRowLine(*painter, option.rect, isSelected);

    const QRect field = option.rect.adjusted(margin, 0, -margin, -1);
    const QVariant chips = index.data(chipsRole);
    if (chips.isValid())
        paintChips(*painter, field, chips.value<QList<ChipText>>(), isSelected);
    else
        paintWords(*painter, field, option, index);
    paintCurrentFrame(*painter, option);
}

} // namespace palier
