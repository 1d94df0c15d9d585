// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/intake/importtablemodel.h"

#include "ui/controls/display.h"
#include "ui/controls/icons.h"
#include "ui/controls/theme.h"
#include "ui/intake/importwords.h"

namespace palier {

void ImportTableModel::setFile(std::shared_ptr<const OpenedFile> file)
{
    beginResetModel();
    m_file = std::move(file);
    m_records = m_file ? std::make_unique<FileRecords>(m_file->table) : nullptr;
    m_rejected.clear();
    m_problems.clear();
    m_bad.clear();
    m_onlyBad = false;
    endResetModel();
}

void ImportTableModel::setProblems(const QList<Error> &rejected, const ColumnChoice &columns)
{
    if (m_onlyBad)
        beginResetModel();
    m_rejected = rejected;
    m_columns = columns;
    m_problems.clear();
    m_bad.clear();
    for (int i = 0; i < rejected.size() && m_records; ++i) {
        const int record = m_records->onLine(rejected[i].line);
        if (record < 0 || m_problems.contains(rejected[i].line))
            continue;
        m_problems.insert(rejected[i].line, i);
        m_bad << record;
    }
    if (m_onlyBad)
        endResetModel();
    else if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
    if (columnCount() > 0)
        Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1); // which columns are amounts
}

void ImportTableModel::showOnlyBad(bool only)
{
    if (m_onlyBad == only)
        return;
    beginResetModel();
    m_onlyBad = only;
    endResetModel();
}

int ImportTableModel::firstBadRow() const { return m_bad.isEmpty() ? -1 : m_onlyBad ? 0 : m_bad.first(); }

int ImportTableModel::rowCount(const QModelIndex &parent) const
{
    if (parent.isValid() || !m_records)
        return 0;
    return m_onlyBad ? int(m_bad.size()) : m_records->count();
}

int ImportTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() || !m_file ? 0 : FirstOfFile + int(m_file->table.header().size());
}

const Error *ImportTableModel::problemOf(int record) const
{
    const auto found = m_problems.constFind(m_records->line(record));
    return found == m_problems.constEnd() ? nullptr : &m_rejected[*found];
}

// The reader names a field by its word; of a column that has none, by the column's name.
bool ImportTableModel::isFault(const Error &error, int column) const
{
    if (const auto field = fromWord<InvoiceField>(error.field); field && m_columns.of(*field) >= 0)
        return m_columns.of(*field) == column;
    return m_file->table.header()[column] == error.field;
}

int ImportTableModel::alignment(int section) const
{
    const int column = section - FirstOfFile;
    const bool isFigure =
        section == Line ||
        (column >= 0 && (column == m_columns.of(InvoiceField::Amount) || column == m_columns.of(InvoiceField::Open)));
    return int(Qt::AlignVCenter | (isFigure ? Qt::AlignRight : Qt::AlignLeft));
}

QVariant ImportTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const int record = recordOf(index.row());
    const int column = index.column() - FirstOfFile;
    const Error *problem = problemOf(record);
    const bool isCulprit = problem && column >= 0 && isFault(*problem, column);
    switch (role) {
    case Qt::DisplayRole:
        if (index.column() == Line)
            return QString::number(m_records->line(record));
        if (index.column() == Problem)
            return problem ? ImportWords::problem(*problem) : QString();
        // A cell of several lines is one here.
        if (const QString text = m_records->cell(record, column); !text.isEmpty() || !isCulprit)
            return text.simplified();
        return tr("(empty)");
    case Qt::AccessibleTextRole:
        if (isCulprit)
            return tr("%1, bad: %2").arg(m_records->cell(record, column).simplified(), ImportWords::problem(*problem));
        return data(index, Qt::DisplayRole);
    case Qt::ToolTipRole:
        return asPlain(isCulprit ? ImportWords::problem(*problem) : data(index, Qt::DisplayRole).toString());
    case Qt::DecorationRole:
        return isCulprit || (problem && index.column() == Line) ? QVariant(themedIcon("warning")) : QVariant();
    case Qt::ForegroundRole:
        if (isCulprit || index.column() == Problem)
            return Theme::current().tone(Tone::Bad).ink;
        return index.column() == Line ? QVariant(Theme::current().muted) : QVariant();
    case Qt::TextAlignmentRole:
        return alignment(index.column());
    case badRole:
        return problem != nullptr;
    case faultRole:
        return isCulprit;
    default:
        return {};
    }
}

QVariant ImportTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && role == Qt::TextAlignmentRole)
        return alignment(section);
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole || !m_file)
        return {};
    if (section == Line)
        return tr("Line");
    if (section == Problem)
        return tr("Problem");
    return m_file->table.header().value(section - FirstOfFile).simplified();
}

} // namespace palier
