// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "tests/tour/tourstage.h"

#include <QList>

namespace palier::tour {

// A page and its states, dialogs and empty sides. It begins on a stage of its own, so that it can be played alone.
struct Scene {
    const char *name; // as it is called on the command line and in the names of its pictures
    int place;        // in the tour; tens, so that something fits between
    void (*play)(TourStage &stage);
    Depth depth = Depth::Pages; // it is played in the views that go as deep
};

// All scenes, in the order of their places.
QList<Scene> &scenes();

// One in each scene's file: `const PlayedAs queue({"queue", 30, play});`
struct PlayedAs {
    explicit PlayedAs(const Scene &scene) { scenes().append(scene); }
};

} // namespace palier::tour
