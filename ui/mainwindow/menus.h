// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/controls/destination.h"
#include "ui/mainwindow/pagelist.h"

#include <QAction>
#include <QKeySequence>
#include <QPointer>

class QMenu;
class QMenuBar;

namespace palier {

// The window's menus: everything that can be done, with its shortcut. The actions of the page that is shown are put
// where they belong: see ui/controls/page.h.
class Menus : public QObject
{
    Q_OBJECT

public:
    // Fills `bar`, which becomes the owner of the menus.
    Menus(QMenuBar *bar, const QList<PageKind> &pages, QObject *parent = nullptr);

    void setDeskOpen(bool open);
    void setSystemNotices(bool on);
    // File › Administration, where there are several.
    void setAdministrations(const QStringList &names, const QString &current);
    void setTrail(bool canBack, bool canForward);
    // Null: there is none.
    void showPage(Page *page);

    // What can be done now, as Ctrl+K and the list of shortcuts show it: each action under its menu's name.
    struct Entry {
        QString menu;
        QAction *action;
    };
    QList<Entry> entries() const;

Q_SIGNALS:
    void placeWanted(const palier::Destination &destination);
    void booksWanted();
    void administrationWanted(const QString &name);
    void backWanted();
    void forwardWanted();
    void goToWanted(); // Ctrl+K
    void refreshWanted();
    void fullScreenToggled(bool full);
    void systemNoticesToggled(bool on);
    void helpWanted(); // of the page that is shown

private:
    QMenu *addMenu(QMenuBar *bar, const char *name, const QString &title);
    QAction *add(QMenu *menu, const char *name, const QString &text, const QList<QKeySequence> &keys,
                 const std::function<void()> &done);
    QMenu *menuOf(Place place) const;
    void addPlaces(const QList<PageKind> &pages);
    void makeEdit();
    void takePageActions();

    QList<QMenu *> m_menus;
    QMenu *m_administrations = nullptr;
    QAction *m_administration = nullptr;
    QMenu *m_file, *m_edit, *m_view, *m_go, *m_actions, *m_help;
    // Those of Edit and View that a page's own take the place of.
    QList<QAction *> m_standard;
    QAction *m_back, *m_forward, *m_fullScreen, *m_systemNotices;
    QList<QAction *> m_needDesk;
    QPointer<Page> m_page;
};

} // namespace palier
