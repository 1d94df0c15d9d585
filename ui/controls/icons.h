// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QIcon>

namespace palier {

// An icon of resources/icons by its name, in the ink of the theme that is worn.
QIcon themedIcon(const QString &name);

} // namespace palier
