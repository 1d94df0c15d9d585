// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "models/error.h"
#include "ui/controls/destination.h"

#include <QVariant>
#include <QWidget>

namespace palier {

struct ReachNews;

// Below this width (a window of about 1180) a page stacks what else stands side by side.
inline constexpr int narrowPage = 950;

// Something of a page that has a name of its own, so that Ctrl+K finds it: a setting.
struct Landmark {
    QString name;
    QString part; // of the page, where it stands
    QString subject;
    QStringList phrases; // that it may be looked for by too
};

// What a page can do, for a list of it.
struct PageActions {
    QString page; // as the navigation calls it
    QList<QAction *> actions;
};

// One page of the main window. It is made when somebody goes there for the first time, and stays until the desk is
// closed (ui/mainwindow/pagelist.cpp lists them all).
//
// A page's own actions are its QWidget::actions(): with a text, an objectName and, where there is one, a shortcut.
// While the page is shown the window has them in its menus (those with the shortcuts of Copy, Find and Select all under
// Edit, that of Refresh under View, the others under Actions, unless their property "menu" says "edit" or "view") and
// Ctrl+K finds them; the page has the same ones in its context menus. What can't be done now is disabled, not away. A
// button's action is a ButtonAction; an action may open a menu of its own.
class Page : public QWidget
{
    Q_OBJECT

public:
    explicit Page(QWidget *parent = nullptr);
    virtual QString title() const = 0;
    // What of its place the page shall show: an invoice's number, a plan's id. lookAgain() follows.
    virtual void open(const QString &subject);
    // Something changed, here or in the books: read it anew, and keep what the clerk was doing.
    virtual void lookAgain() = 0;
    // How it stands with the books, for a page that says so itself.
    virtual void showReach(const ReachNews &news);
    // What a clerk who comes back to it wants to find as it was and open() doesn't bring: a scroll bar, a selection.
    virtual QVariant state() const { return {}; }
    virtual void restore(const QVariant &state);
    virtual QList<Landmark> landmarks() const { return {}; }
    // What it shows is of the books, as old as this computer's copy.
    virtual bool showsBooks() const { return true; }
    // What has the keyboard when the window opens with this page; null: what comes first for the tabulator.
    virtual QWidget *startingPoint() { return nullptr; }
    // The handbook's page for F1, such as "invoices" for docs/handbook/LANGUAGE/invoices.md.
    virtual QString helpTopic() const { return QStringLiteral("start"); }

Q_SIGNALS:
    void titleChanged();
    // Somewhere else.
    void go(const palier::Destination &destination);
    // The same, but the way back leads to the list that the clerk came from: the next proposal after one is decided.
    void goOn(const palier::Destination &destination);
    // Nothing is left to do here: back to that list.
    void done();
    void failed(const palier::Error &error);
    // What the navigation counts has changed without an act: a conflict was dismissed.
    void countsChanged();
};

// A column of contents that scrolls when the window is too low, no wider than it is good to read.
QWidget *scrolling(QWidget *contents, QWidget *parent);

// The same for what fills a page: its scroll bar stands within the right margin of the contents, which so end where
// strips above the page do.
QWidget *scrollingPage(QWidget *contents, QWidget *parent);

// The same for what is only read: nothing in it takes the keyboard, and while it is seen the page keys scroll it from
// anywhere in the window.
QWidget *readingPage(QWidget *contents, QWidget *parent);

} // namespace palier
