// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/intake/invoicereader.h"

#include "services/intake/rowreader.h"

#include <algorithm>

namespace palier {

namespace {

constexpr std::array dateFields = {InvoiceField::Issued, InvoiceField::Due, InvoiceField::PaidOn};
constexpr int tellEvery = 1000; // rows
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

Result<DateReading> dateReading(const DelimitedTable &table, const FileReading &reading)
{
    if (reading.dateFormat)
        return DateReading(*reading.dateFormat);
    DateEvidence evidence;
    const QStringList columns = weigh(evidence, dateFields, table, reading.columns);
    return DateReading::decide(evidence, columns);
}

Result<AmountReading> amountReading(const DelimitedTable &table, const FileReading &reading)
{
    if (!reading.decimal.isNull())
        return AmountReading(reading.decimal);
    AmountEvidence evidence;
    const QStringList columns = weigh(evidence, amountFields, table, reading.columns);
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

Result<ReadInvoices> readInvoices(const QByteArray &bytes, const ColumnMap &map, Currency byDefault)
{
    PALIER_TRY_ASSIGN(const OpenedFile file, openTable(bytes));
    PALIER_TRY_ASSIGN(const ColumnChoice choice, chooseColumns(file.table.header(), map));
    return readInvoices(file, {choice, map.dateFormat, map.decimal}, byDefault);
}

Result<ReadInvoices> readInvoices(const OpenedFile &file, const FileReading &reading, Currency byDefault,
                                  const ImportWatch &watch)
{
    const DelimitedTable &table = file.table;
    const ColumnChoice &choice = reading.columns;
    if (const auto missing = reading.missing(); !missing.isEmpty()) {
        QStringList words;
        for (const InvoiceField field : missing)
            words.append(word(field));
        return refused(Fault::UnknownColumns, words.join(QStringLiteral(", ")), words.first());
    }
    PALIER_TRY_ASSIGN(const DateReading dates, dateReading(table, reading));
    PALIER_TRY_ASSIGN(const AmountReading amounts, amountReading(table, reading));

    ReadInvoices result;
    result.digest = file.digest;
    result.rejected = unevenRows(table, choice);
    result.nameless = static_cast<int>(result.rejected.size());
    result.read = file.records();

    RowReader rows(table, choice, dates, amounts, byDefault);
    QHash<InvoiceNumber, qsizetype> known; // where in rows
    result.rows.reserve(table.rowCount());
    known.reserve(table.rowCount());
    for (int i = 0; i < table.rowCount(); ++i) {
        if (i % tellEvery == 0)
            PALIER_TRY(tell(watch, {ImportStage::Reading, i, table.rowCount()}));
        auto row = rows.read(i);
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
