// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QByteArray>
#include <QHash>
#include <QMutex>

namespace palier {

// Token buckets, one a key: so many requests at once, then so many a second. Thread-safe. Its memory is bounded: where
// more keys ask at a time than it holds, those that came last share one bucket.
class RateLimiter
{
public:
    struct Rate {
        int burst = 800;
        int perSecond = 40;
    };
    explicit RateLimiter(Rate rate, qsizetype mostKeys = 20'000) : m_rate(rate), m_mostKeys(mostKeys) {}

    // Takes `cost` from the key's bucket: 0, or how many seconds to wait until it holds so much. `nowMs` is any clock
    // that never goes back.
    int take(const QByteArray &key, qint64 nowMs, int cost = 1);
    // Takes it afterwards, also where the bucket falls below zero.
    void charge(const QByteArray &key, qint64 nowMs, int cost);

    qsizetype size() const;

private:
    struct Bucket {
        qint64 milliTokens = 0;
        qint64 filledAtMs = 0;
    };
    Bucket &filled(const QByteArray &key, qint64 nowMs);
    void forgetFull(qint64 nowMs);
    qint64 contentOf(const Bucket &bucket, qint64 nowMs) const;

    Rate m_rate;
    qsizetype m_mostKeys;
    mutable QMutex m_mutex;
    QHash<QByteArray, Bucket> m_buckets;
    qint64 m_sweptAtMs = 0;
};

} // namespace palier
