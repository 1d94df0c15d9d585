// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lists/windowedmodel.h"

#include "ui/controls/display.h"
#include "ui/controls/theme.h"

#include <algorithm>

namespace palier {

using Pace = ReadingRoom::Pace;
static constexpr int keptBlocks = 60, blocksAtATime = 4;

WindowedModel::WindowedModel(Desk &desk, QList<ListColumn> columns, QObject *parent)
    : QAbstractTableModel(parent),
      m_desk(desk),
      m_columns(std::move(columns))
{
    m_rest.setSingleShot(true);
    connect(&m_rest, &QTimer::timeout, this, [this] {
        if (!m_walking.isDropped())
            m_rest.start(m_rest.intervalAsDuration()); // it is still about
        else if (std::exchange(m_isStale, false))
            walk(true);
    });
}

WindowedModel::~WindowedModel()
{
    for (ReadingTicket *ticket : {&m_opening, &m_around, &m_counting, &m_walking})
        ticket->drop();
    for (ReadingTicket &ticket : m_wanted)
        ticket.drop();
}

int WindowedModel::columnOf(const QByteArray &id) const
{
    const auto found =
        std::find_if(m_columns.cbegin(), m_columns.cend(), [&](const ListColumn &column) { return column.id == id; });
    return found == m_columns.cend() ? -1 : int(found - m_columns.cbegin());
}

void WindowedModel::setFilter(const QJsonObject &filter)
{
    const bool isOther = filter != m_filter;
    m_filter = filter;
    m_isAsked = true;
    ask();
    if (isOther)
        Q_EMIT filterChanged();
}

QList<bool> WindowedModel::blankColumns() const { return QList<bool>(m_columns.size(), false); }

void WindowedModel::setOrder(int column, bool descending)
{
    if (column < 0 || column >= m_columns.size() || !m_columns[column].isSortable ||
        (column == m_order && descending == m_descending))
        return;
    m_order = column;
    m_descending = descending;
    if (m_isAsked)
        ask();
}

void WindowedModel::sort(int column, Qt::SortOrder order) { setOrder(column, order == Qt::DescendingOrder); }

bool WindowedModel::isSettled() const
{
    return m_opening.isDropped() && m_around.isDropped() && m_counting.isDropped() && m_walking.isDropped() &&
           m_wanted.isEmpty() && !m_isStale;
}

QList<int> WindowedModel::seenBlocks() const
{
    QList<int> seen;
    for (int one = std::max(0, m_first / blockRows - 1); one <= m_last / blockRows + 1; ++one)
        seen << one;
    return seen;
}

void WindowedModel::look(int first, int last, std::chrono::milliseconds atMost)
{
    const int before = std::exchange(m_first, std::clamp(first, 0, std::max(0, m_total - 1)));
    m_last = std::clamp(last, m_first, std::max(m_first, m_total - 1));
    ReadingTicket last_wanted;
    // Those around it last: they are for the next turn of the wheel, and not where one only flies past.
    const bool isWalking = m_first != before && std::abs(m_first - before) < blockRows;
    for (const int around : isWalking ? QList<int>{0, 1, -1} : QList<int>{0}) {
        for (int one = m_first / blockRows; one <= m_last / blockRows; ++one) {
            const int wanted = one + around;
            if (wanted < 0 || qint64(wanted) * blockRows >= m_total || m_blocks.contains(wanted))
                continue;
            want(wanted);
            if (around == 0)
                last_wanted = m_wanted.value(wanted);
        }
    }
    if (!last_wanted.isDropped() && atMost.count() > 0)
        m_desk.readingRoom().wait(last_wanted, atMost);
}

void WindowedModel::want(int wanted)
{
    if (m_wanted.contains(wanted))
        return;
    auto cut = m_outline.cutFor(wanted);
    if (!cut) {
        // Not walked so far yet; but the block before may be here.
        const auto before = m_blocks.constFind(wanted - 1);
        if (before == m_blocks.cend() || before->keys.size() < blockRows)
            return;
        cut = ListOutline();
        cut->ends << *before->end;
    }
    // Where one only flew past, nothing is read any more.
    if (m_wanted.size() >= blocksAtATime) {
        const QList<int> seen = seenBlocks();
        for (auto old = m_wanted.begin(); old != m_wanted.end();) {
            if (seen.contains(old.key())) {
                ++old;
                continue;
            }
            old->drop();
            old = m_wanted.erase(old);
        }
    }
    const int place = cut->isKeyed || cut->ends.isEmpty() ? 0 : 1; // of what was cut out
    m_wanted.insert(wanted, m_desk.readingRoom().ask<ListRows>(
                                this, Pace::Quick,
                                [reading = m_reading, cut = *cut, place](Desk &there, const ReadingTicket &) {
                                    return ListOutline::read(reading, there, cut, place);
                                },
                                [this, wanted](Result<ListRows> rows) {
                                    m_wanted.remove(wanted);
                                    if (rows)
                                        arrived(wanted, *std::move(rows));
                                    else
                                        fails(rows.error());
                                }));
}

void WindowedModel::arrived(int where, ListRows rows)
{
    m_blocks.insert(where, std::move(rows));
    forgetFar();
    // A view paints itself whole for any change: rows that were read ahead are none yet.
    const int first = where * blockRows, last = std::min(first + blockRows, m_total) - 1;
    if (last >= first && first <= m_last && last >= m_first)
        Q_EMIT dataChanged(index(first, 0), index(last, int(m_columns.size()) - 1));
}

void WindowedModel::forgetFar()
{
    const int middle = (m_first + m_last) / 2 / blockRows;
    while (m_blocks.size() > keptBlocks) { // one by one as they come: many at once would be felt
        const QList<int> blocks = m_blocks.keys();
        m_blocks.remove(*std::max_element(blocks.cbegin(), blocks.cend(), [middle](int a, int b) {
            return std::abs(a - middle) < std::abs(b - middle);
        }));
    }
}

bool WindowedModel::fails(const Error &error)
{
    m_error = error;
    Q_EMIT failed(error);
    Q_EMIT stateChanged();
    return false;
}

const std::any *WindowedModel::rowsAt(int row, int *place) const
{
    const auto found = m_blocks.constFind(row / blockRows);
    if (row < 0 || found == m_blocks.cend() || row % blockRows >= found->keys.size())
        return nullptr;
    *place = row % blockRows;
    return &found->rows;
}

bool WindowedModel::isRead(int row) const
{
    int place = 0;
    return rowsAt(row, &place) != nullptr;
}

QString WindowedModel::keyAt(int row) const
{
    const auto found = m_blocks.constFind(row / blockRows);
    if (found != m_blocks.cend())
        return found->keys.value(row % blockRows);
    return m_outline.isKeyed ? m_outline.keys.value(row) : QString();
}

QHash<QString, int> WindowedModel::rowsOf(const QSet<QString> &keys) const
{
    QHash<QString, int> rows;
    constexpr int few = 4; // that are sooner compared with every row than every row is hashed
    const auto note = [&](const QStringList &of, int first) {
        if (keys.size() <= few) {
            for (const QString &key : keys) {
                if (rows.contains(key))
                    continue;
                if (const qsizetype place = of.indexOf(key); place >= 0)
                    rows.insert(key, first + int(place));
            }
            return;
        }
        for (qsizetype place = 0; place < of.size() && rows.size() < keys.size(); ++place) {
            if (keys.contains(of[place]))
                rows.insert(of[place], first + int(place));
        }
    };
    if (m_outline.isKeyed)
        note(m_outline.keys, 0);
    else {
        for (auto known = m_blocks.cbegin(); known != m_blocks.cend(); ++known)
            note(known->keys, known.key() * blockRows);
    }
    return rows;
}

int WindowedModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : m_total; }

