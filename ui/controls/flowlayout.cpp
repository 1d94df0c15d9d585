// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/controls/flowlayout.h"

#include <QStyle>
#include <QWidget>
#include <algorithm>

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

QSize FlowLayout::sizeHint() const
{
    QSize size;
    for (const QLayoutItem *item : m_items) {
        if (item->isEmpty())
            continue;
        const QSize one = item->sizeHint();
        size = {size.width() + one.width() + (size.isNull() ? 0 : m_gap), std::max(size.height(), one.height())};
    }
    return size;
}

void FlowLayout::setGeometry(const QRect &field)
{
    QLayout::setGeometry(field);
    arrange(field, true);
}

// The field of a full row takes what is left, so that the rows end alike.
void FlowLayout::fill(QList<Placed> &row, int right)
{
    const auto field = std::find_if(row.begin(), row.end(), [](const Placed &one) {
        return one.item->expandingDirections().testFlag(Qt::Horizontal);
    });
    if (field == row.end())
        return;
    const int left = right - row.last().where.right();
    field->where.setWidth(field->where.width() + left);
    for (auto after = field + 1; after != row.end(); ++after)
        after->where.translate(left, 0);
}

void FlowLayout::place(const QList<Placed> &row, const QRect &field, int height) const
{
    const Qt::LayoutDirection direction = parentWidget() ? parentWidget()->layoutDirection() : Qt::LeftToRight;
    for (auto [item, where] : row) {
        constexpr int alike = 2; // fields and buttons, by how each of them rounds: their edges are level
        if (height - where.height() <= alike)
            where.setHeight(height);
        where.translate(0, (height - where.height()) / 2);
        item->setGeometry(QStyle::visualRect(direction, field, where));
    }
}

int FlowLayout::arrange(const QRect &field, bool isPlacing) const
{
    int left = field.left(), top = field.top(), height = 0;
    QList<Placed> row;
    const auto endRow = [&](bool isFull) {
        if (isFull || row.size() == 1)
            fill(row, field.right());
        if (isPlacing)
            place(row, field, height);
        row.clear();
    };
    for (QLayoutItem *item : m_items) {
        if (item->isEmpty())
            continue;
        const QSize size = item->sizeHint().boundedTo({field.width(), QWIDGETSIZE_MAX});
        if (!row.isEmpty() && left + size.width() > field.right() + 1) {
            endRow(true);
            left = field.left();
            top += height + m_gap;
            height = 0;
        }
        row << Placed{item, QRect(QPoint(left, top), size)};
        left += size.width() + m_gap;
        height = std::max(height, size.height());
    }
    endRow(false);
    return top + height - field.top();
}

} // namespace palier
