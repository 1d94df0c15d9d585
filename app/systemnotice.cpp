// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/systemnotice.h"

#ifdef PALIER_HAS_DBUS
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#else
#include <QApplication>
#include <QSystemTrayIcon>
#endif

namespace palier {

#ifdef PALIER_HAS_DBUS

static constexpr auto service = "org.freedesktop.Notifications";
static constexpr auto path = "/org/freedesktop/Notifications";

static QDBusMessage call(const char *method) { return QDBusMessage::createMethodCall(service, path, service, method); }

SystemNotice::SystemNotice(QObject *parent) : QObject(parent)
{
    QDBusConnection bus = QDBusConnection::sessionBus();
    bus.connect(service, path, service, "ActionInvoked", this, SLOT(actionInvoked(uint, QString)));
    bus.connect(service, path, service, "NotificationClosed", this, SLOT(closed(uint, uint)));
}

void SystemNotice::show(const QString &kind, const QString &title, const QString &text, const QString &viewWord)
{
    const Wanted notice{kind, title, text, viewWord};
    if (m_knowsMarkup)
        send(notice);
    else
        learnMarkup(notice);
}

// A service that reads markup in the body gets it escaped; another would show the escapes.
void SystemNotice::learnMarkup(const Wanted &first)
{
    m_held << first;
    if (m_held.size() > 1)
        return;
    auto *watch = new QDBusPendingCallWatcher(QDBusConnection::sessionBus().asyncCall(call("GetCapabilities")), this);
    connect(watch, &QDBusPendingCallWatcher::finished, this, [this, watch] {
        const QDBusPendingReply<QStringList> reply = *watch;
        watch->deleteLater();
        m_knowsMarkup = reply.isValid();
        m_markup = m_knowsMarkup && reply.value().contains("body-markup");
        const auto held = std::exchange(m_held, {});
        for (const Wanted &notice : held) {
            if (m_knowsMarkup)
                send(notice); // else there is no such service: the window tells it anyway
        }
    });
}

void SystemNotice::send(const Wanted &notice)
{
    QDBusMessage message = call("Notify");
    const QVariantMap hints{
        {"desktop-entry", "palier"}, {"suppress-sound", true}, {"urgency", QVariant::fromValue(uchar(1))}};
    constexpr int usualTime = -1;
    message << "Palier" << m_ids.value(notice.kind, 0) << "palier" << notice.title
            << (m_markup ? notice.text.toHtmlEscaped() : notice.text) << QStringList{"default", notice.viewWord}
            << hints << usualTime;
    auto *watch = new QDBusPendingCallWatcher(QDBusConnection::sessionBus().asyncCall(message), this);
    connect(watch, &QDBusPendingCallWatcher::finished, this, [this, watch, kind = notice.kind] {
        const QDBusPendingReply<uint> reply = *watch;
        watch->deleteLater();
        if (reply.isValid())
            m_ids.insert(kind, reply.value());
    });
}

void SystemNotice::actionInvoked(uint id, const QString &)
{
    if (const QString kind = m_ids.key(id); !kind.isEmpty())
        Q_EMIT activated(kind);
}

void SystemNotice::closed(uint id, uint)
{
    if (const QString kind = m_ids.key(id); !kind.isEmpty())
        m_ids.remove(kind);
}

#else

SystemNotice::SystemNotice(QObject *parent) : QObject(parent) {}

void SystemNotice::show(const QString &kind, const QString &title, const QString &text, const QString &)
{
    if (!QSystemTrayIcon::isSystemTrayAvailable())
        return;
    if (!m_tray) {
        m_tray = new QSystemTrayIcon(QApplication::windowIcon(), this);
        connect(m_tray, &QSystemTrayIcon::messageClicked, this, [this] { Q_EMIT activated(m_trayKind); });
        m_tray->show();
    }
    m_trayKind = kind;
    m_tray->showMessage(title, text);
}

void SystemNotice::learnMarkup(const Wanted &) {}
void SystemNotice::send(const Wanted &) {}
void SystemNotice::actionInvoked(uint, const QString &) {}
void SystemNotice::closed(uint, uint) {}

#endif

} // namespace palier
