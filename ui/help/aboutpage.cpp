// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/help/aboutpage.h"

#include "ui/controls/card.h"

#include <QCoreApplication>
#include <QIcon>
#include <QSysInfo>
#include <QVBoxLayout>

namespace palier {

AboutPage::AboutPage(QWidget *parent) : Page(parent)
{
    setObjectName("aboutPage");
    auto *mark = new QLabel;
    mark->setPixmap(QIcon(":/icons/palier-128.png").pixmap(96, 96));
    auto *card = new Card(tr("Palier"));
    constexpr int airInside = 4; // beside what the icon shows
    auto *row = new QHBoxLayout;
    row->setContentsMargins(-airInside, 0, 0, 0);
    row->addWidget(mark);
    row->addStretch();
    card->body()->addLayout(row);
    card->body()->addWidget((new Label(tr("Customers propose how they will pay; you decide.")))->wrapped());
    auto *facts = new FactList;
    const QString version = QCoreApplication::applicationVersion();
    facts->add(tr("Version"), version.isEmpty() ? tr("Under development") : version);
    facts->add(tr("Licence"), QStringLiteral("GPL-3.0-or-later"));
    facts->add(tr("Built with"), QStringLiteral("Qt %1").arg(QLatin1String(qVersion())));
    facts->add(tr("This computer"), QSysInfo::prettyProductName());
    card->body()->addWidget(facts);
    card->setMaximumWidth(620);
    auto *contents = new QWidget;
    auto *column = new QVBoxLayout(contents);
    column->setContentsMargins(space::page, space::wide, space::page, space::wide);
    column->addWidget(card);
    column->addStretch(1);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(readingPage(contents, this));
}

} // namespace palier
