// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "services/desk/desk.h"
#include "services/workstation/mailprobe.h"
#include "ui/controls/page.h"
#include "ui/mainwindow/offices.h"

#include <QKeySequence>
#include <functional>

namespace palier {

class Keychain;

// What pages are made of.
struct PageNeeds {
    Desk &desk;
    Keychain *keychain = nullptr; // null: none, and its buttons say that they can't be used
    MailProbe mailProbe = {};
    Offices offices = {};
    std::function<QList<PageActions>()> everyPage = {}; // what each of them can do; makes those that weren't shown yet
    std::function<void(bool on)> noticesSwitched = {};  // outside the window too: kept already
};

struct PageKind {
    // Entry: of the navigation, and in the menu Go. Menu: in a menu alone. Detail: only ever opened on a subject.
    enum Rank { Entry, Menu, Detail };

    Place place;
    Rank rank;
    Place home;       // the entry that is lit while the page is shown
    const char *name; // of its objects: the navigation's entry of "Invoices" is navInvoices
    const char *icon;
    QString title; // as navigation and menus call it
    // In its parent from the first: a page that gets one later is styled twice, with all that is in it.
    Page *(*make)(const PageNeeds &needs, QWidget *parent);
    QKeySequence keys = {};   // an entry's are Ctrl+1, Ctrl+2, … without being named here
    bool isOfSeveral = false; // lit is rather the entry that the clerk came from
};

// All pages, those of the navigation in its order. A new page is a line there.
QList<PageKind> pageKinds();

} // namespace palier
