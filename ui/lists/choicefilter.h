// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "models/words.h"
#include "ui/lists/filtercontrol.h"

#include <QJsonArray>

class QMenu;

namespace palier {

// Several of a few words at once, in a menu that stays open while they are ticked. Value: the chosen words, an array.
class ChoiceFilter : public FilterButton
{
    Q_OBJECT

public:
    struct Choice {
        QString word;  // in the value, and the action's objectName
        QString title; // for the clerk; both empty: a line between
    };

    // The menu is called `menuName`, its last entry "clear" + id.
    ChoiceFilter(const QString &id, const char *objectName, const char *menuName, const QString &title,
                 const QList<Choice> &choices, QWidget *parent = nullptr);
    QJsonValue value() const override;
    void setValue(const QJsonValue &value) override;

private:
    QStringList chosen() const;
    void show();
    QMenu *m_menu;
    QList<QAction *> m_actions;
};

// The chosen words of a value, as the enum that they are the words of.
template <typename Enum> QList<Enum> chosenOf(const QJsonValue &value)
{
    QList<Enum> chosen;
    for (const QJsonValue &one : value.toArray()) {
        if (const auto known = fromWord<Enum>(one.toString()))
            chosen << *known;
    }
    return chosen;
}

} // namespace palier
