// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/admin/adminsection.h"

#include "ui/admin/settingfield.h"
#include "ui/controls/card.h"
#include "ui/controls/page.h"

#include <QVBoxLayout>

namespace palier {

AdminSection::AdminSection(Desk &desk, QWidget *parent) : QWidget(parent), m_desk(desk)
{
    auto *contents = new QWidget;
    contents->setMaximumWidth(860);
    m_column = new QVBoxLayout(contents);
    m_column->setContentsMargins(space::page, space::wide, space::page, space::wide);
    m_column->setSpacing(space::wide);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(scrolling(contents, this));
}

Card *AdminSection::addCard(const QString &heading)
{
    auto *card = new Card(heading);
    card->body()->setSpacing(space::normal + space::tight);
    m_column->addWidget(card);
    return card;
}

SettingField *AdminSection::addField(QLayout *layout, const QString &key, const FieldText &text)
{
    auto *field = new SettingField(m_desk, key, text);
    m_fields << field;
    layout->addWidget(field);
    return field;
}

void AdminSection::closeColumn() { m_column->addStretch(1); }

void AdminSection::lookAgain()
{
    for (SettingField *field : std::as_const(m_fields))
        field->lookAgain();
}

} // namespace palier
