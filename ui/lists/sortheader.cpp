// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lists/sortheader.h"

#include "ui/controls/icons.h"
#include "ui/controls/rowline.h"

#include <QPainter>

namespace palier {

static constexpr int signSize = 16, behindSign = 4;

SortHeader::SortHeader(QWidget *parent) : QHeaderView(Qt::Horizontal, parent)
{
    setProperty("look", "list");
    setSectionsClickable(true);
}

void SortHeader::initStyleOptionForIndex(QStyleOptionHeader *option, int section) const
{
    QHeaderView::initStyleOptionForIndex(option, section);
    option->sortIndicator = QStyleOptionHeader::None;
}

// One line below all of it, as wide as the rows'.
void SortHeader::paintEvent(QPaintEvent *event)
{
    QHeaderView::paintEvent(event);
    QPainter painter(viewport());
    paintLineBelow(painter, viewport()->rect(), Theme::current().border);
}

void SortHeader::paintSection(QPainter *painter, const QRect &rect, int section) const
{
    if (!isSortIndicatorShown() || section != sortIndicatorSection()) {
        QHeaderView::paintSection(painter, rect, section);
        return;
    }
    QStyleOptionHeader whole;
    initStyleOption(&whole);
    whole.rect = rect;
    style()->drawControl(QStyle::CE_HeaderSection, &whole, painter, this);
    painter->save();
    QHeaderView::paintSection(painter, rect.adjusted(0, 0, -signWidth, 0), section);
    painter->restore();
    const bool isUp = sortIndicatorOrder() == Qt::AscendingOrder;
    const QRect sign(rect.right() - behindSign - signSize, rect.center().y() - signSize / 2 + 1, signSize, signSize);
    themedIcon(isUp ? "chevron-up" : "chevron-down").paint(painter, sign);
}

} // namespace palier
