// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QByteArrayView>
#include <csv.h>
#include <functional>
#include <string>
#include <string_view>
#include <vector>

namespace palier {

// libcsv, fed a line at a time, so that every record knows the line it began on (1-based).
class RecordSplitter
{
public:
    using Record = std::vector<std::string_view>;
    // The views live until the next record. False: enough, stop.
    using OnRecord = std::function<bool(const Record &, int line)>;

    explicit RecordSplitter(char separator);
    ~RecordSplitter();
    Q_DISABLE_COPY_MOVE(RecordSplitter)

    // The line of the record whose quote never ends, or 0 when all is well.
    int split(QByteArrayView utf8, int firstLine, const OnRecord &onRecord);

private:
    static void takeCell(void *text, size_t size, void *self);
    static void takeRecord(int terminator, void *self);
    bool handOver(const OnRecord &onRecord);

    char m_separator;
    csv_parser m_parser;
    std::string m_text;
    std::vector<size_t> m_ends;
    Record m_record;
    int m_line = 0; // of the open record; 0: none is open
    bool m_complete = false;
};

} // namespace palier
