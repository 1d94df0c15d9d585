// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/a11y/screenreader.h"

#include <QDBusMessage>
#include <QtTest>

namespace palier::test {

namespace {

constexpr int patienceMsecs = 15'000;

// What a person uses, and not only reads.
bool isControl(Role role)
{
    switch (role) {
    case Role::CheckBox:
    case Role::ComboBox:
    case Role::List:
    case Role::PageTab:
    case Role::PasswordText:
    case Role::PushButton:
    case Role::PushButtonMenu:
    case Role::RadioButton:
    case Role::Slider:
    case Role::SpinButton:
    case Role::Table:
    case Role::Text:
    case Role::ToggleButton:
    case Role::Tree:
    case Role::TreeTable:
    case Role::Entry:
    case Role::Link:
        return true;
    case Role::Invalid:
    case Role::Label:
    case Role::ListItem:
    case Role::Menu:
    case Role::MenuBar:
    case Role::MenuItem:
    case Role::Unknown:
        return false;
    }
    return false; // one of the many that have no control of ours
}

// Its children are its contents, or parts of itself that it speaks for: a list's rows, the cross in a line. Under a
// button there is what it has opened.
bool isWhole(Role role)
{
    return isControl(role) && role != Role::PageTab && role != Role::PushButton && role != Role::PushButtonMenu;
}

} // namespace

ScreenReader::ScreenReader(QDBusConnection bus, Accessible application)
    : m_bus(std::move(bus)),
      m_application(std::move(application))
{
}

std::optional<ScreenReader> ScreenReader::of(qint64 processId)
{
    const QDBusConnection bus = accessibilityBus();
    std::optional<ScreenReader> reader;
    (void)QTest::qWaitFor(
        [&] {
            const QList<Accessible> all = applications(bus);
            for (const Accessible &application : all) {
                if (application.processId() == processId && !application.children().isEmpty())
                    reader = ScreenReader(bus, application);
            }
            return reader.has_value();
        },
        2 * patienceMsecs);
    return reader;
}

void ScreenReader::gather(const Accessible &from, QList<Accessible> &into) const
{
    const QList<Accessible> children = from.children();
    for (const Accessible &child : children) {
        if (!child.is(State::Showing))
            continue;
        into << child;
        if (!isWhole(child.role()))
            gather(child, into);
    }
}

QList<Accessible> ScreenReader::everything() const
{
    QList<Accessible> all;
    gather(m_application, all);
    return all;
}

Accessible ScreenReader::see(const QString &name, std::optional<Role> role) const
{
    Accessible found;
    (void)QTest::qWaitFor(
        [&] {
            const QList<Accessible> all = everything();
            for (const Accessible &one : all) {
                if (one.name() == name && (!role || one.role() == *role) && one.role() != Role::Invalid) {
                    found = one;
                    return true;
                }
            }
            return false;
        },
        patienceMsecs);
    return found;
}

bool ScreenReader::press(const QString &name) const
{
    return QTest::qWaitFor(
        [&] {
            const QList<Accessible> all = everything();
            return std::any_of(all.begin(), all.end(), [&](const Accessible &one) {
                return one.name() == name && one.is(State::Enabled) && isControl(one.role()) &&
                       (one.act("Press") || one.act("Toggle"));
            });
        },
        patienceMsecs);
}

void ScreenReader::click(const QPoint &place, bool twice) const
{
    QDBusMessage order =
        QDBusMessage::createMethodCall("org.a11y.atspi.Registry", "/org/a11y/atspi/registry/deviceeventcontroller",
                                       "org.a11y.atspi.DeviceEventController", "GenerateMouseEvent");
    order << place.x() << place.y() << QString(twice ? "b1d" : "b1c");
    m_bus.call(order);
}

QStringList ScreenReader::obstacles() const
{
    QStringList sentences;
    QString before = "the window's edge";
    const QList<Accessible> all = everything();
    for (const Accessible &one : all) {
        const Role role = one.role();
        const QString name = one.name();
        const QString what = QString("%1 “%2” after %3").arg(one.roleName(), name, before);
        const bool canFocus = one.is(State::Focusable);
        if (isControl(role)) {
            if (name.trimmed().isEmpty())
                sentences << what + " has no name";
            if (one.is(State::Enabled) && !canFocus)
                sentences << what + " can't be reached by the keyboard";
        } else if (role == Role::Label) { // words that can be selected are read as they stand
            if (canFocus && name.trimmed().isEmpty())
                sentences << what + " takes the keyboard, but there is nothing to read";
        } else if (canFocus && role != Role::MenuItem && role != Role::Menu && role != Role::MenuBar) {
            sentences << what + " takes the keyboard, but doesn't say what it is";
        }
        if (!name.isEmpty())
            before = QString("“%1”").arg(name);
    }
    return sentences;
}

} // namespace palier::test
