// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/controls/systemlook.h"

#include <QGuiApplication>
#include <QPalette>
#include <QPointer>
#include <QThreadPool>
#ifdef PALIER_HAS_DBUS
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#endif
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
#include <QStyleHints>
#endif

namespace palier {

static bool isDarkPalette()
{
    const QPalette palette = QGuiApplication::palette();
    return palette.color(QPalette::Window).lightness() < palette.color(QPalette::WindowText).lightness();
}

SystemLook::SystemLook(QObject *parent) : QObject(parent), m_paletteIsDark(isDarkPalette())
{
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    connect(QGuiApplication::styleHints(), &QStyleHints::colorSchemeChanged, this, &SystemLook::changed);
    if (QGuiApplication::styleHints()->colorScheme() != Qt::ColorScheme::Unknown)
        return;
#endif
    ask();
}

bool SystemLook::isDark() const
{
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    if (const auto scheme = QGuiApplication::styleHints()->colorScheme(); scheme != Qt::ColorScheme::Unknown)
        return scheme == Qt::ColorScheme::Dark;
#endif
    return m_portalIsDark.value_or(m_paletteIsDark);
}

#ifdef PALIER_HAS_DBUS

static constexpr auto service = "org.freedesktop.portal.Desktop", path = "/org/freedesktop/portal/desktop",
                      interface = "org.freedesktop.portal.Settings", appearance = "org.freedesktop.appearance",
                      colourScheme = "color-scheme";

// Signing on to the bus takes several answers of its daemon: they are waited for on a thread beside.
void SystemLook::ask()
{
    QThreadPool::globalInstance()->start([self = QPointer(this)] {
        if (QDBusConnection::sessionBus().isConnected())
            QMetaObject::invokeMethod(
                qApp,
                [self] {
                    if (self)
                        self->askPortal();
                },
                Qt::QueuedConnection);
    });
}

// Never waited for: a portal may have to be started first.
void SystemLook::askPortal()
{
    qRegisterMetaType<QDBusVariant>(); // else the slot isn't found by its signature
    QDBusConnection bus = QDBusConnection::sessionBus();
    bus.connect(service, path, interface, QStringLiteral("SettingChanged"), this,
                SLOT(hear(QString, QString, QDBusVariant)));
    QDBusMessage question = QDBusMessage::createMethodCall(service, path, interface, QStringLiteral("Read"));
    question << QString::fromLatin1(appearance) << QString::fromLatin1(colourScheme);
    auto *answer = new QDBusPendingCallWatcher(bus.asyncCall(question), this);
    connect(answer, &QDBusPendingCallWatcher::finished, this, [this, answer] {
        const QDBusPendingReply<QDBusVariant> reply = *answer;
        answer->deleteLater();
        if (reply.isError())
            return; // no portal, or one that doesn't know
        QVariant scheme = reply.value().variant();
        if (scheme.canConvert<QDBusVariant>()) // Read() wraps it twice
            scheme = scheme.value<QDBusVariant>().variant();
        take(scheme.toUInt());
    });
}

void SystemLook::hear(const QString &name, const QString &key, const QDBusVariant &value)
{
    if (name == QLatin1String(appearance) && key == QLatin1String(colourScheme))
        take(value.variant().toUInt());
}

#else

void SystemLook::ask() {}
void SystemLook::askPortal() {}
void SystemLook::hear(const QString &, const QString &, const QDBusVariant &) {}

#endif

// 1 is "prefer dark", 2 "prefer light"; 0 has no preference, and light is what most are used to.
void SystemLook::take(uint scheme)
{
    const bool was = isDark();
    m_portalIsDark = scheme == 1;
    if (isDark() != was)
        Q_EMIT changed();
}

} // namespace palier
