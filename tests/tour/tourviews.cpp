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
        views << View{language, language} << View{language + "-dark", language, true}
              << View{language + "-narrow", language, false, laptop};
    }
    for (const double scale : {1.5, 2.5})
        views << View{QString("de-x%1").arg(scale), "de", false, laptop, scale};
    return views;
}

} // namespace palier::tour
