// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "services/sql/connection.h"

#include <QMap>
#include <optional>

namespace palier::test {

// What one login may do, found by trying: every verb in plain SQL on every table, view, sequence and function of the
// schemas palier and portal. By object ("invoice", "portal.invoice", "portal_open()"): letters of S(elect), I(nsert),
// U(pdate), D(elete), T(runcate), E(xecute), Q (use of a sequence).
QMap<QString, QString> triedAccess(Connection &owner, Connection &login);

// The tables of docs/access.md: by role, by object, the same letters. An object may be a pattern ("portal.*").
class WrittenAccess
{
public:
    explicit WrittenAccess(const QString &file);

    // Of the object's own line, else of the first pattern that fits; nothing without a line.
    std::optional<QString> of(const QString &role, const QString &object) const;
    QStringList objects() const { return m_objects; } // patterns too

private:
    QStringList m_objects;
    QMap<QString, QMap<QString, QString>> m_letters;
};

} // namespace palier::test
