// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QProcess>
#include <QTemporaryDir>
#include <memory>

namespace palier::test {

// A session bus with an unlocked gnome-keyring of the test's own, in a home of its own. Sets DBUS_SESSION_BUS_ADDRESS
// for this process: start it before anything uses the bus.
class Keyring
{
public:
    // Nothing where the programs are not installed: the test skips and says so.
    static std::unique_ptr<Keyring> start(QString *why);
    ~Keyring();
    Q_DISABLE_COPY_MOVE(Keyring)

    // The keyring goes; the bus stays.
    void lose();
    // Once more; false where it does not come up.
    bool open();

private:
    Keyring() = default;
    bool answers();
    QTemporaryDir m_home;
    QProcess m_bus, m_keyring;
};

} // namespace palier::test
