// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "portal/stopsignal.h"

#include <QtGlobal>
#include <csignal>

#ifdef Q_OS_WIN
#include <windows.h>
#else
#include <pthread.h>
#endif

namespace palier {

#ifdef Q_OS_WIN

static HANDLE asked() // set when the program is asked to end
{
    static const HANDLE event = CreateEventW(nullptr, TRUE, FALSE, nullptr);
    return event;
}

static BOOL WINAPI onControl(DWORD) { return SetEvent(asked()); }

StopSignal::StopSignal() { SetConsoleCtrlHandler(onControl, TRUE); }

void StopSignal::wait() { WaitForSingleObject(asked(), INFINITE); }

#else

static sigset_t stops()
{
    sigset_t signals;
    sigemptyset(&signals);
    sigaddset(&signals, SIGTERM);
    sigaddset(&signals, SIGINT);
    return signals;
}

StopSignal::StopSignal()
{
    // Threads inherit the mask: only wait() ever takes these two.
    const sigset_t signals = stops();
    pthread_sigmask(SIG_BLOCK, &signals, nullptr);
    std::signal(SIGPIPE, SIG_IGN); // a visitor who hangs up is no reason to end
}

void StopSignal::wait()
{
    const sigset_t signals = stops();
    int taken = 0;
    while (sigwait(&signals, &taken) != 0) {
    }
}

#endif

} // namespace palier
