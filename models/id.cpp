// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/id.h"

namespace palier {

QUuid uuidV7(qint64 msecsSinceEpoch, quint64 randomHigh, quint64 randomLow)
{
    const auto time = quint64(msecsSinceEpoch);
    const auto byte = [randomLow](int index) { return uchar(randomLow >> (8 * (7 - index))); };
    // RFC 9562, section 5.7: 48 bits of time, the version, 12 random bits, the variant 10, 62 random bits.
    return QUuid(uint(time >> 16), ushort(time), ushort(0x7000 | (randomHigh & 0x0fff)), uchar(0x80 | (byte(0) & 0x3f)),
                 byte(1), byte(2), byte(3), byte(4), byte(5), byte(6), byte(7));
}

} // namespace palier
