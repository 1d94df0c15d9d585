// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/lists/windowedmodel.h"

namespace palier {

// The model of a list page. A page's own says three things, and calls setFilter() once it is made:
//
//     class CustomerListModel : public ListModel<Customer>
//     {
//         CustomerListModel(Desk &desk, QObject *parent) : ListModel(desk, {{.id = "name", .title = tr("Name"), …}, …},
//         parent) {} ListSource<Customer> source() override;   // how filter(), orderColumn() and isDescending() are
//         read; values only QVariant cell(const Customer &customer, int column, int role) const override;
//     };
//
// cell() answers Qt::DisplayRole and where it has something to say ChipDelegate::chipsRole, DecorationRole,
// ForegroundRole, ToolTipRole, AccessibleTextRole; the rest follows.
template <typename Row> class ListModel : public WindowedModel
{
public:
    using WindowedModel::WindowedModel;

    // Null while it is being read.
    const Row *at(int row) const
    {
        int place = 0;
        const std::any *rows = rowsAt(row, &place);
        return rows ? &std::any_cast<const QList<Row> &>(*rows)[place] : nullptr;
    }

protected:
    virtual ListSource<Row> source() = 0;
    virtual QVariant cell(const Row &row, int column, int role) const = 0;

private:
    ListReading reading() final { return ListReading::of(source()); }
    QVariant cellOf(const std::any &rows, int place, int column, int role) const final
    {
        return cell(std::any_cast<const QList<Row> &>(rows)[place], column, role);
    }
};

} // namespace palier
