// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/lists/listcolumn.h"
#include "ui/lists/listoutline.h"

#include <QAbstractTableModel>
#include <QElapsedTimer>
#include <QJsonObject>
#include <QTimer>
#include <chrono>

namespace palier {

// A list of any length for a table: rowCount() is what the list really has, and rows are read, off the clerk's thread,
// where the table looks. What is still being read shows "…". A page doesn't derive from it but from
// ListModel<Row> (listmodel.h), which says how.
//
// A new filter or order drops the answers to the one before. lookAgain() reads what is shown anew; rows that stay keep
// their selection and place. Nothing here waits for the database longer than `patience`.
class WindowedModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    static constexpr std::chrono::milliseconds patience{30}; // so that a quick answer never flickers

    WindowedModel(Desk &desk, QList<ListColumn> columns, QObject *parent);
    ~WindowedModel() override;

    const QList<ListColumn> &listColumns() const { return m_columns; }
    int columnOf(const QByteArray &id) const; // -1: none

    // The filter is a value of the page's own; what is saved by a name is this object.
    void setFilter(const QJsonObject &filter);
    const QJsonObject &filter() const { return m_filter; }
    // Of each column whether nothing stands in it with this filter, in any row.
    virtual QList<bool> blankColumns() const;
    void setOrder(int column, bool descending); // reads, unless it is so already
    int orderColumn() const { return m_order; }
    bool isDescending() const { return m_descending; }

    void lookAgain();
    // The first answer to what was asked last is still to come, or the total of it.
    bool isReading() const { return m_isOpening || !m_isCounted; }
    bool isOpening() const { return m_isOpening; }
    // What is known may be of before: where one looks is being read again, or for the first time.
    bool isBehind() const { return !m_opening.isDropped(); }
    bool isWalked() const { return m_isWalked; } // where any row stands is known
    // Nothing more is to come: the rows' places are known too.
    bool isSettled() const;
    const std::optional<Error> &error() const { return m_error; } // of the last reading
    // While the rows of a reset are those of before, but for changes.
    bool isKeepingPlace() const { return m_isKeepingPlace; }

    // The rows that are seen: read first. Waits so long for them.
    void look(int first, int last, std::chrono::milliseconds atMost);
    // Reads these rows, wherever they are, and then calls `brought`, once; at once where they are here already.
    void bring(const QList<int> &rows, QObject *receiver, std::function<void()> brought);
    QString keyAt(int row) const; // empty where it is not known yet
    bool isRead(int row) const;
    // Where these are, of what is known.
    QHash<QString, int> rowsOf(const QSet<QString> &keys) const;
    int rowOf(const QString &key) const { return rowsOf({key}).value(key, -1); }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    void sort(int column, Qt::SortOrder order) override;

Q_SIGNALS:
    void failed(const palier::Error &error);
    void filterChanged();
    void stateChanged(); // reading or not, total, error

protected:
    virtual ListReading reading() = 0; // of filter(), orderColumn(), isDescending()
    virtual QVariant cellOf(const std::any &rows, int place, int column, int role) const = 0;
    virtual void readAside() {} // before rows are asked for: what the page knows beside them
    Desk &desk() const { return m_desk; }
    const std::any *rowsAt(int row, int *place) const;
    void ask(); // anew
    // In the constructor: the order that the list has before the clerk chooses one.
    void setOrderAtFirst(int column, bool descending)
    {
        m_order = column;
        m_descending = descending;
    }

private:
    static constexpr int blockRows = ListOutline::block;
    using Blocks = QHash<int, ListRows>;
    struct Look {
        ListOutline outline;
        Blocks blocks;
    };

    void opened(ListRows rows);
    void walk(bool again);
    void walked(Look look);
    ReadingTicket readAgain(const QList<int> &blocks, std::function<void(Blocks)> done);
    void renewedWhole(const Blocks &blocks); // of a list of one block
    void renewed(const Blocks &fresh);       // where one looks
    void renewedAround(const Blocks &fresh);
    bool isOfNow(int where, const ListRows &fresh) const;
    void walkAgain();
    void restFromWalking(std::chrono::milliseconds wanted);
    void setTotal(qint64 total);
    void replace(Look look);
    void want(int block);
    void arrived(int block, ListRows rows);
    bool fails(const Error &error);
    QList<int> seenBlocks() const;
    void forgetFar();

    Desk &m_desk;
    const QList<ListColumn> m_columns;
    QJsonObject m_filter;
    int m_order = 0;
    bool m_descending = false;

    ListReading m_reading;
    ListOutline m_outline;
    Blocks m_blocks;
    QHash<int, ReadingTicket> m_wanted;
    ReadingTicket m_opening, m_around, m_counting, m_walking;
    int m_total = 0, m_first = 0, m_last = 0;
    int m_round = 0;        // of other rows than before: what is asked for in one is no answer in the next
    bool m_isAsked = false; // setFilter() begins it
    bool m_isOpening = false, m_isCounted = true, m_isWalked = false, m_isKeepingPlace = false, m_isStale = false;
    std::optional<Error> m_error;
    QElapsedTimer m_walked;
    QTimer m_rest; // between two walks, while the books change and change: some times as long as one takes
};

} // namespace palier
