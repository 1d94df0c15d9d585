// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/chaos/checker.h"

#include <QDateTime>

namespace palier::chaos {

// A replica may keep a moment to the millisecond where the books know it to the microsecond.
static bool isSameMoment(QString mine, QString books)
{
    const auto read = [](QString text) {
        text.replace(' ', 'T');
        if (text.endsWith("+00"))
            text.chop(3);
        if (text.endsWith('Z'))
            text.chop(1);
        const auto dot = text.indexOf('.');
        const qint64 seconds =
            QDateTime::fromString(text.left(dot < 0 ? text.size() : dot) + 'Z', Qt::ISODate).toSecsSinceEpoch();
        const QString fraction = dot < 0 ? QString("0") : text.mid(dot + 1);
        return seconds * 1'000'000 + fraction.leftJustified(6, '0', true).toLongLong();
    };
    if (mine.isNull() || books.isNull())
        return mine.isNull() == books.isNull();
    return std::abs(read(mine) - read(books)) <= 1000;
}

static QString differingColumn(const TableCopy &mine, const TableRow &row, const TableCopy &books,
                               const TableRow &their)
{
    for (const QString &column : books.columns) {
        const QString a = mine.field(row, column), b = books.field(their, column);
        if (!mine.columns.contains(column) || (a == b && a.isNull() == b.isNull()))
            continue;
        if (!books.moments.contains(column) || !isSameMoment(a, b))
            return QString("%1 is %2, in the books %3").arg(column, a.isNull() ? "NULL" : a, b.isNull() ? "NULL" : b);
    }
    return {};
}

static QList<Violation> differences(const QString &where, const TableCopy &mine, const TableCopy &books)
{
    QList<Violation> found;
    auto mineByKey = mine.by(books.key);
    for (const TableRow &their : books.rows) {
        const QString key = books.joined(their, books.key);
        const auto row = mineByKey.constFind(key);
        if (row == mineByKey.cend()) {
            found << Violation{"row_missing", where + ' ' + key};
            continue;
        }
        if (const QString difference = differingColumn(mine, *row, books, their); !difference.isEmpty())
            found << Violation{"row_differs", where + ' ' + key + ": " + difference};
        mineByKey.erase(row);
    }
    for (auto left = mineByKey.cbegin(); left != mineByKey.cend(); ++left)
        found << Violation{"row_too_many", where + ' ' + left.key()};
    return found;
}

// What travels to every replica whatever else does.
static const QStringList essential{"customer",   "invoice",  "invoice_block", "plan",       "plan_invoice",
                                   "instalment", "proposal", "decision",      "withdrawal", "setting"};

QList<Violation> violationsOfReplicas(const Evidence &evidence)
{
    QList<Violation> found;
    for (const StationCopy &station : evidence.stations) {
        for (const QString &name : essential) {
            if (!station.tables.contains(name))
                found << Violation{"table_missing", station.who + ' ' + name};
        }
        for (auto table = station.tables.cbegin(); table != station.tables.cend(); ++table) {
            // The replica's own tables have no twin in the books.
            if (evidence.books.contains(table.key()) && table.key() != "refusal")
                found += differences(station.who + ' ' + table.key(), *table, evidence.books[table.key()]);
            const TableCopy &again = station.tablesAgain[table.key()];
            if (again.rows != table->rows && table.key() != "replica_state") // which says when it last looked
                found << Violation{"restless_sync", station.who + ' ' + table.key() + " changed"};
        }
        for (const QString &figure : {QString("pushed"), QString("pulled"), QString("conflicts"), QString("waiting")}) {
            if (station.said[figure].toInt(-1) != 0)
                found << Violation{"restless_sync",
                                   station.who + ' ' + figure + ' ' + QString::number(station.said[figure].toInt(-1))};
        }
    }
    return found;
}

} // namespace palier::chaos
