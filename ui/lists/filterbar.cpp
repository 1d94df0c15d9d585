// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lists/filterbar.h"

#include "ui/controls/flowlayout.h"
#include "ui/controls/taborder.h"
#include "ui/controls/theme.h"
#include "ui/lists/savedfilters.h"

#include <QLineEdit>
#include <QPushButton>

namespace palier {

FilterBar::FilterBar(const QString &list, QWidget *parent)
    : QWidget(parent),
      m_row(new FlowLayout(space::small, this)),
      m_saved(new SavedFilters(list)),
      m_clear(new QPushButton(tr("Clear filters")))
{
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    m_clear->setObjectName("clearFilters");
    m_clear->setAccessibleName(tr("Clear filters"));
    m_clear->setProperty("look", "link");
    m_clear->setProperty("flush", true);
    m_clear->hide();
    place(m_saved);
    place(m_clear);
    connect(m_clear, &QPushButton::clicked, this, &FilterBar::clear);
    connect(m_saved, &SavedFilters::chosen, this, &FilterBar::setFilter);
}

// One height for all, whatever is chosen: the table below must not jump.
void FilterBar::place(QWidget *widget)
{
    widget->setFixedHeight(fontMetrics().height() + 18);
    m_row->addWidget(widget);
}

void FilterBar::addControl(FilterControl *control)
{
    // Before those of the bar itself, also for the tabulator.
    for (QWidget *own : QList<QWidget *>{m_saved, m_clear} + m_tools)
        m_row->removeWidget(own);
    QWidget *before = m_controls.isEmpty() ? nullptr : m_controls.last()->widget();
    m_controls << control;
    place(control->widget());
    placeOwn();
    if (before)
        setTabOrder(before, control->widget());
    else
        orderBefore(control->widget(), m_saved);
    control->told = [this] { tell(); };
}

void FilterBar::addTool(QWidget *tool)
{
    m_tools << tool;
    m_row->removeWidget(m_clear);
    place(tool);
    if (m_hasClearLink)
        place(m_clear);
    setTabOrder(m_saved, tool);
    if (m_hasClearLink)
        setTabOrder(tool, m_clear);
}

void FilterBar::placeOwn()
{
    place(m_saved);
    for (QWidget *tool : std::as_const(m_tools))
        place(tool);
    if (m_hasClearLink)
        place(m_clear);
}

QWidget *FilterBar::takeClearLink()
{
    m_row->removeWidget(m_clear);
    m_hasClearLink = false;
    m_clear->setMinimumHeight(0);
    m_clear->setMaximumHeight(QWIDGETSIZE_MAX);
    return m_clear;
}

void FilterBar::offerClear(bool offer)
{
    m_offersClear = offer;
    m_clear->setVisible(offer && filtersAnything());
}

QJsonObject FilterBar::filter() const
{
    QJsonObject filter;
    for (const FilterControl *control : m_controls) {
        if (const QJsonValue value = control->value(); !value.isNull())
            filter[control->id()] = value;
    }
    return filter;
}

void FilterBar::setFilter(const QJsonObject &filter)
{
    for (FilterControl *control : std::as_const(m_controls)) {
        const QJsonValue value = filter[control->id()];
        control->setValue(value.isUndefined() ? QJsonValue() : value);
    }
    tell();
}

void FilterBar::tell()
{
    const QJsonObject now = filter();
    m_clear->setVisible(m_offersClear && !now.isEmpty());
    m_saved->setFilter(now);
    Q_EMIT changed();
}

void FilterBar::openSaved(bool toSave) { m_saved->open(toSave); }

void FilterBar::focusSearch()
{
    if (m_controls.isEmpty())
        return;
    QWidget *first = m_controls.first()->widget();
    first->setFocus(Qt::ShortcutFocusReason);
    if (auto *line = qobject_cast<QLineEdit *>(first))
        line->selectAll();
}

} // namespace palier
