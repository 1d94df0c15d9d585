// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/keyring.h"

#include <QDeadlineTimer>
#include <QFile>
#include <QProcessEnvironment>
#include <QStandardPaths>

namespace palier::test {

static constexpr int patienceMsecs = 20000;
static constexpr const char *places[] = {"XDG_DATA_HOME", "XDG_CACHE_HOME", "XDG_RUNTIME_DIR", "HOME"};

// A bus that starts nothing by itself: a keyring that is gone stays gone.
static constexpr auto busConfig =
    R"(<busconfig><type>session</type><listen>unix:tmpdir=/tmp</listen><auth>EXTERNAL</auth>
<policy context="default"><allow send_destination="*"/><allow receive_sender="*"/><allow own="*"/></policy></busconfig>)";

std::unique_ptr<Keyring> Keyring::start(QString *why)
{
    for (const char *program : {"dbus-daemon", "dbus-send", "gnome-keyring-daemon"}) {
        if (QStandardPaths::findExecutable(program).isEmpty()) {
            *why = QString("%1 is not installed").arg(program);
            return nullptr;
        }
    }
    std::unique_ptr<Keyring> keyring(new Keyring);
    QFile config(keyring->m_home.filePath("bus.conf"));
    if (!config.open(QIODevice::WriteOnly) || config.write(busConfig) < 0) {
        *why = config.errorString();
        return nullptr;
    }
    config.close();
    keyring->m_bus.start("dbus-daemon", {"--config-file=" + config.fileName(), "--nofork", "--print-address"});
    if (!keyring->m_bus.waitForReadyRead(patienceMsecs)) {
        *why = "dbus-daemon: " + QString::fromLocal8Bit(keyring->m_bus.readAllStandardError());
        return nullptr;
    }
    qputenv("DBUS_SESSION_BUS_ADDRESS", keyring->m_bus.readAllStandardOutput().trimmed());
    for (const char *place : places)
        qputenv(place, keyring->m_home.path().toLocal8Bit());
    if (!keyring->open()) {
        *why = "gnome-keyring-daemon: " + QString::fromLocal8Bit(keyring->m_keyring.readAllStandardError());
        return nullptr;
    }
    return keyring;
}

bool Keyring::open()
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment(); // which a test may have changed since
    for (const char *place : places)
        environment.insert(place, m_home.path());
    m_keyring.setProcessEnvironment(environment);
    m_keyring.start("gnome-keyring-daemon", {"--foreground", "--unlock", "--components=secrets"});
    m_keyring.write("test\n");
    m_keyring.closeWriteChannel();
    return answers();
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
