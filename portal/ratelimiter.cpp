// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "portal/ratelimiter.h"

#include <QMutexLocker>

namespace palier {

static constexpr qint64 sweepEveryMs = 1000;

qint64 RateLimiter::contentOf(const Bucket &bucket, qint64 nowMs) const
{
    return std::min(qint64(m_rate.burst) * 1000, bucket.milliTokens + (nowMs - bucket.filledAtMs) * m_rate.perSecond);
}

// Full buckets say nothing that a new one doesn't.
void RateLimiter::forgetFull(qint64 nowMs)
{
    if (nowMs - m_sweptAtMs < sweepEveryMs)
        return;
    m_sweptAtMs = nowMs;
    m_buckets.removeIf(
        [&](const auto &entry) { return contentOf(entry.value(), nowMs) >= qint64(m_rate.burst) * 1000; });
}

RateLimiter::Bucket &RateLimiter::filled(const QByteArray &key, qint64 nowMs)
{
    QByteArray kept = key;
    if (!m_buckets.contains(key) && m_buckets.size() >= m_mostKeys) {
        forgetFull(nowMs);
        if (m_buckets.size() >= m_mostKeys)
            kept.clear(); // the one that latecomers share
    }
    auto bucket = m_buckets.find(kept);
    if (bucket == m_buckets.end())
        bucket = m_buckets.insert(kept, {qint64(m_rate.burst) * 1000, nowMs});
    bucket->milliTokens = contentOf(*bucket, nowMs);
    bucket->filledAtMs = nowMs;
    return *bucket;
}

int RateLimiter::take(const QByteArray &key, qint64 nowMs, int cost)
{
    const QMutexLocker lock(&m_mutex);
    Bucket &bucket = filled(key, nowMs);
    const qint64 wanted = qint64(cost) * 1000;
    if (bucket.milliTokens >= wanted) {
        bucket.milliTokens -= wanted;
        return 0;
    }
    const qint64 perSecond = qint64(m_rate.perSecond) * 1000;
    return int((wanted - bucket.milliTokens + perSecond - 1) / perSecond);
}

void RateLimiter::charge(const QByteArray &key, qint64 nowMs, int cost)
{
    const QMutexLocker lock(&m_mutex);
    Bucket &bucket = filled(key, nowMs);
    // Never so deep that it takes more than a minute to come back.
    bucket.milliTokens = std::max(bucket.milliTokens - qint64(cost) * 1000, -qint64(m_rate.perSecond) * 60'000);
}

qsizetype RateLimiter::size() const
{
    const QMutexLocker lock(&m_mutex);
    return m_buckets.size();
}

} // namespace palier
