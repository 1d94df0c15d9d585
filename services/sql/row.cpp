// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/sql/row.h"

#include <QTimeZone>

namespace palier {

QDate Row::date(int column) const
{
    const QVariant &value = m_values.at(column);
    if (value.isNull())
        return {};
    return value.typeId() == QMetaType::QString ? QDate::fromString(value.toString().left(10), Qt::ISODate)
                                                : value.toDate();
}

QDateTime Row::moment(int column) const
{
    const QVariant &value = m_values.at(column);
    if (value.isNull())
        return {};
    if (value.typeId() != QMetaType::QString)
        return value.toDateTime().toUTC();
    return QDateTime::fromString(value.toString(), Qt::ISODateWithMs).toUTC();
}

QString momentText(const QDateTime &moment) { return moment.toUTC().toString("yyyy-MM-ddTHH:mm:ss.zzzZ"); }
QString dateText(QDate date) { return date.toString(Qt::ISODate); }
QVariant dateValue(QDate date) { return date.isValid() ? QVariant(dateText(date)) : QVariant(); }

} // namespace palier
