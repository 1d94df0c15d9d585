// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lists/listdelegate.h"

#include "ui/controls/rowline.h"

#include <QIcon>
#include <QPainter>

namespace palier {

static void paintChips(QPainter *painter, const QRect &field, const QList<ChipText> &chips, bool isSelected)
{
    int left = field.left();
    for (qsizetype i = 0; i < chips.size(); ++i) {
        const QString more = QStringLiteral("+%1").arg(chips.size() - i);
        const int wanted = chipSize(chips[i].text).width();
        const int rest = i + 1 < chips.size() ? chipSize(more).width() + space::tight : 0;
        const bool fits = left + wanted + rest <= field.right() + 1;
        ChipText shown = fits ? chips[i] : ChipText{more, Tone::Neutral};
        if (!fits && i == 0) {
            const QFontMetrics metrics(fontFor(TextRole::Caption));
            shown = {metrics.elidedText(chips[0].text, Qt::ElideRight, field.right() - left - rest - 16),
                     chips[0].tone};
        }
        const QSize size = chipSize(shown.text);
        paintChip(*painter, {left, field.top() + (field.height() - size.height()) / 2}, shown, isSelected);
        left += size.width() + space::tight;
        if (!fits && i > 0)
            break;
    }
}

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

void ListDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Theme &theme = Theme::current();
    const bool isSelected = option.state.testFlag(QStyle::State_Selected);
    if (isSelected)
        painter->fillRect(option.rect, theme.selection);
    paintRowLine(*painter, option.rect, isSelected);

    QRect field = option.rect.adjusted(margin, 0, -margin, -1);
    const QVariant chips = index.data(chipsRole);
    if (chips.isValid()) {
        paintChips(painter, field, chips.value<QList<ChipText>>(), isSelected);
    } else {
        const QIcon icon = index.data(Qt::DecorationRole).value<QIcon>();
        if (!icon.isNull()) {
            icon.paint(painter, QRect(field.right() - sign + 1, field.center().y() - sign / 2, sign, sign));
            field.setRight(field.right() - sign - space::tight);
        }
        const QVariant ink = index.data(Qt::ForegroundRole);
        painter->setPen(ink.isValid() ? ink.value<QColor>() : theme.text);
        const QVariant font = index.data(Qt::FontRole);
        painter->setFont(font.isValid() ? font.value<QFont>() : option.font);
        const QString text =
            QFontMetrics(painter->font()).elidedText(onOneLine(index.data().toString()), Qt::ElideRight, field.width());
        painter->drawText(field, index.data(Qt::TextAlignmentRole).toInt() | Qt::TextSingleLine, text);
    }
    if ((option.state & QStyle::State_HasFocus) && (option.state & QStyle::State_Active)) {
        painter->setPen(QPen(theme.accent, 2));
        painter->setBrush(Qt::NoBrush);
        painter->drawRect(option.rect.adjusted(1, 1, -1, -2));
    }
}

} // namespace palier
