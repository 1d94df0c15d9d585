// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "services/desk/desk.h"

namespace palier::test {

// What a desk, the portal or the office asks again and again, named as a person would.
struct DeskCall {
    const char *name;
    int most; // of the server's pages that it may touch, in books of any size
    std::function<void(Desk &)> act;
    const char *grows = nullptr; // why it touches more in larger books; null: it doesn't
};

// Each looks at the same place of the books, however many rows there are beside it.
const QList<DeskCall> &deskCalls();

} // namespace palier::test
