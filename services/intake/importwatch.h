// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "models/error.h"

#include <functional>

namespace palier {

enum class ImportStage { Reading, Comparing, Writing, Finishing };

// How far an import has come, in rows. Finishing has no rows: from there on it can't be stopped any more.
struct ImportProgress {
    ImportStage stage = ImportStage::Reading;
    qint64 done = 0;
    qint64 of = 0;
};

// Is told now and then, on the thread that works. False: stop, and leave nothing behind (Fault::Cancelled).
using ImportWatch = std::function<bool(const ImportProgress &)>;

inline Result<void> tell(const ImportWatch &watch, const ImportProgress &progress)
{
    if (watch && !watch(progress))
        return refused(Fault::Cancelled);
    return {};
}

} // namespace palier
