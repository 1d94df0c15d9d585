// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/instalmentcard.h"

#include "ui/controls/chipdelegate.h"
#include "ui/controls/instalmentchart.h"

#include <QHeaderView>
#include <QTableView>
#include <QVBoxLayout>

namespace palier {

static constexpr int rowsShown = 12; // more of them scroll inside the table

InstalmentCard::InstalmentCard(QWidget *parent)
    : Card(tr("Instalments"), parent),
      m_chart(new InstalmentChart),
      m_model(new InstalmentModel(this)),
      m_table(new QTableView)
{
    m_table->setObjectName("instalmentTable");
    m_table->setAccessibleName(tr("Instalments"));
    m_table->setModel(m_model);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setShowGrid(false);
    m_table->setTabKeyNavigation(false);
    m_table->setItemDelegateForColumn(InstalmentModel::State, new ChipDelegate(m_table));
    m_table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(QFontMetrics(font()).height() + 14);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    body()->addWidget(m_chart);
    body()->addSpacing(space::small);
    body()->addWidget(m_table);
}

void InstalmentCard::show(const Plan &plan, QDate today)
{
    m_chart->setInstalments(plan.instalments, today);
    m_model->setPlan(plan, today);
    QHeaderView *header = m_table->horizontalHeader();
    header->setSectionResizeMode(InstalmentModel::Ordinal, QHeaderView::ResizeToContents);
    const int rows = std::min(rowsShown, m_model->rowCount());
    m_table->setFixedHeight(header->sizeHint().height() + rows * m_table->verticalHeader()->defaultSectionSize() + 4);
}

// Where there is no room for whole dates and amounts, what can be added up in the head goes.
void InstalmentCard::resizeEvent(QResizeEvent *event)
{
    constexpr int narrowCard = 500;
    Card::resizeEvent(event);
    m_table->setColumnHidden(InstalmentModel::Running, width() < narrowCard);
}

} // namespace palier
