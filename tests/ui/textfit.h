// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QStringList>

class QWidget;

namespace palier::test {

// The texts in a window that have less room than they want, and the controls that stick out of it sideways: a sentence
// each. What is cut short and tells all in its tooltip is left out.
QStringList cutTexts(const QWidget &window);

} // namespace palier::test
