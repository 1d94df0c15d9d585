// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "portal/pages.h"

namespace palier {

Response healthPage(const Result<Books *> &books)
{
    const bool answers = books && (*books)->identity();
    return {answers ? 200 : 503,
            answers ? "ok\n" : "the books do not answer\n",
            "text/plain; charset=utf-8",
            {{"Cache-Control", "no-store"}}};
}

} // namespace palier
