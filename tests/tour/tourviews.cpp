// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/tour/tourviews.h"

namespace palier::tour {

QList<View> allViews()
{
    const QSize laptop(1024, 700);
    QList<View> views;
    for (const char *code : {"en", "fr", "nl", "de"}) {
        const QString language = QString::fromLatin1(code);
        const bool isLong = language == "fr" || language == "de";
        views << View{.name = language, .language = language, .depth = Depth::States}
              << View{.name = language + "-dark", .language = language, .dark = true, .depth = Depth::States}
              << View{.name = language + "-narrow",
                      .language = language,
                      .size = laptop,
                      .depth = isLong ? Depth::States : Depth::Pages};
    }
    const auto large = [&](double scale, Depth depth) {
        return View{
            .name = QString("de-x%1").arg(scale), .language = "de", .size = laptop, .scale = scale, .depth = depth};
    };
    views << large(1.5, Depth::Pages) << large(2.5, Depth::Pages);
    views << large(1.25, Depth::MainPages) << large(2, Depth::MainPages);
    views << large(1.5, Depth::MainPages);
    views.last().name += "-dark";
    views.last().dark = true;
    return views;
}

} // namespace palier::tour
