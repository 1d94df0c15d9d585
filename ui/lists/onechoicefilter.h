// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/lists/choicefilter.h"

class QActionGroup;

namespace palier {

// One of a few words, or none, in a menu. Value: the word.
class OneChoiceFilter : public FilterButton
{
    Q_OBJECT

public:
    // The menu is called `menuName`, its last entry "clear_" + id.
    OneChoiceFilter(const QString &id, const char *objectName, const char *menuName, const QString &title,
                    const QList<ChoiceFilter::Choice> &choices, QWidget *parent = nullptr);
    QJsonValue value() const override;
    void setValue(const QJsonValue &value) override;

private:
    void show();
    QActionGroup *m_group;
};

} // namespace palier
