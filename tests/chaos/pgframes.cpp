// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/chaos/pgframes.h"

#include <QtEndian>

namespace palier::chaos {

static constexpr quint32 startupMessage = 196608; // protocol 3.0
static constexpr quint32 tlsRequest = 80877103, gssRequest = 80877104;

static quint32 numberAt(const QByteArray &bytes, qsizetype at)
{
    return qFromBigEndian<quint32>(bytes.constData() + at);
}

QByteArray PgFrame::text() const
{
    if (type == 'P') // the statement's name comes first
        return bytes.mid(bytes.indexOf('\0', 5) + 1).split('\0').first();
    return bytes.mid(5).split('\0').first();
}

char PgFrame::status() const { return bytes.at(5); }

bool PgFrame::asksForTls() const
{
    return type == 0 && bytes.size() == 8 && (numberAt(bytes, 4) == tlsRequest || numberAt(bytes, 4) == gssRequest);
}

static bool isWhole(const QByteArray &buffer, qsizetype lengthAt, qsizetype &size)
{
    if (buffer.size() < lengthAt + 4)
        return false;
    size = qsizetype(numberAt(buffer, lengthAt)) + lengthAt;
    return buffer.size() >= size;
}

bool PgFrames::take(PgFrame &frame)
{
    if (m_buffer.isEmpty())
        return false;
    qsizetype size = m_buffer.size();
    frame.type = 0;
    if (m_oneByte) {
        size = 1;
        m_oneByte = false;
    } else if (m_inStartup) {
        if (!isWhole(m_buffer, 0, size))
            return false;
        m_inStartup = m_buffer.size() < 8 || numberAt(m_buffer, 4) != startupMessage;
    } else if (!m_opaque) {
        if (!isWhole(m_buffer, 1, size))
            return false;
        frame.type = m_buffer.at(0);
    }
    frame.bytes = m_buffer.left(size);
    m_buffer.remove(0, size);
    return true;
}

QList<PgFrame> PgFrames::feed(const QByteArray &bytes)
{
    m_buffer += bytes;
    QList<PgFrame> frames;
    for (PgFrame frame; take(frame);)
        frames << frame;
    return frames;
}

} // namespace palier::chaos
