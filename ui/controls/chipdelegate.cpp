// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/controls/chipdelegate.h"

#include <QApplication>
#include <QPainter>

namespace palier {

static constexpr int margin = 12;

void ChipDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem empty = option;
    initStyleOption(&empty, index);
    empty.text.clear();
    const QStyle *style = empty.widget ? empty.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &empty, painter, empty.widget);

    const auto chips = index.data(chipsRole).value<QList<ChipText>>();
    int left = option.rect.left() + margin;
    const int right = option.rect.right() - margin;
    for (qsizetype i = 0; i < chips.size(); ++i) {
        const QString more = QStringLiteral("+%1").arg(chips.size() - i);
        const int wanted = chipSize(chips[i].text).width();
        const int rest = i + 1 < chips.size() ? chipSize(more).width() + space::tight : 0;
        const bool fits = left + wanted + rest <= right;
        ChipText shown = fits ? chips[i] : ChipText{more, Tone::Neutral};
        if (!fits && i == 0) {
            const QFontMetrics metrics(fontFor(TextRole::Caption));
            shown = {metrics.elidedText(chips[0].text, Qt::ElideRight, right - left - rest - 16), chips[0].tone};
        }
        const QSize size = chipSize(shown.text);
        paintChip(*painter, {left, option.rect.top() + (option.rect.height() - size.height()) / 2}, shown,
                  option.state.testFlag(QStyle::State_Selected));
        left += size.width() + space::tight;
        if (!fits && i > 0)
            break;
    }
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
