// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lists/windowedmodel.h"

#include "ui/controls/display.h"
#include "ui/controls/theme.h"

#include <algorithm>

namespace palier {

using Pace = ReadingRoom::Pace;
static constexpr int block = ListOutline::block;
static constexpr int keptBlocks = 60, blocksAtATime = 4;
static constexpr std::chrono::milliseconds restOfWalks{1500};

WindowedModel::WindowedModel(Desk &desk, QList<ListColumn> columns, QObject *parent)
    : QAbstractTableModel(parent),
      m_desk(desk),
      m_columns(std::move(columns))
{
    m_rest.setSingleShot(true);
    m_rest.setInterval(restOfWalks);
    connect(&m_rest, &QTimer::timeout, this, [this] {
        if (std::exchange(m_isStale, false))
            walk(true);
    });
}

WindowedModel::~WindowedModel()
{
    for (ReadingTicket *ticket : {&m_opening, &m_counting, &m_walking})
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
    m_filter = filter;
    m_isAsked = true;
    ask();
}

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

void WindowedModel::ask()
{
    for (ReadingTicket *ticket : {&m_opening, &m_counting, &m_walking})
        ticket->drop();
    for (ReadingTicket &ticket : m_wanted)
        ticket.drop();
    m_wanted.clear();
    m_isWalked = m_isStale = false;
    m_rest.stop();
    readAside();
    m_reading = reading();
    m_isOpening = true;
    m_isCounted = false;
    m_opening = m_desk.readingRoom().ask<ListRows>(
        this, Pace::Quick,
        [page = m_reading.page](Desk &there, const ReadingTicket &) { return page(there, {}, block); },
        [this](Result<ListRows> rows) {
            m_isOpening = false;
            if (rows)
                return opened(*std::move(rows));
            beginResetModel();
            m_blocks.clear();
            m_outline = {};
            m_total = 0;
            m_isCounted = true;
            endResetModel();
            fails(rows.error());
        });
    Q_EMIT stateChanged();
    m_desk.readingRoom().wait(m_opening, patience);
}

// The first rows are here: they are shown, and the rest is counted and walked through meanwhile.
void WindowedModel::opened(ListRows rows)
{
    m_error.reset();
    beginResetModel();
    m_blocks.clear();
    m_outline = {};
    m_total = int(rows.keys.size());
    m_outline.total = m_total;
    m_isCounted = m_isWalked = m_total < block;
    if (!m_isCounted)
        m_outline.ends << *rows.end;
    m_blocks.insert(0, std::move(rows));
    m_first = m_last = 0;
    endResetModel();
    Q_EMIT stateChanged();
    if (m_isCounted)
        return;
    m_counting = m_desk.readingRoom().ask<qint64>(
        this, Pace::Long, [count = m_reading.count](Desk &there, const ReadingTicket &) { return count(there); },
        [this](Result<qint64> total) {
            if (total)
                setTotal(*total);
        });
    walk(false);
}

void WindowedModel::walk(bool again)
{
    m_walking.drop();
    m_walking = m_desk.readingRoom().ask<Look>(
        this, Pace::Long,
        [reading = m_reading, blocks = seenBlocks()](Desk &there, const ReadingTicket &ticket) -> Result<Look> {
            Look look;
            PALIER_TRY_ASSIGN(look.outline, ListOutline::of(reading, there, ticket));
            for (const int seen : blocks) {
                PALIER_TRY_ASSIGN(ListRows rows, ListOutline::read(reading, there, look.outline, seen));
                if (!rows.keys.isEmpty())
                    look.blocks.insert(seen, std::move(rows));
            }
            return look;
        },
        [this, again](Result<Look> look) {
            if (look)
                walked(*std::move(look));
            else if (again || m_blocks.isEmpty())
                fails(look.error());
            m_isCounted = true;
            m_rest.start();
            Q_EMIT stateChanged();
        });
}

void WindowedModel::setTotal(qint64 total)
{
    const int now = int(std::min<qint64>(total, 50'000'000)); // pixels of a scroll bar are 32 bits
    if (now > m_total) {
        beginInsertRows({}, m_total, now - 1);
        m_total = now;
        endInsertRows();
    } else if (now < m_total) {
        beginRemoveRows({}, now, m_total - 1);
        m_total = now;
        endRemoveRows();
    }
    m_isCounted = true;
    Q_EMIT stateChanged();
}

void WindowedModel::walked(Look look)
{
    m_error.reset();
    // The same rows in the same order, perhaps with other contents, or only their number was not known before?
    const bool sameRows = std::all_of(look.blocks.keyBegin(), look.blocks.keyEnd(), [&](int seen) {
        const auto before = m_blocks.constFind(seen);
        return before != m_blocks.cend() && before->keys == look.blocks.value(seen).keys;
    });
    const bool isFirst = !std::exchange(m_isWalked, true);
    if (!sameRows || (!isFirst && !m_outline.sameAs(look.outline)))
        return replace(std::move(look));
    setTotal(look.outline.total);
    m_outline = std::move(look.outline);
    if (!isFirst)
        m_blocks.clear();
    m_blocks.insert(look.blocks);
    if (m_total > 0)
        Q_EMIT dataChanged(index(0, 0), index(m_total - 1, int(m_columns.size()) - 1));
}

void WindowedModel::replace(Look look)
{
    m_isKeepingPlace = true;
    beginResetModel();
    m_outline = std::move(look.outline);
    m_blocks = std::move(look.blocks);
    for (ReadingTicket &ticket : m_wanted)
        ticket.drop();
    m_wanted.clear();
    m_total = int(std::min<qint64>(m_outline.total, 50'000'000));
    endResetModel();
    m_isKeepingPlace = false;
}

void WindowedModel::lookAgain()
{
    if (m_isOpening || !m_isAsked)
        return;
    readAside();
    const bool isSmall = !m_outline.isKeyed && m_outline.ends.isEmpty();
    m_reading = reading(); // the business date may be another
    if (!isSmall) {
        if (m_rest.isActive() || !m_walking.isDropped()) {
            m_isStale = true; // once more when this is done
            if (!m_rest.isActive())
                m_rest.start();
        } else
            walk(true);
    }
    // What is seen, at once.
    const QList<int> seen = isSmall ? QList<int>{0} : seenBlocks();
    m_opening.drop();
    m_opening = m_desk.readingRoom().ask<QHash<int, ListRows>>(
        this, Pace::Quick,
        [reading = m_reading, outline = m_outline, seen](Desk &there,
                                                         const ReadingTicket &) -> Result<QHash<int, ListRows>> {
            QHash<int, ListRows> blocks;
            for (const int one : seen) {
                PALIER_TRY_ASSIGN(ListRows rows, ListOutline::read(reading, there, outline, one));
                blocks.insert(one, std::move(rows));
            }
            return blocks;
        },
        [this, isSmall](Result<QHash<int, ListRows>> blocks) {
            if (!blocks)
                return void(fails(blocks.error()));
            if (isSmall) {
                Look look;
                const ListRows &rows = (*blocks)[0];
                look.outline.total = rows.keys.size();
                if (rows.keys.size() == block) { // it has grown
                    look.outline.ends << *rows.end;
                    walk(true);
                }
                look.blocks = *std::move(blocks);
                walked(std::move(look));
                Q_EMIT stateChanged();
                return;
            }
            for (auto fresh = blocks->begin(); fresh != blocks->end(); ++fresh) {
                if (const auto old = m_blocks.constFind(fresh.key());
                    old != m_blocks.cend() && old->keys == fresh->keys)
                    arrived(fresh.key(), *std::move(fresh));
            }
        });
    m_desk.readingRoom().wait(m_opening, patience);
}

bool WindowedModel::isSettled() const
{
    return m_opening.isDropped() && m_counting.isDropped() && m_walking.isDropped() && m_wanted.isEmpty() && !m_isStale;
}

QList<int> WindowedModel::seenBlocks() const
{
    QList<int> seen;
    for (int one = std::max(0, m_first / block - 1); one <= m_last / block + 1; ++one)
        seen << one;
    return seen;
}

void WindowedModel::look(int first, int last, std::chrono::milliseconds atMost)
{
    m_first = std::clamp(first, 0, std::max(0, m_total - 1));
    m_last = std::clamp(last, m_first, std::max(m_first, m_total - 1));
    ReadingTicket last_wanted;
    // Those around it last: they are for the next turn of the wheel.
    for (const int around : {0, 1, -1}) {
        for (int one = m_first / block; one <= m_last / block; ++one) {
            const int wanted = one + around;
            if (wanted < 0 || qint64(wanted) * block >= m_total || m_blocks.contains(wanted))
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
        if (before == m_blocks.cend() || before->keys.size() < block)
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
    const int first = where * block, last = std::min(first + block, m_total) - 1;
    if (last >= first)
        Q_EMIT dataChanged(index(first, 0), index(last, int(m_columns.size()) - 1));
}

void WindowedModel::forgetFar()
{
    if (m_blocks.size() <= keptBlocks)
        return;
    QList<int> blocks = m_blocks.keys();
    const int middle = (m_first + m_last) / 2 / block;
    std::sort(blocks.begin(), blocks.end(),
              [middle](int a, int b) { return std::abs(a - middle) > std::abs(b - middle); });
    for (const int far : blocks.mid(0, keptBlocks / 4))
        m_blocks.remove(far);
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
    const auto found = m_blocks.constFind(row / block);
    if (row < 0 || found == m_blocks.cend() || row % block >= found->keys.size())
        return nullptr;
    *place = row % block;
    return &found->rows;
}

bool WindowedModel::isRead(int row) const
{
    int place = 0;
    return rowsAt(row, &place) != nullptr;
}

QString WindowedModel::keyAt(int row) const
{
    const auto found = m_blocks.constFind(row / block);
    if (found != m_blocks.cend())
        return found->keys.value(row % block);
    return m_outline.isKeyed ? m_outline.keys.value(row) : QString();
}

QHash<QString, int> WindowedModel::rowsOf(const QSet<QString> &keys) const
{
    QHash<QString, int> rows;
    const auto note = [&](const QStringList &of, int first) {
        for (qsizetype place = 0; place < of.size() && rows.size() < keys.size(); ++place) {
            if (keys.contains(of[place]))
                rows.insert(of[place], first + int(place));
        }
    };
    if (m_outline.isKeyed)
        note(m_outline.keys, 0);
    else {
        for (auto known = m_blocks.cbegin(); known != m_blocks.cend(); ++known)
            note(known->keys, known.key() * block);
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
