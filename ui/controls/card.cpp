// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/controls/card.h"

#include <QGridLayout>
#include <QVBoxLayout>
#include <algorithm>

namespace palier {

// As the sheet has it: headings of cards beside each other are level, whether one has a button or not.
static int buttonHeight()
{
    constexpr int leastText = 20, around = 14;
    return std::max(leastText, QFontMetrics(fontFor(TextRole::Body)).height()) + around;
}

Card::Card(const QString &heading, QWidget *parent)
    : QFrame(parent),
      m_heading(new Label(heading, TextRole::Heading)),
      m_head(new QHBoxLayout),
      m_body(new QVBoxLayout)
{
    setProperty("look", "panel");
    setAccessibleName(heading);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::wide, space::small, space::wide, space::wide);
    column->setSpacing(space::small);
    m_head->addStrut(buttonHeight());
    m_head->addWidget(m_heading);
    m_head->addStretch(1);
    column->addLayout(m_head);
    column->addLayout(m_body, 1);
    m_body->setSpacing(space::small);
}

void Card::addHeadWidget(QWidget *widget) { m_head->addWidget(widget); }

void Card::addExplained(QWidget *control, Label *explanation)
{
    auto *field = new QVBoxLayout;
    field->setSpacing(space::tight);
    field->addWidget(control);
    field->addWidget(explanation->muted()->wrapped());
    m_body->addLayout(field);
}

static constexpr int leastCharacters = 16;

FactList::FactList(Wide wide, QWidget *parent) : QWidget(parent), m_wide(wide), m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    clear();
}

void FactList::clear()
{
    m_grid = new QGridLayout;
    renewed(m_rows, m_column)->addLayout(m_grid);
    m_grid->setHorizontalSpacing(space::wide);
    m_grid->setVerticalSpacing(space::small);
    m_grid->setColumnStretch(m_wide == Wide::Words ? 0 : 1, 1);
    if (m_wide == Wide::Words) // what wraps would give way to a word a line
        m_grid->setColumnMinimumWidth(0, leastCharacters * fontMetrics().averageCharWidth());
    m_row = 0;
}

Label *FactList::add(const QString &word, const QString &value)
{
    auto *shown = new Label(value);
    shown->wrapped()->selectable();
    addWidget(word, shown);
    return shown;
}

Label *FactList::addWidget(const QString &word, QWidget *value)
{
    value->setAccessibleDescription(word);
    auto *before = new Label(word);
    m_grid->addWidget(before->muted(), m_row, 0, m_wide == Wide::Words ? Qt::AlignTop : Qt::AlignTop | Qt::AlignLeft);
    m_grid->addWidget(value, m_row++, 1, Qt::AlignTop);
    return before;
}

int FactList::wordWidth() const
{
    int width = 0;
    for (int row = 0; row < m_row; ++row)
        width = std::max(width, m_grid->itemAtPosition(row, 0)->sizeHint().width());
    return width;
}

void FactList::level(FactList &one, FactList &other)
{
    const int width = std::max(one.wordWidth(), other.wordWidth());
    for (FactList *list : {&one, &other})
        list->m_grid->setColumnMinimumWidth(0, width);
}

QVBoxLayout *renewed(QWidget *&rows, QBoxLayout *where)
{
    const int place = rows ? where->indexOf(rows) : -1;
    if (rows) {
        where->removeWidget(rows);
        rows->hide();
        rows->deleteLater();
    }
    rows = new QWidget;
    auto *column = new QVBoxLayout(rows);
    column->setContentsMargins(0, 0, 0, 0);
    where->insertWidget(place, rows);
    return column;
}

void emptyLayout(QLayout *layout)
{
    while (QLayoutItem *item = layout->takeAt(0)) {
        if (QLayout *inner = item->layout())
            emptyLayout(inner);
        if (QWidget *widget = item->widget()) {
            widget->hide();
            widget->deleteLater();
        }
        delete item;
    }
}

} // namespace palier
