// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/intake/importwords.h"

#include "ui/controls/display.h"
#include "ui/controls/faultwords.h"

#include <QLocale>

namespace palier {

QString ImportWords::of(InvoiceField field)
{
    switch (field) {
    case InvoiceField::Number:
        return tr("Invoice number");
    case InvoiceField::Customer:
        return tr("Customer number");
    case InvoiceField::Issued:
        return tr("Invoice date");
    case InvoiceField::Due:
        return tr("Due date");
    case InvoiceField::Amount:
        return tr("Amount");
    case InvoiceField::Currency:
        return tr("Currency");
    case InvoiceField::CustomerName:
        return tr("Customer name");
    case InvoiceField::Email:
        return tr("E-mail address");
    case InvoiceField::Language:
        return tr("Language");
    case InvoiceField::CustomerType:
        return tr("Business or consumer");
    case InvoiceField::Open:
        return tr("Still open");
    case InvoiceField::PaidOn:
        return tr("Paid on");
    case InvoiceField::RemindedStep:
        return tr("Last reminder step");
    }
    Q_UNREACHABLE();
    return {};
}

QString ImportWords::ofFieldWord(const QString &fieldWord)
{
    const auto field = fromWord<InvoiceField>(fieldWord);
    return field ? of(*field) : fieldWord;
}

QString ImportWords::separator(char separator)
{
    switch (separator) {
    case ';':
        return tr("semicolon");
    case '\t':
        return tr("tab");
    default:
        return tr("comma");
    }
}

QString ImportWords::problem(const Error &error)
{
    switch (error.fault) {
    case Fault::MissingValue:
        return tr("%1 is missing").arg(ofFieldWord(error.field));
    case Fault::BadDate:
        return tr("“%1” is not a valid date").arg(error.detail);
    case Fault::AmbiguousDates:
        return tr("Day or month first? “%1” can be both, and the file has dates of either order").arg(error.detail);
    case Fault::BadAmount:
        return tr("“%1” is not an amount").arg(error.detail);
    case Fault::AmbiguousDecimals:
        return tr("Decimals or thousands? “%1” can be both").arg(error.detail);
    case Fault::AmountOverflow:
        return tr("The amount %1 is too large").arg(error.detail);
    case Fault::BadCurrency:
        return tr("“%1” is not a currency").arg(error.detail);
    case Fault::TwoCurrencies:
        return tr("The currency does not fit the invoice: %1").arg(error.detail);
    case Fault::BadEmail:
        return tr("“%1” is not an e-mail address").arg(error.detail);
    case Fault::UnknownWord:
    case Fault::BadValue:
        return tr("“%1” can’t be used as %2").arg(error.detail, ofFieldWord(error.field));
    case Fault::TextTooLong:
        return tr("%1 is too long: %2 characters at most").arg(ofFieldWord(error.field), error.detail);
    case Fault::DatesOutOfOrder:
        return tr("It would be due on %1, before it was issued").arg(error.detail);
    case Fault::OpenBeyondAmount:
        return tr("More is open (%1) than the amount").arg(error.detail);
    case Fault::OtherCustomer:
        return tr("This invoice number belongs to another customer: %1").arg(error.detail);
    case Fault::DuplicateRow:
        return tr("The same invoice appears on line %1 with other values").arg(error.detail);
    case Fault::BadRow:
        return tr("%1 cells, but the header has %2").arg(error.detail.section('/', 0, 0), error.detail.section('/', 1));
    default:
        return FaultWords::of(error);
    }
}

QString ImportWords::unreadable(const QString &what)
{
    if (what == u"xlsx" || what == u"xls")
        return tr("This is a spreadsheet. Save it as CSV there (File › Save as), and import that file.");
    if (what == u"pdf")
        return tr("This is a PDF. Export the list as CSV from the program that made it.");
    if (what == u"gzip")
        return tr("This file is packed. Unpack it first.");
    if (what == u"binary")
        return tr("This is no text file. Export the list as CSV from your invoicing program.");
    return what.startsWith(u"UTF-")
               ? tr("The file says that it is %1 text, but it is damaged. Export it again.").arg(what)
               : tr("The file can’t be read: %1").arg(what);
}

QString ImportWords::trouble(const Error &error)
{
    switch (error.fault) {
    case Fault::UnreadableFile:
        return unreadable(error.detail);
    case Fault::NoRows:
        return tr(
            "There is nothing to import in this file: it needs a line of column names and at least one row below.");
    case Fault::UnclosedQuote:
        return tr("A quotation mark on line %1 is never closed, so everything below it would be lost. Correct the "
                  "file, or export it again.")
            .arg(error.line);
    case Fault::AmbiguousDates:
        return tr("Is the day or the month first? Every date in the file can be read both ways, for example on line "
                  "%1. Choose the order under “Dates”.")
            .arg(error.line);
    case Fault::AmbiguousDecimals:
        return tr("Is the sign before the decimals a point or a comma? The amounts can be read both ways, for example "
                  "on line %1. Choose it under “Decimal sign”.")
            .arg(error.line);
    case Fault::UnknownColumns: {
        QStringList fields;
        const auto words = error.detail.split(QStringLiteral(", "));
        for (const QString &fieldWord : words)
            fields << ofFieldWord(fieldWord);
        return tr("Choose above the columns for: %1.").arg(fields.join(QStringLiteral(", ")));
    }
    case Fault::BooksUnreachable:
        return tr("The books are out of reach. The file and its mapping are kept here: import it when you are online.");
    case Fault::Cancelled:
        return tr("It was cancelled.");
    default:
        return FaultWords::of(error);
    }
}

QString ImportWords::size(qint64 bytes)
{
    return QLocale().formattedDataSize(bytes, 1, QLocale::DataSizeTraditionalFormat);
}

QString ImportWords::count(qint64 number) { return QLocale().toString(number); }

QString ImportWords::example(const InvoiceRow &row)
{
    const QString name = row.customerName.isEmpty() ? row.customer.text() : row.customerName;
    return tr("Line %1 is understood as: invoice %2 to %3, issued %4, due %5, %6")
        .arg(QString::number(row.line), row.number.text(), name, displayed(row.issued), displayed(row.due),
             displayed(row.amount));
}

QString ImportWords::absent(const ImportOutcome &outcome)
{
    constexpr qsizetype few = 4;
    QStringList numbers = outcome.absent.mid(0, few);
    if (outcome.settled > numbers.size())
        numbers << QStringLiteral("…");
    QStringList sums;
    for (const Money &open : outcome.absentOpen)
        sums << displayed(open);
    return tr("%1 (%2 open)").arg(numbers.join(QStringLiteral(", ")), QLocale().createSeparatedList(sums));
}

} // namespace palier
