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
    const QPixmap icon = QIcon(":/icons/palier-128.png").pixmap(96, 96);
    const int air = icon.width() * 6 / 128; // around what it shows: that begins where the words do
    mark->setPixmap(icon.copy(icon.rect().adjusted(air, air, -air, -air)));
    auto *card = new Card(tr("Palier"));
    card->body()->addWidget(mark);
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
