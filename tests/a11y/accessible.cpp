// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/a11y/accessible.h"

#include <QDBusArgument>
#include <QDBusMessage>
#include <QDBusReply>
#include <QDBusVariant>

namespace palier::test {

namespace {

constexpr auto rootPath = "/org/a11y/atspi/accessible/root", accessible = "org.a11y.atspi.Accessible",
               component = "org.a11y.atspi.Component", action = "org.a11y.atspi.Action";

} // namespace

QDBusConnection accessibilityBus()
{
    QDBusMessage question =
        QDBusMessage::createMethodCall("org.a11y.Bus", "/org/a11y/bus", "org.a11y.Bus", "GetAddress");
    const QDBusReply<QString> address = QDBusConnection::sessionBus().call(question);
    return QDBusConnection::connectToBus(address.isValid() ? address.value() : QString("unix:path=/nowhere"),
                                         "accessibility");
}

QList<Accessible> applications(const QDBusConnection &bus)
{
    return Accessible(bus, "org.a11y.atspi.Registry", rootPath).children();
}

Accessible::Accessible(QDBusConnection bus, QString service, QString path)
    : m_bus(std::move(bus)),
      m_service(std::move(service)),
      m_path(std::move(path))
{
}

QDBusMessage Accessible::call(const char *interface, const char *method, const QVariantList &arguments) const
{
    QDBusMessage question = QDBusMessage::createMethodCall(m_service, m_path, interface, method);
    question.setArguments(arguments);
    constexpr int patienceMsecs = 5000;
    return m_bus.call(question, QDBus::Block, patienceMsecs);
}

QVariant Accessible::property(const char *name) const
{
    const QDBusReply<QDBusVariant> answer =
        call("org.freedesktop.DBus.Properties", "Get", {QString(accessible), QString(name)});
    return answer.isValid() ? answer.value().variant() : QVariant();
}

Role Accessible::role() const
{
    const QDBusReply<uint> answer = call(accessible, "GetRole");
    return answer.isValid() ? Role(answer.value()) : Role::Invalid;
}

QString Accessible::roleName() const
{
    const QDBusReply<QString> answer = call(accessible, "GetRoleName");
    return answer.isValid() ? answer.value() : QString();
}

quint64 Accessible::states() const
{
    const QDBusReply<QList<uint>> answer = call(accessible, "GetState");
    if (!answer.isValid() || answer.value().size() < 2)
        return 0;
    return quint64(answer.value()[1]) << 32 | answer.value()[0];
}

QList<Accessible> Accessible::children() const
{
    const QDBusMessage answer = call(accessible, "GetChildren");
    QList<Accessible> found;
    if (answer.type() != QDBusMessage::ReplyMessage || answer.arguments().isEmpty())
        return found;
    const auto list = answer.arguments().first().value<QDBusArgument>(); // a(so)
    list.beginArray();
    while (!list.atEnd()) {
        QString service;
        QDBusObjectPath path;
        list.beginStructure();
        list >> service >> path;
        list.endStructure();
        if (!path.path().endsWith("/null"))
            found << Accessible(m_bus, service, path.path());
    }
    list.endArray();
    return found;
}

QRect Accessible::place() const
{
    constexpr uint ofTheScreen = 0;
    const QDBusMessage answer = call(component, "GetExtents", {ofTheScreen});
    if (answer.type() != QDBusMessage::ReplyMessage || answer.arguments().isEmpty())
        return {};
    const auto place = answer.arguments().first().value<QDBusArgument>(); // (iiii)
    int x = 0, y = 0, width = 0, height = 0;
    place.beginStructure();
    place >> x >> y >> width >> height;
    place.endStructure();
    return {x, y, width, height};
}

bool Accessible::act(const QString &name) const
{
    constexpr int most = 8;
    for (int i = 0; i < most; ++i) {
        const QDBusReply<QString> known = call(action, "GetName", {i});
        if (!known.isValid() || known.value().isEmpty())
            return false;
        if (known.value() == name)
            return call(action, "DoAction", {i}).type() == QDBusMessage::ReplyMessage;
    }
    return false;
}

qint64 Accessible::processId() const
{
    QDBusMessage question = QDBusMessage::createMethodCall("org.freedesktop.DBus", "/", "org.freedesktop.DBus",
                                                           "GetConnectionUnixProcessID");
    question << m_service;
    const QDBusReply<uint> answer = m_bus.call(question);
    return answer.isValid() ? answer.value() : 0;
}

} // namespace palier::test
