// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QHash>
#include <QObject>

class QSystemTrayIcon;

namespace palier {

// Notices outside the window, by the system's own notifications: org.freedesktop.Notifications where there is D-Bus, a
// tray icon's message elsewhere. Silent, and gone without a word where the system has none. On the main thread; no call
// waits for an answer.
class SystemNotice : public QObject
{
    Q_OBJECT

public:
    explicit SystemNotice(QObject *parent = nullptr);
    // Plain texts, whatever stands in them. One of the same `kind` takes the place of the one before.
    void show(const QString &kind, const QString &title, const QString &text, const QString &viewWord);

Q_SIGNALS:
    void activated(const QString &kind); // clicked

private Q_SLOTS:
    void actionInvoked(uint id, const QString &action);
    void closed(uint id, uint reason);

private:
    struct Wanted {
        QString kind, title, text, viewWord;
    };
    void learnMarkup(const Wanted &first);
    void send(const Wanted &notice);
    bool m_knowsMarkup = false, m_markup = false;
    QList<Wanted> m_held;       // until it is known whether the service reads markup
    QHash<QString, uint> m_ids; // by kind
    QSystemTrayIcon *m_tray = nullptr;
    QString m_trayKind;
};

} // namespace palier
