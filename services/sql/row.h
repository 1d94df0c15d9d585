// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QDate>
#include <QDateTime>
#include <QVariant>

namespace palier {

// One row of an answer, read by position. Both engines give the same: dates are local dates, moments UTC.
class Row
{
public:
    explicit Row(QVariantList values) : m_values(std::move(values)) {}

    const QVariant &value(int column) const { return m_values.at(column); }
    bool isNull(int column) const { return m_values.at(column).isNull(); }
    QString text(int column) const { return m_values.at(column).toString(); }
    qint64 number(int column) const { return m_values.at(column).toLongLong(); }
    bool isTrue(int column) const { return number(column) != 0; }
    QDate date(int column) const; // null for NULL
    QDateTime moment(int column) const;
    int size() const { return int(m_values.size()); }

private:
    QVariantList m_values;
};

// A moment as both engines take and compare it: "2026-01-31T09:30:00.123Z".
QString momentText(const QDateTime &moment);
QString dateText(QDate date);
// For binding: NULL for a null date.
QVariant dateValue(QDate date);

} // namespace palier
