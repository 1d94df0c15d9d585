// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/controls/clickaccess.h"

#include <QAbstractButton>
#include <QAccessibleWidget>
#include <QRadioButton>

namespace palier {

namespace {

class ClickableButton : public QAccessibleWidget
{
public:
    explicit ClickableButton(QAbstractButton *button) : QAccessibleWidget(button, roleOf(*button)) {}

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
        state.checkable = true;
        state.checked = button()->isChecked();
        state.selected = role() == QAccessible::PageTab && button()->isChecked();
        state.pressed = button()->isDown();
        return state;
    }
    QStringList actionNames() const override
    {
        if (!button()->isEnabled())
            return {};
        return {role() == QAccessible::PageTab ? pressAction() : toggleAction(), setFocusAction()};
    }
    void doAction(const QString &action) override
    {
        if (action == pressAction() || action == toggleAction())
            button()->click();
        else
            QAccessibleWidget::doAction(action);
    }
    QStringList keyBindingsForAction(const QString &action) const override
    {
        const QString key = button()->shortcut().toString();
        return action == setFocusAction() || key.isEmpty() ? QStringList() : QStringList{key};
    }

private:
    QAbstractButton *button() const { return static_cast<QAbstractButton *>(widget()); }
    static QAccessible::Role roleOf(const QAbstractButton &button)
    {
        if (qobject_cast<const QRadioButton *>(&button))
            return QAccessible::RadioButton;
        return button.property("look") == QLatin1String("nav") ? QAccessible::PageTab : QAccessible::CheckBox;
    }
};

QAccessibleInterface *make(const QString &, QObject *object)
{
    auto *button = qobject_cast<QAbstractButton *>(object);
    return button && button->isCheckable() ? new ClickableButton(button) : nullptr;
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
