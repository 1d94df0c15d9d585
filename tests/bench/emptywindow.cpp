// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
// What the start of the desktop is held against: the same Qt, and a window with nothing in it.
#include "app/firstpaint.h"

#include <QApplication>

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    new palier::FirstPaint(&application);
    QMainWindow window;
    window.resize(1360, 860);
    window.show();
    return QApplication::exec();
}
