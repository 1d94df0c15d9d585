// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QString>

class QCoreApplication;

namespace palier {

// The languages that the screen speaks: en, fr, nl, de.
// Loads the texts of `language`, or of the system's where it is empty, English where that is none of ours; dates and
// amounts follow. May be called again: then only what is made afterwards speaks it.
void speak(QCoreApplication &application, const QString &language = {});

} // namespace palier
