// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/lists/filtercontrol.h"

class QSpinBox;

namespace palier {

// At least so many days: overdue, waiting. Value: the days, from 1 on.
class DaysFilter : public FilterPanelButton
{
    Q_OBJECT

public:
    // `sentence` stands over the field: "Overdue by at least".
    DaysFilter(const QString &id, const char *objectName, const QString &title, const QString &sentence,
               QWidget *parent = nullptr);
    QJsonValue value() const override;
    void setValue(const QJsonValue &value) override;

private:
    void show();
    QSpinBox *m_days;
};

} // namespace palier
