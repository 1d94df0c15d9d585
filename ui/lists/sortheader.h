// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QHeaderView>

namespace palier {

// The titles of a list's columns. The sign of the order points up where the smallest stands on top, on every system: as
// styles draw it, it is turned round on some.
class SortHeader : public QHeaderView
{
    Q_OBJECT

public:
    static constexpr int signWidth = 18; // with its distance from the title

    explicit SortHeader(QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;
    void initStyleOptionForIndex(QStyleOptionHeader *option, int section) const override;
    void paintSection(QPainter *painter, const QRect &rect, int section) const override;
};

} // namespace palier
