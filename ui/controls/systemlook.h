// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QObject>
#include <optional>

class QDBusVariant;

namespace palier {

// Whether the system is dark. Qt tells from 6.5 on; where it doesn't, the desktop portal is asked (XDG, over D-Bus),
// and until that answers the platform's palette.
class SystemLook : public QObject
{
    Q_OBJECT

public:
    explicit SystemLook(QObject *parent = nullptr);
    bool isDark() const;

Q_SIGNALS:
    void changed();

private Q_SLOTS:
    void hear(const QString &name, const QString &key, const QDBusVariant &value);

private:
    void ask();
    void askPortal();
    void take(uint scheme);
    const bool m_paletteIsDark; // before a palette of ours is set
    std::optional<bool> m_portalIsDark;
};

} // namespace palier
