// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "tests/a11y/accessible.h"

#include <optional>

namespace palier::test {

// Somebody who knows a program by what AT-SPI tells of it, and uses it by these names and by a mouse of the X server's.
class ScreenReader
{
public:
    // Waits for the program to show itself.
    static std::optional<ScreenReader> of(qint64 processId);

    // What is on the screen now, parents first. What a table or a list holds is left out: it may be a million rows.
    QList<Accessible> everything() const;
    // What has that name (and, where one is given, that role) and is on the screen; waits for it. Null: it never came.
    Accessible see(const QString &name, std::optional<Role> role = {}) const;
    bool press(const QString &name) const; // waits until it can be
    void click(const QPoint &place, bool twice = false) const;

    // What stands in the way of somebody who can't see or has no mouse: sentences, none where all is well.
    QStringList obstacles() const;

private:
    ScreenReader(QDBusConnection bus, Accessible application);
    void gather(const Accessible &from, QList<Accessible> &into) const;
    QDBusConnection m_bus;
    Accessible m_application;
};

} // namespace palier::test
