// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/lists/listmodel.h"

namespace palier {

// A conflict, with the plan that it is about as this workstation knows it now.
struct ConflictEntry {
    Conflict conflict;
    std::optional<Plan> plan;
};

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
    static QString textOf(const ConflictEntry &entry, int column);
    static bool matches(const ConflictEntry &entry, const QJsonObject &filter);
    QList<ConflictEntry> m_all; // oldest first
};

} // namespace palier
