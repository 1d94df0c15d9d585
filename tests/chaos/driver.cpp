// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/chaos/ctldriver.h"
#include "tests/chaos/customerdriver.h"
#include "tests/chaos/deskdriver.h"
#include "tests/chaos/importdriver.h"

#include <QCoreApplication>

// One of the people of a round, as a process of its own.
int main(int argc, char **argv)
{
    using namespace palier::chaos;
    QCoreApplication application(argc, argv);
    listenForStop();
    const Orders orders = Orders::fromWords(QCoreApplication::arguments().mid(1));
    if (orders.part == "customers")
        CustomerDriver(orders).run();
    else if (orders.part == "import")
        ImportDriver(orders, PALIER_BIN_DIR "/palierctl").run();
    else if (orders.part == "ctl")
        CtlDriver(orders, PALIER_BIN_DIR "/palierctl").run();
    else
        DeskDriver(orders).run();
    return 0;
}
