// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/controls/intoview.h"

#include "ui/controls/theme.h"

#include <QScrollArea>
#include <QTimer>

namespace palier {

static void scrollNow(QWidget *widget)
{
    if (!widget->isVisible())
        return;
    for (QWidget *above = widget->parentWidget(); above; above = above->parentWidget()) {
        if (auto *area = qobject_cast<QScrollArea *>(above))
            area->ensureWidgetVisible(widget, 0, space::page);
    }
}

void scrollIntoView(QWidget *widget)
{
    if (!widget)
        return;
    for (const int after : {0, 40, 160}) // milliseconds: a layout of wrapped texts takes some turns
        QTimer::singleShot(after, widget, [widget] { scrollNow(widget); });
}

} // namespace palier
