// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/mainwindow/booksreach.h"
#include "ui/mainwindow/pagelist.h"
#include "ui/mainwindow/trail.h"

#include <QHash>
#include <QStackedWidget>

namespace palier {

// The part of the window that shows the pages: makes one when somebody goes there for the first time, and keeps the
// trail. Without a desk it shows what it is given to show instead.
class PageFrame : public QStackedWidget
{
    Q_OBJECT

public:
    // `closed`: for showClosed(); becomes the frame's.
    explicit PageFrame(QWidget *closed, QWidget *parent = nullptr);

    const QList<PageKind> &kinds() const { return m_kinds; }
    bool has(Place place) const { return kindOf(place) != nullptr; }
    void openDesk(const PageNeeds &needs);
    // The desk is about to go: the pages go first.
    void closeDesk();
    void showClosed(); // while there is no desk

    // Somewhere that has no page is nowhere: nothing happens.
    void go(const Destination &destination);
    void goOn(const Destination &destination); // Page::goOn()
    void backToList();                         // Page::done()
    void back();
    void forward();
    bool canBack() const { return m_trail.canBack(); }
    bool canForward() const { return m_trail.canForward(); }
    // Null without a desk.
    Page *page() const { return m_page; }
    Destination here() const { return m_trail.isEmpty() ? Destination() : m_trail.here().destination; }
    bool isEntry() const { return m_page && kindOf(here().place)->rank == PageKind::Entry; }
    Place home() const; // the entry of the navigation that is lit

    QList<Landmark> landmarksOf(Place place); // makes the page
    void lookAgain();
    void showReach(const ReachNews &news);

Q_SIGNALS:
    void moved();       // before the page is read: what is said of it stands
    void pageChanged(); // another page, or the same with another title
    void failed(const palier::Error &error);
    void countsChanged();

private:
    const PageKind *kindOf(Place place) const;
    Page *pageOf(Place place);
    QList<PageActions> everyPage();
    void leave();
    void stepToList();
    void arrive();

    QList<PageKind> m_kinds;
    QWidget *m_closed;
    std::optional<PageNeeds> m_needs;
    QHash<Place, Page *> m_pages;
    Page *m_page = nullptr;
    Trail m_trail;
    ReachNews m_news;
};

} // namespace palier
