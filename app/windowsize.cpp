// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/windowsize.h"

#include <QScreen>
#include <QWidget>

namespace palier {

QSize fittingSize(QSize remembered, QSize usual, QSize screen)
{
    const bool fits =
        !remembered.isEmpty() && remembered.width() <= screen.width() && remembered.height() <= screen.height();
    return fits ? remembered : usual.boundedTo(screen);
}

void restoreWindow(QWidget &window, const StationSettings &settings)
{
    const QSize screen = window.screen()->availableGeometry().size();
    window.resize(fittingSize(settings.windowSize(), window.size(), screen).expandedTo(window.minimumSize()));
    if (settings.windowIsMaximised())
        window.setWindowState(window.windowState() | Qt::WindowMaximized);
}

Result<void> rememberWindow(const QWidget &window, StationSettings &settings)
{
    const bool isMaximised = window.windowState().testFlag(Qt::WindowMaximized);
    const bool isAsItWasDrawn = !isMaximised && !window.isFullScreen() && !window.isMinimized();
    const QSize size = isAsItWasDrawn ? window.size() : window.normalGeometry().size();
    if (!size.isEmpty() && size != settings.windowSize())
        PALIER_TRY(settings.rememberWindowSize(size));
    return isMaximised == settings.windowIsMaximised() ? Result<void>() : settings.rememberWindowMaximised(isMaximised);
}

} // namespace palier
