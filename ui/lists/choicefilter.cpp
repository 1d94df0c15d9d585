// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lists/choicefilter.h"

#include "ui/lists/stayopen.h"

#include <QMenu>
#include <QSignalBlocker>

namespace palier {

ChoiceFilter::ChoiceFilter(const QString &id, const char *objectName, const char *menuName, const QString &title,
                           const QList<Choice> &choices, QWidget *parent)
    : FilterButton(id, objectName, title, parent),
      m_menu(new QMenu(this))
{
    setPopupMode(InstantPopup);
    m_menu->setObjectName(menuName);
    m_menu->setAccessibleName(title);
    keepOpen(m_menu);
    for (const Choice &choice : choices) {
        if (choice.word.isEmpty()) {
            m_menu->addSeparator();
            continue;
        }
        QAction *action = m_menu->addAction(choice.title);
        action->setObjectName(choice.word);
        action->setCheckable(true);
        connect(action, &QAction::toggled, this, [this] {
            show();
            tell();
        });
        m_actions << action;
    }
    m_menu->addSeparator();
    QAction *none = m_menu->addAction(tr("Clear selection"));
    none->setObjectName(QStringLiteral("clear_") + id);
    connect(none, &QAction::triggered, this, [this] {
        setValue({});
        tell();
    });
    setMenu(m_menu);
}

QStringList ChoiceFilter::chosen() const
{
    QStringList words;
    for (const QAction *action : m_actions) {
        if (action->isChecked())
            words << action->objectName();
    }
    return words;
}

QJsonValue ChoiceFilter::value() const
{
    const QStringList words = chosen();
    return words.isEmpty() ? QJsonValue() : QJsonValue(QJsonArray::fromStringList(words));
}

void ChoiceFilter::setValue(const QJsonValue &value)
{
    const QVariantList words = value.toArray().toVariantList();
    for (QAction *action : std::as_const(m_actions)) {
        const QSignalBlocker quiet(action);
        action->setChecked(words.contains(action->objectName()));
    }
    show();
}

void ChoiceFilter::show()
{
    QStringList titles;
    for (const QAction *action : std::as_const(m_actions)) {
        if (action->isChecked())
            titles << action->text();
    }
    showChoice(titles.size() > 1 ? tr("%n selected", nullptr, int(titles.size())) : titles.value(0),
               titles.join(QStringLiteral(", ")));
}

} // namespace palier
