// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/firstpaint.h"
#include "app/reception.h"
#include "app/warmup.h"
#include "services/workstation/stationsettings.h"
#include "ui/controls/faultwords.h"
#include "ui/controls/theme.h"
#include "ui/screenlanguage.h"

#include <QApplication>
#include <QIcon>
#include <QTimer>
#include <csignal>
#include <cstdio>

// All that a signal's handler may do is to leave a mark.
static volatile std::sig_atomic_t signalled = 0;
static void leaveMark(int) { signalled = 1; }

int main(int argc, char **argv)
{
    using namespace palier;
    QApplication application(argc, argv);
    warmUp();
    QApplication::setApplicationName("palier");
    QApplication::setApplicationDisplayName("Palier");
    QApplication::setApplicationVersion(PALIER_VERSION);
    QApplication::setDesktopFileName("palier");
    QApplication::setWindowIcon(QIcon(":/icons/palier-64.png"));

    new FirstPaint(&application);
    const auto options = StartOptions::from(QApplication::arguments());
    if (!options) {
        const QString where = options.error().field.isEmpty() ? QString() : "--" + options.error().field + ": ";
        std::fprintf(stderr, "palier: %s%s\n", qPrintable(where), qPrintable(FaultWords::of(options.error())));
        return 2;
    }
    const StationSettings station;
    speak(application, options->language.isEmpty() ? station.language() : options->language);
    enlargeText(application, station.textPercent());
    dress(application, lookNamed(station.look()));

    std::signal(SIGTERM, leaveMark);
    std::signal(SIGINT, leaveMark);
    QTimer look;
    QObject::connect(&look, &QTimer::timeout, &application, [] {
        if (signalled)
            QApplication::quit();
    });
    look.start(std::chrono::milliseconds(200));

    Reception reception(*options);
    QObject::connect(&reception, &Reception::left, &application, &QApplication::quit, Qt::QueuedConnection);
    reception.start();
    return QApplication::exec();
}
