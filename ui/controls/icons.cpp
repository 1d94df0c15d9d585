// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/controls/icons.h"

#include "ui/controls/theme.h"

namespace palier {

QIcon themedIcon(const QString &name)
{
    return QIcon(QStringLiteral(":/icons/%1/%2.png").arg(Theme::current().dark ? "dark" : "light", name));
}

} // namespace palier
