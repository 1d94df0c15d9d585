// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QList>
#include <QSize>
#include <QString>

namespace palier::tour {

// How far into the tour: the main pages alone, every page, or the rare states of them too.
enum class Depth { MainPages, Pages, States };

// How the office is looked at: the language, the look, the size of the window and of everything in it.
struct View {
    QString name; // "de-dark": begins the names of its pictures
    QString language;
    bool dark = false;
    QSize size{1440, 900};
    double scale = 1; // QT_SCALE_FACTOR, which a program reads once: each view is a process of its own
    Depth depth = Depth::Pages;

    bool isNarrow() const { return size.width() < 1440; }
};

// Every language, light, dark and on a small laptop; and large, as German words are. What is rare is seen in every
// language, light and dark, and on a small laptop in the two longest ones.
QList<View> allViews();

} // namespace palier::tour
