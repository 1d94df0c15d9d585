// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/intake/invoicereader.h"

#include "services/intake/rowreader.h"
#include "services/intake/textdecoder.h"

#include <QCryptographicHash>
#include <algorithm>

namespace palier {

namespace {

constexpr std::array dateFields = {InvoiceField::Issued, InvoiceField::Due, InvoiceField::PaidOn};
constexpr std::array amountFields = {InvoiceField::Amount, InvoiceField::Open};

// Shows every cell of these fields to the evidence; gives the names of the columns that it looked at.
template <typename Evidence, size_t N> QStringList weigh(Evidence &evidence, const std::array<InvoiceField, N> &fields,
                                                         const DelimitedTable &table, const ColumnChoice &choice)
{
    QStringList names;
    for (const InvoiceField field : fields) {
        const int column = choice.of(field);
        if (column < 0)
            continue;
        names.append(table.header().at(column));
        for (int row = 0; row < table.rowCount(); ++row)
            evidence.weigh(table.cell(row, column), table.line(row));
    }
    names.removeDuplicates();
    return names;
}

Result<DateReading> dateReading(const DelimitedTable &table, const ColumnChoice &choice, const ColumnMap &map)
{
    if (map.dateFormat)
        return DateReading(*map.dateFormat);
    DateEvidence evidence;
    const QStringList columns = weigh(evidence, dateFields, table, choice);
    return DateReading::decide(evidence, columns);
}

Result<AmountReading> amountReading(const DelimitedTable &table, const ColumnChoice &choice, const ColumnMap &map)
{
    if (!map.decimal.isNull())
        return AmountReading(map.decimal);
    AmountEvidence evidence;
    const QStringList columns = weigh(evidence, amountFields, table, choice);
    return AmountReading::decide(evidence, columns);
}

// A table names an uneven row's column as its header does; a face wants the field.
QList<Error> unevenRows(const DelimitedTable &table, const ColumnChoice &choice)
{
    QList<Error> rejected = table.uneven();
    for (Error &error : rejected) {
        const auto column = static_cast<int>(table.header().indexOf(error.field));
        if (const auto field = choice.column.key(column, InvoiceField::Number); choice.of(field) == column)
            error.field = word(field);
    }
    return rejected;
}

// What an invoice's second row is, if not the same as the first.
std::optional<Error> contradiction(const InvoiceRow &first, const InvoiceRow &second)
{
    if (first.saysTheSameAs(second))
        return std::nullopt;
    const bool otherCustomer = first.customer != second.customer;
    return Error{Kind::Refused, otherCustomer ? Fault::OtherCustomer : Fault::DuplicateRow, QString::number(first.line),
                 second.line, word(otherCustomer ? InvoiceField::Customer : InvoiceField::Number)};
}

} // namespace

Result<ReadInvoices> readInvoices(const QByteArray &file, const ColumnMap &map, Currency byDefault)
{
    PALIER_TRY_ASSIGN(const DecodedText text, decodeText(file));
    PALIER_TRY_ASSIGN(const DelimitedTable table, DelimitedTable::read(text.utf8));
    PALIER_TRY_ASSIGN(const ColumnChoice choice, chooseColumns(table.header(), map));
    PALIER_TRY_ASSIGN(const DateReading dates, dateReading(table, choice, map));
    PALIER_TRY_ASSIGN(const AmountReading amounts, amountReading(table, choice, map));

    ReadInvoices result;
    result.digest = QCryptographicHash::hash(file, QCryptographicHash::Sha256).toHex();
    result.rejected = unevenRows(table, choice);
    result.nameless = static_cast<int>(result.rejected.size());
    result.read = table.rowCount() + result.nameless;

    RowReader reader(table, choice, dates, amounts, byDefault);
    QHash<InvoiceNumber, qsizetype> known; // where in rows
    result.rows.reserve(table.rowCount());
    known.reserve(table.rowCount());
    for (int i = 0; i < table.rowCount(); ++i) {
        auto row = reader.read(i);
        if (!row) {
            result.rejected.append(row.error());
            if (const QString number = table.cell(i, choice.of(InvoiceField::Number)); !number.isEmpty())
                result.rejectedNumbers.insert(InvoiceNumber(number));
            else
                ++result.nameless;
        } else if (const auto earlier = known.constFind(row->number); earlier == known.constEnd()) {
            known.insert(row->number, result.rows.size());
            result.rows.append(std::move(*row));
        } else if (const auto error = contradiction(result.rows.at(*earlier), *row)) {
            result.rejected.append(*error);
        }
    }
    std::stable_sort(result.rejected.begin(), result.rejected.end(),
                     [](const Error &a, const Error &b) { return a.line < b.line; });
    return result;
}

} // namespace palier
