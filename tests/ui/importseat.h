// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/importoffice.h"
#include "services/sync/syncround.h"
#include "tests/support/office.h"
#include "ui/intake/importpage.h"

#include <QLabel>
#include <QTableView>
#include <QTemporaryDir>

namespace palier::test {

// A list of invoices as it should be, over an Office; and with three bad rows.
inline const QByteArray goodList("number;customer;customer_name;issued;due;amount\n"
                                 "F-1-1;C1;Customer C1;2026-01-22;2026-02-20;55,00\n"
                                 "N-1;K1;Käufer & Söhne;2026-01-02;2026-02-01;10,00\n"
                                 "N-2;K2;<b>x</b><img src=y>;2026-01-02;2026-02-01;-5,50\n");
inline const QByteArray badList = goodList + "N-3;K2;;2026-02-30;2026-03-01;10,00\n"
                                             "N-4;K2\n"
                                             "F-1-2;C2;;2026-01-22;2026-02-20;1,00\n";

// Somebody at the import page, over real books and a real copy of them.
struct ImportSeat {
    // `url`: as the clerk signs in; the books are there already.
    explicit ImportSeat(const DatabaseUrl &url);

    QString write(const QString &name, const QByteArray &text);
    void sync() { have(syncOnce(*replica, *books)); }
    void drop(const QString &path); // by the mouse, as from a file manager
    void looked();                  // until the page has looked through the file
    void open(const QString &path);
    void map(int column, InvoiceField field);
    void click(const char *name) { QTest::mouseClick(visible<QWidget>(name), Qt::LeftButton); }
    bool isVisible(const char *name);
    bool isEnabled(const char *name) { return visible<QWidget>(name)->isEnabled(); }
    QString text(const char *labelName) { return visible<QLabel>(labelName)->text(); }
    QString trouble(); // title and text of the banner; empty: there is none
    QString figures(); // rows new changed unchanged bad
    QStringList cells(int column);
    template <typename T> T *visible(const char *name)
    {
        for (T *widget : window.findChildren<T *>(name)) {
            if (widget->isVisible())
                return widget;
        }
        qFatal("nothing visible is called %s", name);
    }

    QTemporaryDir folder;
    std::unique_ptr<Books> books;
    std::unique_ptr<Replica> replica;
    std::unique_ptr<Desk> desk;
    std::unique_ptr<ImportOffice> imports;
    QWidget window;
    ImportPage *page;
};

} // namespace palier::test
