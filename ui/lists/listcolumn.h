// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QByteArray>
#include <QList>
#include <QString>

namespace palier {

// A column of a list, as it is before the clerk has chosen anything.
struct ListColumn {
    QByteArray id; // for the workstation's memory: never changed
    QString title;
    QString widest;         // a text as wide as they come: the width at first; of the one that takes the rest, if
                            // any, what it keeps as long as others can give way
    QString usual = {};     // where it is given the column gives way, from the left: to this, then to its title
    QString most = {};      // where it is given, as wide as this where there is room to spare
    bool isAmount = false;  // to the right, with the header
    bool isSortable = true; // an index orders it
    bool isShown = true;
    bool takesRest = false;   // what the others leave; one a list
    bool isSpare = false;     // left out where there is no room, as long as the clerk has not chosen otherwise
    bool isLastSpare = false; // of those the one that is left out last
    bool isChip = false;      // its texts are chips: other room than text, and cut short last
    bool isStrong = false;    // some of its texts are heavy
    bool bearsSign = false;   // behind some of its texts
};

} // namespace palier
