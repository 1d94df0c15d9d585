// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QColor>
#include <QFont>

class QApplication;

namespace palier {

// What a colour says. Never the only bearer of its meaning: words or a sign stand beside it.
// In this order: of several the last is the gravest, which is what a chip for the rest looks like.
enum class Tone { Neutral, Info, Good, Warning, Bad };

struct ToneColours {
    QColor ink, fill;
};

// The colours of the desktop, light or dark; spacing and type sizes are the same in both.
struct Theme {
    bool dark = false;
    QColor window, panel, raised, text, muted, accent, accentText, selection;
    QColor border; // between what is no control
    QColor edge;   // of a control: 3:1 against what is around it

    ToneColours tone(Tone tone) const;

    static const Theme &current();
};

namespace space {
inline constexpr int tight = 4, small = 8, normal = 12, wide = 20, page = 28, radius = 8;
}

enum class TextRole { Caption, Body, Strong, Heading, Title };
QFont fontFor(TextRole role);

enum class Look { LikeSystem, Light, Dark };
// Dresses the application, now and whenever the system changes its own look.
void dress(QApplication &application, Look look = Look::LikeSystem);
// "light", "dark"; anything else: like the system.
Look lookNamed(const QString &name);
// All of the text, before the first window is made.
void enlargeText(QApplication &application, int percent);

} // namespace palier
