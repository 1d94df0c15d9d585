// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "portal/visit.h"

namespace palier {

QString creditorOf(const Visit &visit)
{
    const QString name = visit.settings.text(u"creditor.name");
    return name.isEmpty() ? visit.books.administrationName() : name;
}

} // namespace palier
