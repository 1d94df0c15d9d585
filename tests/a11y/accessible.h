// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QDBusConnection>
#include <QDBusObjectPath>
#include <QRect>
#include <QStringList>

namespace palier::test {

// Numbers of AT-SPI's own (atspi-constants.h).
enum class Role : uint {
    Invalid = 0,
    CheckBox = 7,
    ComboBox = 11,
    Label = 29,
    List = 31,
    ListItem = 32,
    Menu = 33,
    MenuBar = 34,
    MenuItem = 35,
    PageTab = 37,
    PasswordText = 40,
    PushButton = 43,
    RadioButton = 44,
    Slider = 51,
    SpinButton = 52,
    Table = 55,
    Text = 61,
    ToggleButton = 62,
    Tree = 65,
    TreeTable = 66,
    Unknown = 67,
    Entry = 79,
    Link = 88,
    PushButtonMenu = 129,
};
enum class State : uint {
    Checked = 4,
    Enabled = 8,
    Focusable = 11,
    Sensitive = 24,
    Showing = 25,
    Visible = 30,
    Checkable = 41,
};

// One thing of another program's windows, as assistive technology sees it.
class Accessible
{
public:
    Accessible() = default;
    Accessible(QDBusConnection bus, QString service, QString path);

    bool isNull() const { return m_path.isEmpty(); }
    QString name() const { return property("Name").toString(); }
    Role role() const;
    QString roleName() const;
    bool is(State state) const { return (states() >> uint(state)) & 1U; }
    quint64 states() const;
    QList<Accessible> children() const;
    QRect place() const; // on the screen
    // By the name of the action: "Press", "Toggle", "SetFocus". False where there is none.
    bool act(const QString &action) const;
    qint64 processId() const;

private:
    QVariant property(const char *name) const;
    QDBusMessage call(const char *interface, const char *method, const QVariantList &arguments = {}) const;
    QDBusConnection m_bus{QString()};
    QString m_service, m_path;
};

// The bus on which programs show themselves; the session starts it when it is asked. Not connected: there is none.
QDBusConnection accessibilityBus();
// Every program that shows itself there.
QList<Accessible> applications(const QDBusConnection &bus);

} // namespace palier::test
