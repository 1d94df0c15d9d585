// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/mail/backoff.h"

#include <QCryptographicHash>
#include <QtEndian>
#include <algorithm>

namespace palier {

namespace {

constexpr std::chrono::seconds firstWait = std::chrono::minutes(1);
constexpr std::chrono::seconds longestWait = std::chrono::hours(4);
constexpr int doublingsToLongest = 8; // 256 minutes: over four hours

// Not qHash(): that one differs between releases and platforms.
quint32 digestOf(int attempt, const QByteArray &messageId)
{
    const QByteArray digest =
        QCryptographicHash::hash(QByteArray::number(attempt) + ' ' + messageId, QCryptographicHash::Sha256);
    return qFromBigEndian<quint32>(digest.constData());
}

} // namespace

std::chrono::seconds waitBeforeAttempt(int attempt, const QByteArray &messageId)
{
    if (attempt <= 1)
        return std::chrono::seconds(0);
    const int doublings = std::min(attempt - 2, doublingsToLongest);
    const auto wait = std::min(firstWait * (1 << doublings), longestWait);
    const auto most = wait.count() / 5;
    return wait - std::chrono::seconds(qint64(digestOf(attempt, messageId)) % (most + 1));
}

} // namespace palier
