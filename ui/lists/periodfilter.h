// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/lists/filtercontrol.h"

#include <QDate>

class QDateEdit;
class QCheckBox;

namespace palier {

// From one day to another, both of it; either may be left out. Value: an object with "from" and "to", as ISO dates.
class PeriodFilter : public FilterPanelButton
{
    Q_OBJECT

public:
    PeriodFilter(const QString &id, const char *objectName, const QString &title, QWidget *parent = nullptr);
    QJsonValue value() const override;
    void setValue(const QJsonValue &value) override;

private:
    struct Edge {
        QCheckBox *chosen = nullptr;
        QDateEdit *day = nullptr;
        QDate date() const;
    };
    Edge edge(const char *name, const QString &title);
    void show();
    Edge m_from = {}, m_to = {};
};

} // namespace palier
