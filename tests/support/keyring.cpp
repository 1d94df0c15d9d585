// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/keyring.h"

#include <QDeadlineTimer>
#include <QStandardPaths>

namespace palier::test {

static constexpr int patienceMsecs = 20000;

std::unique_ptr<Keyring> Keyring::start(QString *why)
{
    for (const char *program : {"dbus-daemon", "dbus-send", "gnome-keyring-daemon"}) {
        if (QStandardPaths::findExecutable(program).isEmpty()) {
            *why = QString("%1 is not installed").arg(program);
            return nullptr;
        }
    }
    std::unique_ptr<Keyring> keyring(new Keyring);
    keyring->m_bus.start("dbus-daemon", {"--session", "--nofork", "--print-address"});
    if (!keyring->m_bus.waitForReadyRead(patienceMsecs)) {
        *why = "dbus-daemon: " + QString::fromLocal8Bit(keyring->m_bus.readAllStandardError());
        return nullptr;
    }
    qputenv("DBUS_SESSION_BUS_ADDRESS", keyring->m_bus.readAllStandardOutput().trimmed());
    for (const char *place : {"XDG_DATA_HOME", "XDG_CACHE_HOME", "XDG_RUNTIME_DIR", "HOME"})
        qputenv(place, keyring->m_home.path().toLocal8Bit());
    keyring->m_keyring.start("gnome-keyring-daemon", {"--foreground", "--unlock", "--components=secrets"});
    keyring->m_keyring.write("test\n");
    keyring->m_keyring.closeWriteChannel();
    if (!keyring->answers()) {
        *why = "gnome-keyring-daemon: " + QString::fromLocal8Bit(keyring->m_keyring.readAllStandardError());
        return nullptr;
    }
    return keyring;
}

// It says nothing when it is ready; the bus knows.
bool Keyring::answers()
{
    const QDeadlineTimer patience(patienceMsecs);
    while (!patience.hasExpired()) {
        QProcess ask;
        ask.start("dbus-send", {"--session", "--print-reply", "--dest=org.freedesktop.DBus", "/org/freedesktop/DBus",
                                "org.freedesktop.DBus.NameHasOwner", "string:org.freedesktop.secrets"});
        ask.waitForFinished(patienceMsecs);
        if (ask.readAllStandardOutput().contains("boolean true"))
            return true;
        m_keyring.waitForFinished(50);
    }
    return false;
}

static void end(QProcess &process)
{
    process.terminate();
    if (!process.waitForFinished(patienceMsecs))
        process.kill();
}

void Keyring::lose() { end(m_keyring); }

Keyring::~Keyring()
{
    end(m_keyring);
    end(m_bus);
}

} // namespace palier::test
