// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/intake/recordsplitter.h"

#include <QtGlobal>
#include <algorithm>

namespace palier {

namespace {

// Up to and with the line's end: LF, CR LF or CR alone.
qsizetype lineLength(QByteArrayView text)
{
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] == '\n')
            return i + 1;
        if (text[i] == '\r')
            return i + (i + 1 < text.size() && text[i + 1] == '\n' ? 2 : 1);
    }
    return text.size();
}

bool isBlank(QByteArrayView line, char separator)
{
    return std::all_of(line.begin(), line.end(), [separator](char c) {
        return c != separator && (c == ' ' || c == '\t' || c == '\r' || c == '\n');
    });
}

} // namespace

RecordSplitter::RecordSplitter(char separator) : m_separator(separator)
{
    if (csv_init(&m_parser, 0) != 0)
        qFatal("libcsv");
    csv_set_delim(&m_parser, static_cast<unsigned char>(separator));
}

RecordSplitter::~RecordSplitter() { csv_free(&m_parser); }

void RecordSplitter::takeCell(void *text, size_t size, void *self)
{
    auto *splitter = static_cast<RecordSplitter *>(self);
    if (size > 0)
        splitter->m_text.append(static_cast<const char *>(text), size);
    splitter->m_ends.push_back(splitter->m_text.size());
}

void RecordSplitter::takeRecord(int, void *self) { static_cast<RecordSplitter *>(self)->m_complete = true; }

bool RecordSplitter::handOver(const OnRecord &onRecord)
{
    m_record.clear();
    size_t start = 0;
    for (const size_t end : m_ends) {
        m_record.push_back(std::string_view(m_text).substr(start, end - start));
        start = end;
    }
    const bool more = onRecord(m_record, m_line);
    m_text.clear();
    m_ends.clear();
    m_complete = false;
    m_line = 0;
    return more;
}

int RecordSplitter::split(QByteArrayView utf8, int firstLine, const OnRecord &onRecord)
{
    for (int line = firstLine; !utf8.isEmpty(); ++line) {
        const qsizetype length = lineLength(utf8);
        if (m_line == 0 && !isBlank(utf8.first(length), m_separator))
            m_line = line;
        if (csv_parse(&m_parser, utf8.data(), static_cast<size_t>(length), takeCell, takeRecord, this) !=
            static_cast<size_t>(length))
            qBadAlloc(); // not strict: memory is the one thing that libcsv can still fail of
        utf8 = utf8.sliced(length);
        if (m_complete && !handOver(onRecord))
            return 0;
    }
    // Strict from here on: the only thing left to be strict about is a quote that is still open.
    csv_set_opts(&m_parser, CSV_STRICT | CSV_STRICT_FINI);
    if (csv_fini(&m_parser, takeCell, takeRecord, this) != 0)
        return m_line;
    if (m_complete)
        handOver(onRecord);
    return 0;
}

} // namespace palier