int WindowedModel::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(m_columns.size()); }

QVariant WindowedModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const ListColumn &column = m_columns[index.column()];
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignVCenter | (column.isAmount ? Qt::AlignRight : Qt::AlignLeft));
    int place = 0;
    const std::any *rows = rowsAt(index.row(), &place);
    if (!rows) {
        switch (role) {
        case Qt::DisplayRole:
            return QStringLiteral("…");
        case Qt::ForegroundRole:
            return Theme::current().muted;
        case Qt::AccessibleTextRole:
            return tr("being read");
        default:
            return {};
        }
    }
    const QVariant told = cellOf(*rows, place, index.column(), role);
    if (told.isValid())
        return told;
    switch (role) {
    case Qt::AccessibleTextRole:
        return cellOf(*rows, place, index.column(), Qt::DisplayRole);
    case Qt::ToolTipRole:
        return asPlain(cellOf(*rows, place, index.column(), Qt::DisplayRole).toString());
    case Qt::AccessibleDescriptionRole: {
        // The whole row, for who hears one cell at a time.
        QStringList words;
        for (int other = 0; other < m_columns.size(); ++other) {
            const QString text = cellOf(*rows, place, other, Qt::DisplayRole).toString();
            if (!text.isEmpty())
                words << m_columns[other].title + QStringLiteral(": ") + text;
        }
        return words.join(QStringLiteral(", "));
    }
    default:
        return {};
    }
}

QVariant WindowedModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= m_columns.size())
        return {};
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignVCenter | (m_columns[section].isAmount ? Qt::AlignRight : Qt::AlignLeft));
    return role == Qt::DisplayRole ? QVariant(m_columns[section].title) : QVariant();
}

} // namespace palier
