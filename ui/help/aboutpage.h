// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/controls/page.h"

namespace palier {

// Which program this is, under which licence, and what a report of a fault should name.
class AboutPage : public Page
{
    Q_OBJECT

public:
    explicit AboutPage(QWidget *parent = nullptr);
    bool showsBooks() const override { return false; }
    QString title() const override { return tr("About Palier"); }
    void lookAgain() override {}
};

} // namespace palier
