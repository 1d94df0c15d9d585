// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace palier {

class ClerkRoll;
class ImportDesk;
class LinkIssuer;

// What works on the books themselves, beside the desk on this computer's copy. Null: this window can't.
struct Offices {
    ClerkRoll *roll = nullptr;     // changes the books' clerks
    ImportDesk *imports = nullptr; // brings files in
    LinkIssuer *links = nullptr;   // makes and revokes customers' links
};

} // namespace palier
