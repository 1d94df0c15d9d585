// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QWidget>

namespace palier::test {

// By the tabulator alone one comes to everything in the window that can be used, `landmark` too, in the order in which
// it is read, and a screen reader has a name for it. Fails the test where that is not so.
void walkByKeyboard(QWidget &window, const QString &landmark);

} // namespace palier::test
