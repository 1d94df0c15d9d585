// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "services/intake/filerecords.h"
#include "services/intake/importdesk.h"

#include <QAbstractTableModel>
#include <QHash>

namespace palier {

// A chosen file as a table: all its records as they stand, or the bad ones alone; a bad row bears its reason, and the
// cell that is the matter is marked.
class ImportTableModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Line, Problem, FirstOfFile };
    static constexpr int badRole = Qt::UserRole + 2;   // bool: the row is bad
    static constexpr int faultRole = Qt::UserRole + 3; // bool: this cell is why

    using QAbstractTableModel::QAbstractTableModel;

    void setFile(std::shared_ptr<const OpenedFile> file);
    // The bad rows, and which column a field stands in.
    void setProblems(const QList<Error> &rejected, const ColumnChoice &columns);
    void showOnlyBad(bool only);
    const QList<Error> &problems() const { return m_rejected; }
    int firstBadRow() const; // of those that are shown; -1: none

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    int recordOf(int row) const { return m_onlyBad ? m_bad[row] : row; }
    const Error *problemOf(int record) const;
    bool isFault(const Error &error, int column) const;
    int alignment(int section) const;

    std::shared_ptr<const OpenedFile> m_file;
    std::unique_ptr<FileRecords> m_records;
    QList<Error> m_rejected;
    QHash<int, int> m_problems; // by line: which of the rejected
    QList<int> m_bad;           // records
    ColumnChoice m_columns;
    bool m_onlyBad = false;
};

} // namespace palier
