// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "models/error.h"

#include <QDate>
#include <QList>

namespace palier {

// A date's written form in Qt's letters: d, dd, M, MM, yy, yyyy and whatever stands between them ("M/d/yyyy"). One or
// two digits are read for a day or a month, whichever of d and dd it says. A two-digit year is 1969 to 2068 (POSIX
// strptime %y). A time behind the date ("M/d/yyyy HH:mm") is left out of the form; see dateorder.h.
class DateFormat
{
public:
    // Fault::BadMap for other letters (names of months and days), or without exactly one day, month and year.
    static Result<DateFormat> fromText(QStringView text);

    // Fault::BadDate, detail the text.
    Result<QDate> read(QStringView date) const;
    const QString &text() const { return m_text; } // as it was given

private:
    struct Part {
        QChar letter; // d, M, y; null: this very character
        qsizetype width = 0;
        QChar literal;
    };
    QList<Part> m_parts;
    QString m_text;
};

} // namespace palier
