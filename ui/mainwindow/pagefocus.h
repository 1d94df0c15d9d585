// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QObject>

class QWidget;

namespace palier {

class PageFrame;

// Where the control that has the keyboard goes away (its form closes, its message is sent, its card is deleted), Qt
// gives the keyboard to what comes next in the window, and after the last one of a page that is the navigation: the
// next Enter would leave the page. It stays in the page instead, at the nearest control before.
class PageFocus : public QObject
{
public:
    explicit PageFocus(PageFrame *pages);

private:
    void look(QWidget *old, const QWidget *now);
    void keep(const QWidget *gone, QWidget *before, const QWidget *next);

    PageFrame *m_pages;
};

} // namespace palier
