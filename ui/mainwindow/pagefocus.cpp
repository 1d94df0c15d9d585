// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mainwindow/pagefocus.h"

#include "ui/mainwindow/pageframe.h"

#include <QApplication>

namespace palier {

static bool takesKeys(const QWidget *widget)
{
    return (widget->focusPolicy() & Qt::TabFocus) != 0 && widget->isVisible() && widget->isEnabled();
}

// The page itself where nothing in it takes keys.
static QWidget *nearestBefore(const QWidget *gone, QWidget *page)
{
    for (QWidget *one = gone->previousInFocusChain(); one && one != gone; one = one->previousInFocusChain()) {
        if (page->isAncestorOf(one) && takesKeys(one))
            return one;
    }
    return page;
}

PageFocus::PageFocus(PageFrame *pages) : QObject(pages), m_pages(pages)
{
    connect(qApp, &QApplication::focusChanged, this, &PageFocus::keep);
}

void PageFocus::keep(const QWidget *old, const QWidget *now)
{
    QWidget *page = m_pages->page();
    if (!old || !now || !page || !page->isVisible() || !page->isAncestorOf(old) || page->isAncestorOf(now))
        return;
    const bool isGone = !old->isVisible() || !old->isEnabled();
    if (isGone && now->window() == page->window())
        nearestBefore(old, page)->setFocus();
}

} // namespace palier
