// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/controls/theme.h"

namespace palier {

// What stands between two rows: the border's colour, fainter, before what is behind it. Opaque: what isn't, Qt blends
// on threads of its own, a task for every stroke, and a table has hundreds of them.
inline QColor rowLine(const QColor &border, const QColor &behind)
{
    constexpr double share = 0.55;
    const auto mixed = [&](int front, int back) { return qRound(front * share + back * (1 - share)); };
    return {mixed(border.red(), behind.red()), mixed(border.green(), behind.green()),
            mixed(border.blue(), behind.blue())};
}

} // namespace palier
