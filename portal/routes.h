// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QString>

namespace palier {

// What a customer's path leads to.
enum class Page { None, Home, Invoices, Request, Preview, Send, Answer, Withdraw };

struct Route {
    Page page = Page::None;
    QString planId; // of Answer and Withdraw, as it stands in the path

    // Changes something or carries a form: comes by POST and bears the form's token.
    bool isForm() const { return page == Page::Preview || page == Page::Send || page == Page::Withdraw; }
    // Exists only while proposals are switched on.
    bool isRequest() const { return page == Page::Request || page == Page::Preview || page == Page::Send; }
};

Route routeOf(const QString &path);

} // namespace palier
