// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "tests/support/have.h"

#include <optional>

namespace palier::test {

// What a Result holds where there may be nothing: a test that goes on with it can't go on without.
template <typename T>
T present(Result<std::optional<T>> result, const char *file = __builtin_FILE(), int line = __builtin_LINE())
{
    std::optional<T> held = have(std::move(result), file, line);
    if (!held)
        qFatal("a test can't go on without this value: there is none (%s:%d)", file, line);
    return std::move(*held);
}

} // namespace palier::test
