// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/controls/theme.h"

#include <QLabel>

namespace palier {

// A label that shows plain text only, whatever stands in it, and wraps where it must.
class Label : public QLabel
{
    Q_OBJECT

public:
    explicit Label(const QString &text = {}, TextRole role = TextRole::Body, QWidget *parent = nullptr);
    Label *muted();
    Label *wrapped();
    // So that a clerk can copy a number out of it.
    Label *selectable();
    // "muted", "bad", "good" or nothing: a colour beside words that say the same.
    void setTone(const char *tone);
};

} // namespace palier
