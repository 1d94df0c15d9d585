// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "portal/routes.h"

#include <QStringList>

namespace palier {

Route routeOf(const QString &path)
{
    static const std::pair<const char *, Page> fixed[] = {{"/", Page::Home},
                                                          {"/invoices", Page::Invoices},
                                                          {"/plan", Page::Send},
                                                          {"/plan/new", Page::Request},
                                                          {"/plan/preview", Page::Preview}};
    for (const auto &[known, page] : fixed) {
        if (path == QLatin1String(known))
            return {page, {}};
    }
    const QStringList parts = path.split('/'); // the first is empty
    if (parts.value(1) != "plan" || parts.value(2).isEmpty())
        return {};
    if (parts.size() == 3)
        return {Page::Answer, parts[2]};
    return parts.size() == 4 && parts[3] == "withdraw" ? Route{Page::Withdraw, parts[2]} : Route{};
}

} // namespace palier
