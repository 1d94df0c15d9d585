// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "services/sync/syncround.h"
#include "tests/support/office.h"
#include "ui/mainwindow/mainwindow.h"

#include <QTemporaryDir>

namespace palier::test {

// A clerk at a desktop: real books, a real replica, the real window, clicked offscreen.
struct ClerkSeat {
    explicit ClerkSeat(int customers = 2, int invoicesEach = 3);

    void sync();
    void settle(); // until every list has read what it shows
    void filterBy(BlockReason reason, bool on = true);
    void openInvoice(int row);
    void click(const char *name) { QTest::mouseClick(visible<QWidget>(name), Qt::LeftButton); }
    bool isVisible(const char *name);
    template <typename T> T *visible(const char *name)
    {
        for (T *widget : window.findChildren<T *>(name)) {
            if (widget->isVisible())
                return widget;
        }
        qFatal("nothing visible is called %s", name);
    }
    int rows();
    QString text(const char *labelName);

    QTemporaryDir folder;
    bool configFolder; // in there too: what one test remembers is not the next one's
    Office office;
    std::unique_ptr<Replica> replica;
    std::unique_ptr<Desk> desk;
    MainWindow window;
};

} // namespace palier::test
