// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mainwindow/pagefocus.h"

#include "ui/mainwindow/pageframe.h"

#include <QApplication>
#include <QPointer>
#include <QTimer>

namespace palier {

static bool takesKeys(const QWidget *widget)
{
    return (widget->focusPolicy() & Qt::TabFocus) != 0 && widget->isVisible() && widget->isEnabled();
}

static QWidget *nearestBefore(const QWidget *gone, const QWidget *page)
{
    for (QWidget *one = gone->previousInFocusChain(); one && one != gone; one = one->previousInFocusChain()) {
        if (page->isAncestorOf(one) && takesKeys(one))
            return one;
    }
    return nullptr;
}

// The page itself where nothing in it takes keys.
static QWidget *firstWithKeys(QWidget *page)
{
    for (QWidget *one = page->nextInFocusChain(); one != page; one = one->nextInFocusChain()) {
        if (page->isAncestorOf(one) && takesKeys(one))
            return one;
    }
    return page;
}

PageFocus::PageFocus(PageFrame *pages) : QObject(pages), m_pages(pages)
{
    connect(qApp, &QApplication::focusChanged, this, &PageFocus::look);
}

// While it goes away it may still look as if it were there, and be deleted after that.
void PageFocus::look(QWidget *old, const QWidget *now)
{
    QWidget *page = m_pages->page();
    if (!old || !page || !page->isVisible() || !page->isAncestorOf(old) || (now && page->isAncestorOf(now)))
        return;
    QTimer::singleShot(0, this,
                       [this, gone = QPointer(old), before = QPointer(nearestBefore(old, page)),
                        next = QPointer(const_cast<QWidget *>(now))] { keep(gone, before, next); });
}

// `next`: what Qt gave the keyboard to; where something else has it by now, somebody wanted that. Null: deleted, none.
void PageFocus::keep(const QWidget *gone, QWidget *before, const QWidget *next)
{
    QWidget *page = m_pages->page();
    const QWidget *now = QApplication::focusWidget();
    if (!page || !page->isVisible() || !page->window()->isActiveWindow() || (gone && takesKeys(gone)))
        return;
    if (now && (now != next || now->window() != page->window()))
        return;
    if (before && page->isAncestorOf(before) && takesKeys(before))
        return before->setFocus();
    firstWithKeys(page)->setFocus();
}

} // namespace palier
