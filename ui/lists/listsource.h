// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "services/desk/desk.h"

#include <any>

namespace palier {

// Where a row stands in the order of its list: the value it is ordered by, then its key.
struct ListMark {
    QVariant value;
    QString key;
    friend bool operator==(const ListMark &, const ListMark &) = default;
};

// How a list of rows is read: by functions that hold values only, for they are called off the clerk's thread, with a
// desk of that thread. `page`, `count` and `mark` are all that a list needs.
template <typename Row> struct ListSource {
    // The next rows behind the mark, or the first ones, in the list's order.
    std::function<Result<QList<Row>>(Desk &, const std::optional<ListMark> &after, int limit)> page;
    std::function<Result<qint64>(Desk &)> count;
    std::function<ListMark(const Row &)> mark;

    // Optional, where an index orders the list: the mark of the row so many rows behind the mark, or nothing where the
    // list ends before. Without it, pages are read to the end to know where they begin.
    std::function<Result<std::optional<ListMark>>(Desk &, const std::optional<ListMark> &after, int rows)> step;
    // Optional, both, where no index orders it: all marks in their order, by one statement, until `take` has enough;
    // and rows by their keys, in whatever order.
    std::function<Result<void>(Desk &, const std::function<bool(const ListMark &)> &take)> walk;
    std::function<Result<QList<Row>>(Desk &, const QStringList &keys)> find;
};

// Rows side by side as they are kept by WindowedModel, which doesn't know what they are.
struct ListRows {
    QStringList keys;
    std::any rows; // QList<Row>
    std::optional<ListMark> end;

    template <typename Row> static ListRows of(QList<Row> rows, const std::function<ListMark(const Row &)> &mark)
    {
        ListRows block;
        for (const Row &row : rows)
            block.keys << mark(row).key;
        if (!rows.isEmpty())
            block.end = mark(rows.last());
        block.rows = std::move(rows);
        return block;
    }
};

// A ListSource whose rows are ListRows.
struct ListReading {
    std::function<Result<ListRows>(Desk &, const std::optional<ListMark> &, int)> page;
    std::function<Result<qint64>(Desk &)> count;
    std::function<Result<std::optional<ListMark>>(Desk &, const std::optional<ListMark> &, int)> step;
    std::function<Result<void>(Desk &, const std::function<bool(const ListMark &)> &)> walk;
    std::function<Result<ListRows>(Desk &, const QStringList &)> find;

    template <typename Row> static ListReading of(const ListSource<Row> &source)
    {
        ListReading reading;
        reading.page = [source](Desk &desk, const std::optional<ListMark> &after, int limit) -> Result<ListRows> {
            PALIER_TRY_ASSIGN(QList<Row> rows, source.page(desk, after, limit));
            return ListRows::of<Row>(std::move(rows), source.mark);
        };
        reading.count = source.count;
        reading.step = source.step;
        reading.walk = source.walk;
        if (source.find)
            reading.find = [source](Desk &desk, const QStringList &keys) -> Result<ListRows> {
                PALIER_TRY_ASSIGN(const QList<Row> found, source.find(desk, keys));
                QHash<QString, Row> byKey;
                for (const Row &row : found)
                    byKey.insert(source.mark(row).key, row);
                QList<Row> rows;
                for (const QString &key : keys) {
                    if (const auto row = byKey.constFind(key); row != byKey.cend())
                        rows << *row;
                }
                return ListRows::of<Row>(std::move(rows), source.mark);
            };
        return reading;
    }
};

} // namespace palier
