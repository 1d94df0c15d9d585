// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/controls/flowlayout.h"

#include <QWidget>

namespace palier {

FlowLayout::FlowLayout(int gap, QWidget *parent) : QLayout(parent), m_gap(gap) { setContentsMargins(0, 0, 0, 0); }

FlowLayout::~FlowLayout() { qDeleteAll(m_items); }

QLayoutItem *FlowLayout::takeAt(int index)
{
    return index >= 0 && index < m_items.size() ? m_items.takeAt(index) : nullptr;
}

QSize FlowLayout::minimumSize() const
{
    QSize size;
    for (const QLayoutItem *item : m_items) {
        if (!item->isEmpty())
            size = size.expandedTo(item->minimumSize());
    }
    return size;
}

void FlowLayout::setGeometry(const QRect &field)
{
    QLayout::setGeometry(field);
    arrange(field, true);
}

int FlowLayout::arrange(const QRect &field, bool place) const
{
    const bool fromRight = parentWidget() && parentWidget()->isRightToLeft();
    int left = field.left(), top = field.top(), height = 0;
    QList<std::pair<QLayoutItem *, QRect>> row;
    const auto endRow = [&] {
        // A field beside which nothing more has room takes what is left.
        if (row.size() == 1 && row.first().first->expandingDirections().testFlag(Qt::Horizontal))
            row.first().second = QRect(field.left(), top, field.width(), row.first().second.height());
        for (auto &[item, where] : row) {
            constexpr int alike = 2; // fields and buttons, by how each of them rounds: their edges are level
            if (height - where.height() <= alike)
                where.setHeight(height);
            item->setGeometry(where.translated(0, (height - where.height()) / 2));
        }
        row.clear();
    };
    for (QLayoutItem *item : m_items) {
        if (item->isEmpty())
            continue;
        const QSize size = item->sizeHint().boundedTo({field.width(), QWIDGETSIZE_MAX});
        if (left > field.left() && left + size.width() > field.right() + 1) {
            endRow();
            left = field.left();
            top += height + m_gap;
            height = 0;
        }
        if (place) {
            const int x = fromRight ? field.right() + 1 - (left - field.left()) - size.width() : left;
            row << std::pair(item, QRect(QPoint(x, top), size));
        }
        left += size.width() + m_gap;
        height = std::max(height, size.height());
    }
    endRow();
    return top + height - field.top();
}

} // namespace palier
