// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "services/desk/desk.h"
#include "ui/controls/destination.h"
#include "ui/controls/theme.h"

#include <QCoreApplication>
#include <QSet>

namespace palier {

// One thing that a clerk is told without having asked. All texts are plain.
struct Notice {
    enum Kind { NewProposal, NewConflict, MailStuck };

    Kind kind = NewProposal;
    QString title, text;
    Destination view;

    Tone tone() const;
    const char *icon() const;
    const char *name() const;                  // of its objects
    bool isOf(const Standing &standing) const; // what it tells of is still there
};

// Tells what is new since the look before: proposals, conflicts, mail that does not leave. The first look after a desk
// was opened tells nothing: what waits already stands in the navigation.
class Lookout
{
    Q_DECLARE_TR_FUNCTIONS(palier::Lookout)

public:
    void forget();
    QList<Notice> look(Desk &desk, const Standing &standing);

private:
    std::optional<Notice> lookForProposals(Desk &desk);
    bool m_looked = false;
    Standing m_before;
    QList<PlanId> m_latest; // newest first
};

} // namespace palier
