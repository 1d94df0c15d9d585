// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/instalmentcard.h"

#include "ui/controls/display.h"
#include "ui/controls/instalmentchart.h"
#include "ui/controls/smalltable.h"

#include <QHeaderView>
#include <QTableView>
#include <QVBoxLayout>
#include <algorithm>

namespace palier {

static constexpr int rowsShown = 12;                             // more of them scroll inside the table
static constexpr int ordinalWidth = 68, narrowOrdinalWidth = 46; // bold headings: a header doesn’t reckon with that

InstalmentCard::InstalmentCard(QWidget *parent)
    : Card(tr("Instalments"), parent),
      m_chart(new InstalmentChart),
      m_model(new InstalmentModel(this)),
      m_table(new QTableView)
{
    m_table->setObjectName("instalmentTable");
    m_table->setAccessibleName(tr("Instalments"));
    m_table->setModel(m_model);
    makeSmallTable(m_table);
    m_table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_table->verticalHeader()->setDefaultSectionSize(QFontMetrics(font()).height() + 14);
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
    header->setSectionResizeMode(InstalmentModel::Ordinal, QHeaderView::Fixed);
    showRows(m_table, std::min(rowsShown, m_model->rowCount()));
    fit();
}

void InstalmentCard::resizeEvent(QResizeEvent *event)
{
    Card::resizeEvent(event);
    fit();
}

static int longestDate(const QFontMetrics &metrics)
{
    int longest = 0;
    for (int month = 1; month <= 12; ++month)
        longest = std::max(longest, metrics.horizontalAdvance(displayed(QDate(2026, month, 28))));
    return longest;
}

// Where there is no room for whole dates and amounts, what can be added up in the head goes, and months are figures.
void InstalmentCard::fit()
{
    constexpr int narrowCard = 500, cellPadding = 28;
    const bool isNarrow = width() < narrowCard;
    m_table->setColumnHidden(InstalmentModel::Running, isNarrow);
    const int columns = std::max(1, m_model->columnCount() - (isNarrow ? 2 : 1)); // those that share the room
    const int ordinal = isNarrow ? narrowOrdinalWidth : ordinalWidth;
    m_table->horizontalHeader()->resizeSection(InstalmentModel::Ordinal, ordinal);
    const int share = (width() - 2 * space::wide - ordinal) / columns;
    m_model->setDatesInFigures(share - cellPadding < longestDate(m_table->fontMetrics()));
}

} // namespace palier
