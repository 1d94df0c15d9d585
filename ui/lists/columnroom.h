// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/lists/listcolumn.h"

#include <QFont>
#include <QFontMetrics>

namespace palier {

// How the columns of a list share the room that there is. Where it is too little, those that have a `usual` text give
// way from the left, then the one that takes the rest, and only then chips are cut short.
class ColumnRoom
{
public:
    // Characters that the column which takes the rest has, before others give way to it and after.
    static constexpr int comfortable = 26, readable = 18;

    struct Column {
        bool isHidden = false; // by the clerk, or as it comes
        int sized = 0;         // by the clerk; 0: not
        bool isBlank = false;  // nothing stands in it now: spare, and the first to be left out
    };

    // `sorted`: the column that bears the sign of the order.
    ColumnRoom(const QList<ListColumn> &columns, const QFont &font, int sorted);
    // The width of each column in so many pixels, 0 where it isn't shown. `maySpare`: spare ones may be left out.
    QList<int> share(const QList<Column> &as, int room, bool maySpare) const;

private:
    enum Stage { AtFirst, Usual, Least };
    int widthOf(int column, const QString &text) const;
    int charactersOf(Stage stage) const;
    int widthAt(Stage stage, int column) const;
    int titleOf(int column) const;
    enum Spare { Needed, Blank, First, Last }; // which of them is left out first
    Spare spareOf(int column, const Column &as) const;
    void giveWay(QList<int> &widths, const QList<Column> &as, int room) const;
    void takeRest(QList<int> &widths, const QList<Column> &as, int room) const;

    QList<ListColumn> m_columns;
    QFontMetrics m_text, m_title;
    int m_sorted;
};

} // namespace palier
