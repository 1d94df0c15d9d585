// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "services/sql/databaseurl.h"

#include <functional>

namespace palier {

// What a first look into books tells.
struct FoundBooks {
    QStringList administrations; // those that this login may see, by name
};

// Opens the books once, away from the caller's thread, and answers on it. Given to a face by whoever knows how to.
using BooksProbe = std::function<void(const DatabaseUrl &books, const QString &password,
                                      std::function<void(Result<FoundBooks>)> answered)>;

} // namespace palier
