// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QPushButton>

namespace palier {

// A button that says to a screen reader what stands on it. `look`: the theme's, "primary" or "link".
inline QPushButton *namedButton(const QString &objectName, const QString &text, const char *look = nullptr)
{
    auto *button = new QPushButton(text);
    button->setObjectName(objectName);
    button->setAccessibleName(text);
    if (look)
        button->setProperty("look", look);
    return button;
}

// Closed with its reason, or open where there is none.
inline void closeFor(QWidget *control, const QString &why)
{
    control->setEnabled(why.isEmpty());
    control->setToolTip(why);
    control->setAccessibleDescription(why);
}

} // namespace palier
