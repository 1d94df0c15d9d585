// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QStringList>
#include <algorithm>

namespace palier {

// Of the texts that a column may bear, the one that it takes its width from. There is one at least.
inline QString longestOf(const QStringList &texts)
{
    return *std::max_element(texts.begin(), texts.end(),
                             [](const QString &a, const QString &b) { return a.size() < b.size(); });
}

} // namespace palier
