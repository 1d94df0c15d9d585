// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QString>

namespace palier {

// Where this workstation stands with the books, as the window shows it.
enum class BooksReach { InStep, Syncing, OutOfReach, Failing };

struct ReachNews {
    BooksReach reach = BooksReach::Syncing;
    QString why; // the sentence of an error, where there is one
};

} // namespace palier
