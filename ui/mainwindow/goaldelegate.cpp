// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mainwindow/goaldelegate.h"

#include "ui/controls/theme.h"
#include "ui/mainwindow/goalmodel.h"

#include <QPainter>

namespace palier {

static constexpr int iconSide = 18;

static int headingHeight() { return QFontMetrics(fontFor(TextRole::Caption)).height() + space::normal; }
static int rowHeight() { return QFontMetrics(fontFor(TextRole::Body)).height() + space::normal + space::tight; }

QSize GoalDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const
{
    const bool starts = index.data(GoalModel::StartsGroupRole).toBool();
    return {1, rowHeight() + (starts ? headingHeight() : 0)};
}

void GoalDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Theme &theme = Theme::current();
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    QRect rect = option.rect.adjusted(space::small, 0, -space::small, 0);
    if (index.data(GoalModel::StartsGroupRole).toBool()) {
        painter->setFont(fontFor(TextRole::Caption));
        painter->setPen(theme.muted);
        const QRect heading(rect.left() + space::small, rect.top(), rect.width(), headingHeight());
        painter->drawText(heading.adjusted(0, space::small, 0, 0), Qt::AlignVCenter | Qt::TextSingleLine,
                          index.data(GoalModel::GroupRole).toString());
        rect.setTop(heading.bottom() + 1);
    }
    if (option.state & QStyle::State_Selected) { // by a bar too, not by colour alone
        painter->setPen(Qt::NoPen);
        painter->setBrush(theme.selection);
        painter->drawRoundedRect(rect, 6, 6);
        painter->setBrush(theme.accent);
        painter->drawRoundedRect(QRect(rect.left(), rect.top() + 6, 3, rect.height() - 12), 1, 1);
    }
    rect.adjust(space::normal, 0, -space::normal, 0);
    const auto icon = index.data(Qt::DecorationRole).value<QIcon>();
    icon.paint(painter, QRect(rect.left(), rect.center().y() - iconSide / 2, iconSide, iconSide));
    rect.setLeft(rect.left() + iconSide + space::normal);

    const QString keys = index.data(GoalModel::KeysRole).toString();
    painter->setFont(fontFor(TextRole::Caption));
    painter->setPen(theme.muted);
    if (!keys.isEmpty()) {
        painter->drawText(rect, Qt::AlignRight | Qt::AlignVCenter | Qt::TextSingleLine, keys);
        rect.setRight(rect.right() - painter->fontMetrics().horizontalAdvance(keys) - space::normal);
    }
    // The title first; the detail takes what is left.
    const QFont strong = fontFor(TextRole::Strong);
    const QFontMetrics metrics(strong);
    const QString title = metrics.elidedText(index.data().toString(), Qt::ElideRight, rect.width());
    painter->setFont(strong);
    painter->setPen(theme.text);
    painter->drawText(rect, Qt::AlignVCenter | Qt::TextSingleLine, title);
    rect.setLeft(rect.left() + metrics.horizontalAdvance(title) + space::normal);
    painter->setFont(fontFor(TextRole::Body));
    painter->setPen(theme.muted);
    painter->drawText(
        rect, Qt::AlignVCenter | Qt::TextSingleLine,
        painter->fontMetrics().elidedText(index.data(GoalModel::DetailRole).toString(), Qt::ElideRight, rect.width()));
    painter->restore();
}

} // namespace palier
