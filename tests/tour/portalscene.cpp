// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The customers' portal, in a real browser: on a desk in English and Dutch, on a telephone in French and German.
#include "tests/portal/browser.h"
#include "tests/tour/portalpictures.h"
#include "tests/tour/scene.h"

#include <cstdio>

namespace palier::tour {

static void play(TourStage &stage)
{
    const View &view = stage.view();
    if (view.name != view.language)
        return; // a browser has its own look and size
    if (!test::Browser::isInstalled()) {
        std::fprintf(stderr, "tour: no pictures of the portal, for chromium and chromedriver are not installed\n");
        return;
    }
    const bool telephone = view.language == "fr" || view.language == "de";
    test::picturePortal(stage.books(), stage.booksUrl().text(), stage.today(), view.language,
                        telephone ? QSize(390, 800) : QSize(1100, 800),
                        [&stage](const char *name) { return stage.file(name); });
}

static const PlayedAs portal({"portal", 100, play});

} // namespace palier::tour
