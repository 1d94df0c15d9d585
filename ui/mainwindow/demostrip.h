// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QWidget>

namespace palier {

// Above every page of demo books: that they are, that nothing of them leaves this computer, and two ways out.
class DemoStrip : public QWidget
{
    Q_OBJECT

public:
    explicit DemoStrip(QWidget *parent = nullptr);

Q_SIGNALS:
    void booksWanted();
    void endWanted(); // throw the demo away
};

} // namespace palier
