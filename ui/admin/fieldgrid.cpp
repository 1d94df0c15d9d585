// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/admin/fieldgrid.h"

#include "ui/controls/theme.h"

#include <QGridLayout>
#include <QResizeEvent>

namespace palier {

static constexpr int forTwo = 620;

FieldGrid::FieldGrid(QWidget *parent) : QWidget(parent), m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(space::page);
    m_grid->setVerticalSpacing(space::wide);
}

void FieldGrid::add(QWidget *field)
{
    m_fields << field;
    arrange(m_columns);
}

void FieldGrid::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const int columns = event->size().width() >= forTwo ? 2 : 1;
    if (columns != m_columns)
        arrange(columns);
}

// Fields side by side begin at the same height, however much stands below them.
void FieldGrid::arrange(int columns)
{
    m_columns = columns;
    for (QWidget *field : std::as_const(m_fields))
        m_grid->removeWidget(field);
    for (int i = 0; i < m_fields.size(); ++i)
        m_grid->addWidget(m_fields[i], i / columns, i % columns, Qt::AlignTop);
    for (int column = 0; column < 2; ++column)
        m_grid->setColumnStretch(column, column < columns ? 1 : 0);
}

} // namespace palier
