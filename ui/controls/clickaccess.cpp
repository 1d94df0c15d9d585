// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/controls/clickaccess.h"

#include <QAbstractButton>
#include <QAccessibleWidget>
#include <QMenu>
#include <QRadioButton>
#include <QToolButton>
#include <algorithm>

namespace palier {

namespace {

// Asked anew each time, for Qt keeps what it made for a button that was not yet what it is now.
class ButtonAccess : public QAccessibleWidget
{
public:
    explicit ButtonAccess(QAbstractButton *button) : QAccessibleWidget(button, QAccessible::Button) {}

    QAccessible::Role role() const override
    {
        if (button()->isCheckable()) {
            if (qobject_cast<const QRadioButton *>(button()))
                return QAccessible::RadioButton;
            return button()->property("look") == QLatin1String("nav") ? QAccessible::PageTab : QAccessible::CheckBox;
        }
        return menu() ? QAccessible::ButtonMenu : QAccessible::Button;
    }
    QString text(QAccessible::Text which) const override
    {
        const QString text = QAccessibleWidget::text(which);
        if (which != QAccessible::Name || !text.isEmpty())
            return text;
        return button()->text().isEmpty() ? button()->toolTip() : button()->text().remove(u'&');
    }
    QAccessible::State state() const override
    {
        QAccessible::State state = QAccessibleWidget::state();
        state.checkable = button()->isCheckable();
        state.checked = button()->isChecked();
        state.selected = role() == QAccessible::PageTab && button()->isChecked();
        state.pressed = button()->isDown();
        state.hasPopup = popup() != nullptr;
        return state;
    }

    int childCount() const override { return popup() ? 1 : 0; }
    QAccessibleInterface *child(int index) const override
    {
        return index == 0 && popup() ? QAccessible::queryAccessibleInterface(popup()) : nullptr;
    }
    int indexOfChild(const QAccessibleInterface *child) const override
    {
        return child && popup() && child->object() == popup() ? 0 : -1;
    }

    QStringList actionNames() const override
    {
        if (!button()->isEnabled())
            return {};
        return {role() == QAccessible::CheckBox || role() == QAccessible::RadioButton ? toggleAction() : pressAction(),
                setFocusAction()};
    }
    void doAction(const QString &action) override
    {
        if (action != pressAction() && action != toggleAction())
            QAccessibleWidget::doAction(action);
        else if (auto *opener = qobject_cast<QToolButton *>(button()); opener && menu())
            QMetaObject::invokeMethod(opener, &QToolButton::showMenu,
                                      Qt::QueuedConnection); // it lasts until it is closed
        else
            button()->click();
    }
    QStringList keyBindingsForAction(const QString &action) const override
    {
        const QString key = button()->shortcut().toString();
        return action == setFocusAction() || key.isEmpty() ? QStringList() : QStringList{key};
    }

private:
    QAbstractButton *button() const { return static_cast<QAbstractButton *>(widget()); }
    QMenu *menu() const
    {
        const auto *opener = qobject_cast<const QToolButton *>(button());
        return opener ? opener->menu() : nullptr;
    }
    QWidget *popup() const
    {
        if (QMenu *opened = menu())
            return opened;
        const auto children = button()->findChildren<QWidget *>(Qt::FindDirectChildrenOnly);
        const auto panel = std::find_if(children.begin(), children.end(), [](const QWidget *child) {
            return child->windowType() == Qt::Popup && !qobject_cast<const QMenu *>(child);
        });
        return panel == children.end() ? nullptr : *panel;
    }
};

QAccessibleInterface *make(const QString &, QObject *object)
{
    auto *button = qobject_cast<QAbstractButton *>(object);
    const bool isOurs = button && (button->isCheckable() || qobject_cast<const QToolButton *>(button));
    return isOurs ? new ButtonAccess(button) : nullptr;
}

} // namespace

void letAssistantsClick()
{
    static const bool once = [] {
        QAccessible::installFactory(make);
        return true;
    }();
    Q_UNUSED(once)
}

} // namespace palier
