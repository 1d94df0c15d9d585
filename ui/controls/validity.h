// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QLineEdit>
#include <QStyle>

namespace palier {

// Whether what stands in a field can be kept; the style sheet marks it where it can't.
inline void markValid(QLineEdit *line, bool valid)
{
    if (line->property("valid") == QVariant(valid))
        return;
    line->setProperty("valid", valid);
    line->style()->unpolish(line);
    line->style()->polish(line);
}

} // namespace palier
