// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "services/intake/amounttext.h"
#include "services/intake/columnchoice.h"
#include "services/intake/dateorder.h"
#include "services/intake/delimitedtable.h"
#include "services/intake/invoicerow.h"

#include <QHash>

namespace palier {

// Reads the rows of one file, once its columns, dates and amounts are understood.
//
// A bad row (Error with line, and the InvoiceField's word in `field`):
// - Fault::MissingValue: a required cell is empty; Fault::BadValue: a number or customer with control characters;
//   Fault::TextTooLong: a text beyond longestText;
// - BadDate, AmbiguousDates, BadAmount, AmbiguousDecimals, AmountOverflow, BadCurrency, TwoCurrencies, BadEmail;
// - UnknownWord: another language than ours, another customer type than business or consumer;
// - DatesOutOfOrder: due before it was issued. Of a credit note it is allowed: it often bears the due date of the
// invoice
//   that it corrects;
// - OpenBeyondAmount: more open than the amount, or of the other sign.
class RowReader
{
public:
    static constexpr int longestText = 200;                  // characters of a number, a customer, a name
    static constexpr qint64 mostMinor = 999'999'999'999'999; // of one amount: the books can still add up what they hold

    RowReader(const DelimitedTable &table, ColumnChoice choice, DateReading dates, AmountReading amounts,
              Currency byDefault);

    Result<InvoiceRow> read(int row);

private:
    QString text(InvoiceField field) const;
    Result<QString> key(InvoiceField field) const;
    Result<QDate> date(InvoiceField field, bool required) const;
    Result<Currency> currency() const;
    Result<Money> money(InvoiceField field, Currency currency) const;
    Result<QString> email();
    Result<InvoiceRow> fields();

    const DelimitedTable &m_table;
    const ColumnChoice m_choice;
    const DateReading m_dates;
    const AmountReading m_amounts;
    const Currency m_byDefault;
    int m_row = 0;
    // Of a million invoices the customers are few: their texts are kept, and addresses checked, once.
    QString shared(const QString &text);
    QHash<QString, QString> m_shared;
    QHash<QString, bool> m_addresses;
};

} // namespace palier
