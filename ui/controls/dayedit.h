// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QDateEdit>

namespace palier {

// A field for a day, with a calendar to open; as short as the locale writes one, but always with its whole year.
QDateEdit *dayEdit(const QString &objectName, const QString &accessibleName);

} // namespace palier
