// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The desktop portal says that the system is dark, and changes its mind: over the session's own bus, as a desktop does.
#include "ui/controls/systemlook.h"
#include "ui/controls/theme.h"

#include <QApplication>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusVariant>
#include <QtTest>

using namespace palier;

static constexpr auto path = "/org/freedesktop/portal/desktop", service = "org.freedesktop.portal.Desktop",
                      settings = "org.freedesktop.portal.Settings", appearance = "org.freedesktop.appearance";

class FakePortal : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.portal.Settings")

public:
    uint scheme = 1;
    void change(uint to)
    {
        scheme = to;
        QDBusMessage news = QDBusMessage::createSignal(path, settings, "SettingChanged");
        news << appearance << "color-scheme" << QVariant::fromValue(QDBusVariant(scheme));
        QVERIFY(QDBusConnection::sessionBus().send(news));
    }

public Q_SLOTS:
    QDBusVariant Read(const QString &name, const QString &key) // twice wrapped, as the real one does
    {
        return QDBusVariant(name == QLatin1String(appearance) && key == QLatin1String("color-scheme")
                                ? QVariant::fromValue(QDBusVariant(scheme))
                                : QVariant());
    }
};

class TestSystemLook : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void thePortalIsFollowed();

private:
    FakePortal m_portal;
};

void TestSystemLook::initTestCase()
{
    QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected())
        QSKIP("there is no session bus; run it under dbus-run-session");
    if (!bus.registerService(service) || !bus.registerObject(path, &m_portal, QDBusConnection::ExportAllSlots))
        QSKIP("this session has a portal of its own");
}

void TestSystemLook::thePortalIsFollowed()
{
    if (SystemLook qtItself; QT_VERSION >= QT_VERSION_CHECK(6, 5, 0) && !qtItself.isDark())
        QSKIP("Qt asks the system itself");
    dress(*qApp, Look::LikeSystem);
    QTRY_VERIFY(Theme::current().dark);
    m_portal.change(2);
    QTRY_VERIFY(!Theme::current().dark);
    m_portal.change(1);
    QTRY_VERIFY(Theme::current().dark);
    m_portal.change(0);
    QTRY_VERIFY(!Theme::current().dark);
    dress(*qApp, Look::Dark); // who chose one keeps it
    m_portal.change(2);
    QTest::qWait(0);
    QVERIFY(Theme::current().dark);
    dress(*qApp, Look::LikeSystem);
    QTRY_VERIFY(!Theme::current().dark);
}

QTEST_MAIN(TestSystemLook)
#include "tst_systemlook.moc"
