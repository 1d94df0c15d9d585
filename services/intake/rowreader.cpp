// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/intake/rowreader.h"

#include "services/intake/customerwords.h"

#include <algorithm>
#include <tuple>

namespace palier {

bool InvoiceRow::saysTheSameAs(const InvoiceRow &other) const
{
    const auto values = [](const InvoiceRow &row) {
        return std::tie(row.number, row.customer, row.customerName, row.email, row.language, row.customerType,
                        row.issued, row.due, row.amount, row.open, row.paidOn, row.remindedStep);
    };
    return values(*this) == values(other);
}

RowReader::RowReader(const DelimitedTable &table, ColumnChoice choice, DateReading dates, AmountReading amounts,
                     Currency byDefault)
    : m_table(table),
      m_choice(std::move(choice)),
      m_dates(std::move(dates)),
      m_amounts(amounts),
      m_byDefault(byDefault)
{
}

Result<InvoiceRow> RowReader::read(int row)
{
    m_row = row;
    auto invoice = fields();
    if (!invoice) {
        Error error = invoice.error();
        error.line = m_table.line(row);
        return fail(std::move(error));
    }
    return invoice;
}

Result<InvoiceRow> RowReader::fields()
{
    InvoiceRow row;
    row.line = m_table.line(m_row);
    PALIER_TRY_ASSIGN(const QString number, key(InvoiceField::Number));
    row.number = InvoiceNumber(number);
    PALIER_TRY_ASSIGN(const QString customer, key(InvoiceField::Customer));
    row.customer = CustomerId(shared(customer));
    PALIER_TRY_ASSIGN(row.issued, date(InvoiceField::Issued, true));
    PALIER_TRY_ASSIGN(row.due, date(InvoiceField::Due, true));
    PALIER_TRY_ASSIGN(const Currency inCurrency, currency());
    PALIER_TRY_ASSIGN(row.amount, money(InvoiceField::Amount, inCurrency));
    if (row.due < row.issued && !row.amount.isNegative())
        return refused(Fault::DatesOutOfOrder, text(InvoiceField::Due), word(InvoiceField::Due));
    // A name may stand on several lines in an address field; it is one line everywhere else.
    row.customerName = shared(text(InvoiceField::CustomerName).simplified());
    if (row.customerName.size() > longestText)
        return refused(Fault::TextTooLong, QString::number(longestText), word(InvoiceField::CustomerName));
    PALIER_TRY_ASSIGN(row.email, email());
    if (const QString said = text(InvoiceField::Language); !said.isEmpty()) {
        row.language = languageCalled(said);
        if (!row.language)
            return refused(Fault::UnknownWord, said, word(InvoiceField::Language));
    }
    if (const QString said = text(InvoiceField::CustomerType); !said.isEmpty()) {
        row.customerType = customerTypeCalled(said);
        if (!row.customerType)
            return refused(Fault::UnknownWord, said, word(InvoiceField::CustomerType));
    }
    if (const QString said = text(InvoiceField::Open); !said.isEmpty()) {
        PALIER_TRY_ASSIGN(row.open, money(InvoiceField::Open, inCurrency));
        if (row.open->minor < std::min<qint64>(0, row.amount.minor) ||
            row.open->minor > std::max<qint64>(0, row.amount.minor))
            return refused(Fault::OpenBeyondAmount, said, word(InvoiceField::Open));
    }
    PALIER_TRY_ASSIGN(row.paidOn, date(InvoiceField::PaidOn, false));
    if (const QString said = text(InvoiceField::RemindedStep); !said.isEmpty()) {
        bool isNumber = false;
        row.remindedStep = said.toInt(&isNumber);
        if (!isNumber || *row.remindedStep < 0)
            return refused(Fault::BadValue, said, word(InvoiceField::RemindedStep));
    }
    return row;
}

QString RowReader::text(InvoiceField field) const
{
    const int column = m_choice.of(field);
    return column < 0 ? QString() : m_table.cell(m_row, column);
}

// Kept as it stands, leading zeros too. It goes into addresses, file names and mail headers later: no control
// characters.
Result<QString> RowReader::key(InvoiceField field) const
{
    const QString key = text(field);
    if (key.isEmpty())
        return refused(Fault::MissingValue, {}, word(field));
    if (key.size() > longestText)
        return refused(Fault::TextTooLong, QString::number(longestText), word(field));
    const bool printable = std::all_of(key.begin(), key.end(), [](QChar c) { return c.isPrint() || c.isSurrogate(); });
    return printable ? Result<QString>(key) : refused(Fault::BadValue, key, word(field));
}

Result<QDate> RowReader::date(InvoiceField field, bool required) const
{
    const QString said = text(field);
    if (said.isEmpty())
        return required ? Result<QDate>(refused(Fault::MissingValue, {}, word(field))) : Result<QDate>(QDate());
    auto read = m_dates.read(said);
    if (!read)
        read.error().field = word(field);
    return read;
}

// An empty cell of a currency column is the books' own currency, as accounting programs have it.
Result<Currency> RowReader::currency() const
{
    const QString said = text(InvoiceField::Currency).toUpper();
    if (said.isEmpty())
        return m_choice.currency.value_or(m_byDefault);
    const auto code = said == u"€" ? Currency::fromCode(u"EUR") : Currency::fromCode(said);
    return code ? Result<Currency>(*code) : refused(Fault::BadCurrency, said, word(InvoiceField::Currency));
}

Result<Money> RowReader::money(InvoiceField field, Currency currency) const
{
    const QString said = text(field);
    if (said.isEmpty())
        return refused(Fault::MissingValue, {}, word(field));
    auto read = m_amounts.read(said, currency);
    if (!read)
        read.error().field = word(field);
    else if (read->minor > mostMinor || read->minor < -mostMinor)
        return refused(Fault::AmountOverflow, said, word(field));
    return read;
}

Result<QString> RowReader::email()
{
    const QString address = text(InvoiceField::Email);
    if (address.isEmpty())
        return address;
    auto known = m_addresses.constFind(address);
    if (known == m_addresses.constEnd())
        known = m_addresses.insert(address, isEmailAddress(address));
    return *known ? Result<QString>(known.key()) : refused(Fault::BadEmail, address, word(InvoiceField::Email));
}

QString RowReader::shared(const QString &text)
{
    if (text.isEmpty())
        return text;
    const auto known = m_shared.constFind(text);
    return known != m_shared.constEnd() ? *known : *m_shared.insert(text, text);
}

} // namespace palier
