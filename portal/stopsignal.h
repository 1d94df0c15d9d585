// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace palier {

// Ends of a program that the system or the terminal asks for (SIGTERM, SIGINT; Ctrl+C on Windows). To be made first, on
// the main thread, before any other thread starts.
class StopSignal
{
public:
    StopSignal();
    // Returns when the program is asked to end.
    void wait();
};

} // namespace palier
