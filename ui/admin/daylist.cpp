// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/admin/daylist.h"

#include "ui/controls/dayedit.h"
#include "ui/controls/display.h"
#include "ui/controls/theme.h"

#include <QHBoxLayout>
#include <QListWidget>
#include <QLocale>
#include <QPushButton>

namespace palier {

static constexpr int dayRole = Qt::UserRole; // ISO 8601

DayList::DayList(const QString &name, QWidget *parent)
    : QWidget(parent),
      m_day(dayEdit("holidayDate", tr("Day to add to %1").arg(name))),
      m_add(new QPushButton(tr("Add"))),
      m_remove(new QPushButton(tr("Remove"))),
      m_list(new QListWidget)
{
    m_add->setObjectName("addHoliday");
    m_add->setAccessibleName(tr("Add the day to %1").arg(name));
    m_remove->setObjectName("removeHoliday");
    m_remove->setAccessibleName(tr("Remove the selected day from %1").arg(name));
    m_list->setObjectName("holidayList");
    m_list->setAccessibleName(name);
    m_list->setFixedSize(320, 132);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(space::small);
    buttons->addWidget(m_day);
    buttons->addWidget(m_add);
    buttons->addWidget(m_remove);
    buttons->addStretch(1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::small);
    column->addLayout(buttons);
    column->addWidget(m_list);
    setFocusProxy(m_day);
    connect(m_add, &QPushButton::clicked, this, &DayList::add);
    connect(m_remove, &QPushButton::clicked, this, &DayList::remove);
    connect(m_list, &QListWidget::itemSelectionChanged, this,
            [this] { m_remove->setEnabled(!m_list->selectedItems().isEmpty()); });
    fill({});
}

void DayList::show(const QString &days)
{
    if (days != this->days())
        fill(days.split(u',', Qt::SkipEmptyParts));
}

QString DayList::days() const
{
    QStringList days;
    for (int row = 0; row < m_list->count(); ++row)
        days << m_list->item(row)->data(dayRole).toString();
    return days.join(u',');
}

void DayList::fill(const QStringList &days)
{
    m_list->clear();
    for (const QString &day : days) {
        const QDate date = QDate::fromString(day, Qt::ISODate);
        auto *entry = new QListWidgetItem(
            QStringLiteral("%1, %2").arg(QLocale().dayName(date.dayOfWeek()), displayed(date)), m_list);
        entry->setData(dayRole, day);
    }
    m_list->setVisible(!days.isEmpty());
    m_remove->setVisible(!days.isEmpty());
    m_remove->setEnabled(false);
}

void DayList::add()
{
    QStringList days = this->days().split(u',', Qt::SkipEmptyParts);
    const QString day = m_day->date().toString(Qt::ISODate);
    if (days.contains(day))
        return m_list->setCurrentRow(int(days.indexOf(day)));
    days << day;
    days.sort(); // by date, too
    fill(days);
    Q_EMIT changed();
}

void DayList::remove()
{
    const int row = m_list->currentRow();
    if (row < 0)
        return;
    QStringList days = this->days().split(u',', Qt::SkipEmptyParts);
    days.removeAt(row);
    fill(days);
    if (!days.isEmpty())
        m_list->setFocus();
    else
        m_day->setFocus();
    Q_EMIT changed();
}

} // namespace palier
