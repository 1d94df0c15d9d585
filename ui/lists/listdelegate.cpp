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

static QIcon signOf(const QModelIndex &index, const QWidget *widget, bool isShort)
{
    const QVariant saying = index.data(ListDelegate::signForRole);
    const auto *table = qobject_cast<const QTableView *>(widget);
    const bool isSaid = saying.toInt() == index.column() ? !isShort : table && !table->isColumnHidden(saying.toInt());
    return saying.isValid() && isSaid ? QIcon() : index.data(Qt::DecorationRole).value<QIcon>();
}

void ListDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Theme &theme = Theme::current();
    const bool isSelected = option.state.testFlag(QStyle::State_Selected);
    if (isSelected)
        paintSelection(*painter, option.rect, theme);
    paintRowLine(*painter, option.rect, isSelected);

    QRect field = option.rect.adjusted(margin, 0, -margin, -1);
    const QVariant chips = index.data(chipsRole);
    if (chips.isValid()) {
        paintChips(*painter, field, chips.value<QList<ChipText>>(), isSelected);
    } else {
        const QVariant font = index.data(Qt::FontRole);
        painter->setFont(font.isValid() ? font.value<QFont>() : option.font);
        const QString text = onOneLine(index.data().toString());
        const QVariant shorter =
            lineWidth(text, painter->font()) <= field.width() ? QVariant() : index.data(shorterRole);
        const QIcon icon = signOf(index, option.widget, shorter.isValid());
        if (!icon.isNull()) {
            icon.paint(painter, QRect(field.right() - sign + 1, field.center().y() - sign / 2, sign, sign));
            field.setRight(field.right() - sign - space::tight);
        }
        const QVariant ink = index.data(Qt::ForegroundRole);
        painter->setPen(ink.isValid() ? ink.value<QColor>() : theme.text);
        const auto alignment = Qt::Alignment::fromInt(index.data(Qt::TextAlignmentRole).toInt());
        paintLine(*painter, field, alignment, shorter.isValid() ? onOneLine(shorter.toString()) : text);
    }
    paintCurrentFrame(*painter, option);
}

} // namespace palier
