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
    QString widest;     // a text as wide as they come: the width at first
    QString usual = {}; // of chips, which elide and have a tip: as wide as this in a narrow window, where it is given
    bool isAmount = false;  // to the right, with the header
    bool isSortable = true; // an index orders it
    bool isShown = true;
    bool takesRest = false; // what the others leave; one a list
    bool isSpare = false;   // left out of a narrow window, as long as the clerk has not chosen otherwise
};

} // namespace palier
