// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QWidget>

namespace palier {

// Below this width (a window of about 1180) a page stacks what else stands side by side.
inline constexpr int narrowPage = 950;

// One page of the main window.
class Page : public QWidget
{
    Q_OBJECT

public:
    explicit Page(QWidget *parent = nullptr);
    virtual QString title() const = 0;
    // Something changed, here or in the books: read it anew, and keep what the clerk was doing.
    virtual void lookAgain() = 0;

Q_SIGNALS:
    void titleChanged();
};

// A column of contents that scrolls when the window is too low, no wider than it is good to read.
QWidget *scrolling(QWidget *contents, QWidget *parent);

} // namespace palier
