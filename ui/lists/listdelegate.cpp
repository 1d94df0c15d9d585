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

static bool isShown(const QWidget *widget, int column)
{
    const auto *table = qobject_cast<const QTableView *>(widget);
    return table && !table->isColumnHidden(column);
}

// At the right end of the field; what is left of it.
static QRect paintSign(QPainter &painter, const QRect &field, const QIcon &icon)
{
    constexpr int side = ListDelegate::sign;
    icon.paint(&painter, QRect(field.right() - side + 1, field.center().y() - side / 2, side, side));
    return field.adjusted(0, 0, -side - space::tight, 0);
}

// Its words, in the room that its sign leaves; the sign of what only the whole would say once they are the shorter
// ones.
static void paintWords(QPainter &painter, QRect field, const QStyleOptionViewItem &option, const QModelIndex &index)
{
    const auto icon = index.data(Qt::DecorationRole).value<QIcon>();
    const QVariant saying = index.data(ListDelegate::signForRole);
    const bool isForItself = saying.isValid() && saying.toInt() == index.column();
    const bool isSaid = isForItself || (saying.isValid() && isShown(option.widget, saying.toInt()));
    if (!icon.isNull() && !isSaid)
        field = paintSign(painter, field, icon);
    const QVariant font = index.data(Qt::FontRole);
    painter.setFont(font.isValid() ? font.value<QFont>() : option.font);
    QString text = onOneLine(index.data().toString());
    if (lineWidth(text, painter.font()) > field.width()) {
        if (const QVariant shorter = index.data(ListDelegate::shorterRole); shorter.isValid()) {
            text = onOneLine(shorter.toString());
            if (isForItself && !icon.isNull())
                field = paintSign(painter, field, icon);
        }
    }
    const QVariant ink = index.data(Qt::ForegroundRole);
    painter.setPen(ink.isValid() ? ink.value<QColor>() : Theme::current().text);
    const auto alignment = Qt::Alignment::fromInt(index.data(Qt::TextAlignmentRole).toInt());
    paintLine(painter, field, alignment, text);
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
