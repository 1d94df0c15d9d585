// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lists/periodfilter.h"

#include "ui/controls/dayedit.h"
#include "ui/controls/display.h"
#include "ui/controls/theme.h"

#include <QCheckBox>
#include <QJsonObject>
#include <QVBoxLayout>

namespace palier {

PeriodFilter::PeriodFilter(const QString &id, const char *objectName, const QString &title, QWidget *parent)
    : FilterPanelButton(id, objectName, title, parent),
      m_from(edge("From", tr("From"))),
      m_to(edge("To", tr("To")))
{
    show();
}

QDate PeriodFilter::Edge::date() const { return chosen->isChecked() ? day->date() : QDate(); }

PeriodFilter::Edge PeriodFilter::edge(const char *name, const QString &title)
{
    const QString chosen = objectName() + QLatin1String(name);
    Edge made{new QCheckBox(title), dayEdit(chosen + QLatin1String("Day"), title)};
    made.chosen->setObjectName(chosen);
    made.day->setEnabled(false);
    panel()->addWidget(made.chosen);
    panel()->addWidget(made.day);
    const auto changed = [this, made] {
        made.day->setEnabled(made.chosen->isChecked());
        show();
        tell();
    };
    connect(made.chosen, &QCheckBox::toggled, this, changed);
    connect(made.day, &QDateEdit::dateChanged, this, [made, changed] {
        if (made.chosen->isChecked())
            changed();
    });
    return made;
}

QJsonValue PeriodFilter::value() const
{
    QJsonObject period;
    if (const QDate from = m_from.date(); from.isValid())
        period["from"] = from.toString(Qt::ISODate);
    if (const QDate to = m_to.date(); to.isValid())
        period["to"] = to.toString(Qt::ISODate);
    return period.isEmpty() ? QJsonValue() : QJsonValue(period);
}

void PeriodFilter::setValue(const QJsonValue &value)
{
    const auto set = [](const Edge &edge, const QJsonValue &written) {
        const QDate date = QDate::fromString(written.toString(), Qt::ISODate);
        const QSignalBlocker quietChoice(edge.chosen), quietDay(edge.day);
        edge.chosen->setChecked(date.isValid());
        edge.day->setEnabled(date.isValid());
        if (date.isValid())
            edge.day->setDate(date);
    };
    set(m_from, value["from"]);
    set(m_to, value["to"]);
    show();
}

void PeriodFilter::show()
{
    if (!m_to.chosen) // still being made
        return;
    const QString from = displayed(m_from.date()), to = displayed(m_to.date());
    const QString choice = from.isEmpty() && to.isEmpty() ? QString()
                           : to.isEmpty()                 ? tr("from %1").arg(from)
                           : from.isEmpty()               ? tr("until %1").arg(to)
                                                          : tr("%1 to %2").arg(from, to);
    QString alone = choice;
    if (!alone.isEmpty())
        alone.front() = alone.front().toUpper();
    showChoice(choice, {}, alone);
}

} // namespace palier
