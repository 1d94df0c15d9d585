// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/warmup.h"

#include "services/sql/sqldriver.h"

#include <QFontMetrics>
#include <QGuiApplication>
#include <QThreadPool>

namespace palier {

void warmUp()
{
    QThreadPool::globalInstance()->start([] { loadDriver(Engine::Sqlite); });
    QThreadPool::globalInstance()->start([font = QGuiApplication::font()] { QFontMetrics(font).height(); });
}

} // namespace palier
