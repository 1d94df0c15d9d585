// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "models/error.h"

namespace palier {

// The word of what went wrong, empty where nothing did: a comparison that fails then shows words, not numbers.
template <typename T> QString faultOf(const Result<T> &result)
{
    return result ? QString() : word(result.error().fault);
}

} // namespace palier
