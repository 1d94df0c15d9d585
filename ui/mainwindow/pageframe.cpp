// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mainwindow/pageframe.h"

namespace palier {

PageFrame::PageFrame(QWidget *closed, QWidget *parent) : QStackedWidget(parent), m_kinds(pageKinds()), m_closed(closed)
{
    setObjectName("pageFrame");
    closed->setParent(this);
}

void PageFrame::openDesk(const PageNeeds &needs)
{
    closeDesk();
    m_needs.emplace(needs);
    m_needs->everyPage = [this] { return everyPage(); };
}

void PageFrame::closeDesk()
{
    m_page = nullptr;
    m_trail.clear();
    qDeleteAll(std::exchange(m_pages, {}));
    m_needs.reset();
}

void PageFrame::showClosed()
{
    if (indexOf(m_closed) < 0)
        addWidget(m_closed);
    setCurrentWidget(m_closed);
}

const PageKind *PageFrame::kindOf(Place place) const
{
    const auto found =
        std::find_if(m_kinds.begin(), m_kinds.end(), [place](const PageKind &kind) { return kind.place == place; });
    return found == m_kinds.end() ? nullptr : &*found;
}

Page *PageFrame::pageOf(Place place)
{
    Page *&page = m_pages[place];
    if (!page) {
        page = kindOf(place)->make(*m_needs, this);
        addWidget(page);
        page->showReach(m_news);
        connect(page, &Page::titleChanged, this, [this, page] {
            if (page == m_page)
                Q_EMIT pageChanged();
        });
        connect(page, &Page::go, this, &PageFrame::go);
        connect(page, &Page::goOn, this, &PageFrame::goOn);
        connect(page, &Page::done, this, &PageFrame::backToList);
        connect(page, &Page::failed, this, &PageFrame::failed);
        connect(page, &Page::countsChanged, this, &PageFrame::countsChanged);
    }
    return page;
}

QList<PageActions> PageFrame::everyPage()
{
    QList<PageActions> all;
    for (const PageKind &kind : std::as_const(m_kinds))
        all << PageActions{kind.title, pageOf(kind.place)->actions()};
    return all;
}

Place PageFrame::home() const
{
    const PageKind *kind = m_trail.isEmpty() ? nullptr : kindOf(here().place);
    if (!kind)
        return Place::Settings;
    const auto isEntry = [this](Place place) { return kindOf(place)->rank == PageKind::Entry; };
    return kind->isOfSeveral ? m_trail.cameFrom(isEntry).value_or(kind->home) : kind->home;
}

void PageFrame::leave()
{
    if (m_page)
        m_trail.leave(m_page->state());
}

void PageFrame::go(const Destination &destination)
{
    if (!m_needs || !has(destination.place))
        return;
    leave();
    m_trail.go(destination);
    arrive();
}

void PageFrame::goOn(const Destination &destination)
{
    if (!m_needs || !has(destination.place))
        return;
    leave();
    stepToList();
    m_trail.go(destination);
    arrive();
}

void PageFrame::backToList()
{
    if (m_trail.isEmpty())
        return;
    leave();
    stepToList();
    arrive();
}

void PageFrame::stepToList()
{
    while (canBack() && kindOf(here().place)->rank != PageKind::Entry)
        m_trail.back();
}

void PageFrame::back()
{
    if (!canBack())
        return;
    leave();
    m_trail.back();
    arrive();
}

void PageFrame::forward()
{
    if (!canForward())
        return;
    leave();
    m_trail.forward();
    arrive();
}

void PageFrame::arrive()
{
    Q_EMIT moved();
    const Trail::Stop stop = m_trail.here();
    m_page = pageOf(stop.destination.place);
    m_page->open(stop.destination.subject);
    m_page->lookAgain();
    if (stop.state.isValid())
        m_page->restore(stop.state);
    setCurrentWidget(m_page);
    Q_EMIT pageChanged();
}

QList<Landmark> PageFrame::landmarksOf(Place place)
{
    return m_needs && has(place) ? pageOf(place)->landmarks() : QList<Landmark>();
}

void PageFrame::lookAgain()
{
    if (m_page)
        m_page->lookAgain();
}

void PageFrame::showReach(const ReachNews &news)
{
    m_news = news;
    for (Page *page : std::as_const(m_pages))
        page->showReach(news);
}

} // namespace palier
