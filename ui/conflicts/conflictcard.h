// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/conflicts/conflictentry.h"
#include "ui/controls/card.h"
#include "ui/controls/destination.h"

class QPushButton;

namespace palier {

// One act of the clerk's that the books refused: theirs, the one that stands, why, and the buttons that do something
// about it.
class ConflictCard : public Card
{
    Q_OBJECT

public:
    // Where it stands: below the list there is little height, so the buttons stand beside the heading.
    enum class Room { BesideTheList, BelowTheList };
    ConflictCard(const ConflictEntry &entry, Room room, QWidget *parent = nullptr);
    // With the margins of a card below the list.
    static void makeLow(Card &card);

Q_SIGNALS:
    void go(const palier::Destination &where);
    void dismissClicked(const palier::ActId &conflict);

private:
    void addFacts(const ConflictEntry &entry);
    QWidget *makeButtons(const ConflictEntry &entry);
};

} // namespace palier
