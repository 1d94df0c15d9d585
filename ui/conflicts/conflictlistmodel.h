// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/conflicts/conflictentry.h"
#include "ui/lists/listmodel.h"

namespace palier {

// What the books refused of this workstation's acts, for a table. They are few: the list is what was read last.
class ConflictListModel : public ListModel<ConflictEntry>
{
    Q_OBJECT

public:
    enum Column { Found, Mine, Customer, Stands, By, Advice };

    explicit ConflictListModel(Desk &desk, QObject *parent = nullptr);

protected:
    ListSource<ConflictEntry> source() override;
    QVariant cell(const ConflictEntry &entry, int column, int role) const override;
    void readAside() override;

private:
    ConflictEntry entryOf(const Conflict &conflict);
    static QString textOf(const ConflictEntry &entry, int column);
    static bool matches(const ConflictEntry &entry, const QJsonObject &filter);
    QList<ConflictEntry> m_all; // oldest first
};

} // namespace palier
