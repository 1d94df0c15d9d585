// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lists/onechoicefilter.h"

#include <QActionGroup>
#include <QMenu>

namespace palier {

OneChoiceFilter::OneChoiceFilter(const QString &id, const char *objectName, const char *menuName, const QString &title,
                                 const QList<ChoiceFilter::Choice> &choices, QWidget *parent)
    : FilterButton(id, objectName, title, parent),
      m_group(new QActionGroup(this))
{
    auto *menu = new QMenu(this);
    menu->setObjectName(QLatin1String(menuName));
    menu->setAccessibleName(title);
    m_group->setExclusionPolicy(QActionGroup::ExclusionPolicy::ExclusiveOptional);
    for (const ChoiceFilter::Choice &choice : choices) {
        QAction *action = menu->addAction(choice.title);
        action->setObjectName(choice.word);
        action->setCheckable(true);
        m_group->addAction(action);
    }
    menu->addSeparator();
    QAction *none = menu->addAction(tr("Clear selection"));
    none->setObjectName(QStringLiteral("clear_") + id);
    const auto changed = [this] {
        show();
        tell();
    };
    connect(m_group, &QActionGroup::triggered, this, changed);
    connect(none, &QAction::triggered, this, [this, changed] {
        setValue({});
        changed();
    });
    setMenu(menu);
    setPopupMode(QToolButton::InstantPopup);
}

QJsonValue OneChoiceFilter::value() const
{
    const QAction *chosen = m_group->checkedAction();
    return chosen ? QJsonValue(chosen->objectName()) : QJsonValue();
}

void OneChoiceFilter::setValue(const QJsonValue &value)
{
    for (QAction *action : m_group->actions())
        action->setChecked(action->objectName() == value.toString());
    show();
}

void OneChoiceFilter::show()
{
    const QAction *chosen = m_group->checkedAction();
    showChoice(chosen ? chosen->text() : QString());
}

} // namespace palier
