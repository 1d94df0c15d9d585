// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mainwindow/demostrip.h"

#include "ui/controls/banner.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace palier {

DemoStrip::DemoStrip(QWidget *parent) : QWidget(parent)
{
    setObjectName("demoStrip");
    auto *banner = new Banner(Tone::Warning);
    banner->setObjectName("demoBanner");
    banner->setMessage("view", tr("These are demo data"),
                       tr("Customers and invoices are invented. Decide as you like: no e‑mail leaves this computer."));
    auto *own = new QPushButton(tr("Use my own books…"));
    own->setObjectName("leaveDemo");
    auto *end = new QPushButton(tr("Delete the demo"));
    end->setObjectName("endDemo");
    for (QPushButton *button : {own, end}) {
        button->setAccessibleName(button->text());
        banner->addButton(button);
    }
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::page, space::normal, space::page, space::small);
    column->addWidget(banner);
    connect(own, &QPushButton::clicked, this, &DemoStrip::booksWanted);
    connect(end, &QPushButton::clicked, this, &DemoStrip::endWanted);
}

} // namespace palier
