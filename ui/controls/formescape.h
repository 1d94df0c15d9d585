// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <functional>

class QWidget;

namespace palier {

// Escape anywhere in a form closes it; what is open above it, a calendar or a list, goes first.
void closeOnEscape(QWidget *form, const std::function<void()> &close);

} // namespace palier
