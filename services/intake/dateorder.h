// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "services/intake/dateformat.h"

#include <QStringList>

namespace palier {

// What all the dates of a file together say about the order of day and month. One program wrote the file, so all its
// date columns count as one.
struct DateEvidence {
    int dayFirst = 0;   // dates like 31/01/2024, which can be nothing else
    int monthFirst = 0; // dates like 01/31/2024
    int either = 0;     // dates like 03/04/2024, with two readings
    QString example;    // the first of these, and its line
    int line = 0;

    void weigh(QStringView date, int onLine);
};

// How the dates of one file are read. A form given by the map is the only one then. Else: 2024-01-31, 2024/01/31,
// 20240131; with points the day is first (31.1.2024); with slashes or dashes the evidence decides. A time at the end
// ("2024-01-31T10:00:00Z", "1/31/2024 0:00") is left aside, and the day stays as it is written.
// Where the evidence contradicts itself, which happens when a spreadsheet has turned some of the dates around, the
// dates with two readings can't be trusted any more, and are refused beside those of the rarer order (a tie: of both).
class DateReading
{
public:
    explicit DateReading(DateFormat format) : m_format(std::move(format)) {}
    // Fault::AmbiguousDates, line of the example, field "date_format" (the key that answers), detail: the columns, the
    // example and its two readings: "InvoiceDate, DueDate: 03/04/2024: d/M/yyyy 2024-04-03, M/d/yyyy 2024-03-04".
    static Result<DateReading> decide(const DateEvidence &evidence, const QStringList &columns);

    // Fault::BadDate (also for a year of two digits or before 1900), Fault::AmbiguousDates; detail the text.
    Result<QDate> read(QStringView date) const;

private:
    enum class Trust { Neither, DayFirst, MonthFirst };

    DateReading() = default;
    std::optional<DateFormat> m_format;
    Trust m_trust = Trust::DayFirst;
    bool m_contradicted = false;
};

} // namespace palier
