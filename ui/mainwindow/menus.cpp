// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mainwindow/menus.h"

#include "ui/controls/fieldedit.h"
#include "ui/mainwindow/accesskeys.h"

#include <QActionGroup>
#include <QApplication>
#include <QMenuBar>

namespace palier {

Menus::Menus(QMenuBar *bar, const QList<PageKind> &pages, QObject *parent)
    : QObject(parent),
      m_file(addMenu(bar, "menuFile", tr("&File"))),
      m_edit(addMenu(bar, "menuEdit", tr("&Edit"))),
      m_view(addMenu(bar, "menuView", tr("&View"))),
      m_go(addMenu(bar, "menuGo", tr("&Go"))),
      m_actions(addMenu(bar, "menuActions", tr("&Actions"))),
      m_help(addMenu(bar, "menuHelp", tr("&Help")))
{
    bar->setObjectName("menuBar");
    bar->setAccessibleName(tr("Menus"));
    add(m_file, "books", tr("&Books…"), {QKeySequence("Ctrl+Shift+O")}, [this] { Q_EMIT booksWanted(); });
    m_administrations = new QMenu(bar);
    m_administrations->setObjectName("menuAdministration");
    m_administration = add(m_file, "administration", tr("&Administration"), {}, {});
    m_administration->setMenu(m_administrations);
    m_administration->setVisible(false);
    m_file->addSeparator();
    add(m_file, "quit", tr("&Quit"), {QKeySequence("Ctrl+Q")}, [] {
        QApplication::closeAllWindows();
    })->setMenuRole(QAction::QuitRole);

    makeEdit();

    m_standard << add(m_view, "refresh", tr("&Refresh"), QKeySequence::keyBindings(QKeySequence::Refresh),
                      [this] { Q_EMIT refreshWanted(); });
    m_needDesk << m_standard.last();
    m_view->addSeparator();
    m_fullScreen = add(m_view, "fullScreen", tr("&Full screen"), {QKeySequence("F11")}, {});
    m_fullScreen->setCheckable(true);
    connect(m_fullScreen, &QAction::toggled, this, &Menus::fullScreenToggled);
    m_view->addSeparator();
    m_systemNotices = add(m_view, "systemNotices", tr("Show &notices outside the window too"), {}, {});
    m_systemNotices->setCheckable(true);
    connect(m_systemNotices, &QAction::triggered, this, &Menus::systemNoticesToggled);
    m_view->addSeparator(); // what a page has there comes behind; without any, no line is seen

    m_back = add(m_go, "goBack", tr("&Back"), QKeySequence::keyBindings(QKeySequence::Back),
                 [this] { Q_EMIT backWanted(); });
    m_forward = add(m_go, "goForward", tr("&Forward"), QKeySequence::keyBindings(QKeySequence::Forward),
                    [this] { Q_EMIT forwardWanted(); });
    m_go->addSeparator();
    m_needDesk << add(m_go, "goTo", tr("Go &to…"), {QKeySequence("Ctrl+K")}, [this] { Q_EMIT goToWanted(); });
    m_go->addSeparator();
    addPlaces(pages);
    setDeskOpen(false);
    setTrail(false, false);
    showPage(nullptr);
}

QMenu *Menus::addMenu(QMenuBar *bar, const char *name, const QString &title)
{
    QMenu *menu = bar->addMenu(title);
    menu->setObjectName(name);
    menu->setToolTipsVisible(true);
    connect(menu, &QMenu::aboutToShow, menu, [menu] { giveAccessKeys(menu); });
    m_menus << menu;
    return menu;
}

QAction *Menus::add(QMenu *menu, const char *name, const QString &text, const QList<QKeySequence> &keys,
                    const std::function<void()> &done)
{
    auto *action = new QAction(text, this);
    action->setObjectName(name);
    action->setShortcuts(keys);
    action->setMenuRole(QAction::NoRole); // nothing is moved by what its text resembles
    if (done)
        connect(action, &QAction::triggered, this, done);
    menu->addAction(action);
    return action;
}

QMenu *Menus::menuOf(Place place) const
{
    const bool isHelp = place == Place::Help || place == Place::Shortcuts || place == Place::About;
    return place == Place::Import ? m_file : isHelp ? m_help : m_go;
}

// The entries of the navigation by Ctrl+1, Ctrl+2, … in its order, the others by what is usual for them.
void Menus::addPlaces(const QList<PageKind> &pages)
{
    int digit = 0;
    for (const PageKind &page : pages) {
        if (page.rank == PageKind::Detail)
            continue;
        QMenu *menu = menuOf(page.place);
        const auto go = [this, place = page.place] {
            if (place == Place::Help)
                Q_EMIT helpWanted();
            else
                Q_EMIT placeWanted({place});
        };
        QList<QKeySequence> keys;
        if (page.rank == PageKind::Entry)
            keys << QKeySequence(Qt::CTRL | Qt::Key(Qt::Key_1 + digit++));
        else if (!page.keys.isEmpty())
            keys << page.keys;
        QAction *action = add(menu, (QByteArray("go") + page.name).constData(), page.title, keys, go);
        m_needDesk << action;
        if (page.place == Place::Settings)
            action->setMenuRole(QAction::PreferencesRole);
        else if (page.place == Place::About)
            action->setMenuRole(QAction::AboutRole);
        if (page.place == Place::Import) { // above Books and Quit
            m_file->removeAction(action);
            m_file->insertAction(m_file->actions().constFirst(), action);
        }
    }
}

// For fields and labels; a page with a list brings its own.
void Menus::makeEdit()
{
    m_standard << add(m_edit, "copy", tr("&Copy"), QKeySequence::keyBindings(QKeySequence::Copy),
                      [] { copyFrom(QApplication::focusWidget()); });
    m_standard << add(m_edit, "selectAll", tr("Select &all"), QKeySequence::keyBindings(QKeySequence::SelectAll),
                      [] { selectAllIn(QApplication::focusWidget()); });
}

void Menus::setDeskOpen(bool open)
{
    for (QAction *action : std::as_const(m_needDesk))
        action->setEnabled(open);
}

void Menus::setSystemNotices(bool on) { m_systemNotices->setChecked(on); }

void Menus::setAdministrations(const QStringList &names, const QString &current)
{
    m_administrations->clear();
    auto *one = new QActionGroup(m_administrations);
    for (const QString &name : names) {
        QAction *action = m_administrations->addAction(QString(name).replace(u'&', QStringLiteral("&&")));
        action->setObjectName("administration" + name);
        action->setCheckable(true);
        action->setChecked(name == current);
        one->addAction(action);
        connect(action, &QAction::triggered, this, [this, name] { Q_EMIT administrationWanted(name); });
    }
    m_administration->setVisible(names.size() > 1);
}

void Menus::setTrail(bool canBack, bool canForward)
{
    m_back->setEnabled(canBack);
    m_forward->setEnabled(canForward);
}

void Menus::showPage(Page *page)
{
    if (!page || m_page != page) {
        for (QMenu *menu : std::as_const(m_menus)) {
            const auto actions = menu->actions();
            for (QAction *action : actions) {
                if (action->parent() != this && !action->isSeparator())
                    menu->removeAction(action);
            }
        }
    }
    m_page = page;
    takePageActions();
}

// A page's action that has the keys of one of ours stands in its place; what is about how the page looks, under View.
void Menus::takePageActions()
{
    const QList<QAction *> actions = m_page ? m_page->actions() : QList<QAction *>();
    for (QAction *ours : std::as_const(m_standard)) {
        const bool taken = std::any_of(actions.begin(), actions.end(), [ours](const QAction *action) {
            return !action->shortcut().isEmpty() && ours->shortcuts().contains(action->shortcut());
        });
        QMenu *menu = ours->objectName() == "refresh" ? m_view : m_edit;
        if (taken)
            menu->removeAction(ours); // its shortcut goes with it
        else if (!menu->actions().contains(ours))
            menu->addAction(ours);
    }
    const auto isEditing = [](const QAction *action) {
        return action->shortcut() == QKeySequence::Copy || action->shortcut() == QKeySequence::Find ||
               action->shortcut() == QKeySequence::SelectAll || action->property("menu") == "edit";
    };
    for (QAction *action : actions) {
        if (action->isSeparator())
            continue;
        const bool isView = action->shortcut() == QKeySequence::Refresh || action->property("menu") == "view";
        (isView ? m_view : isEditing(action) ? m_edit : m_actions)->addAction(action);
    }
    m_actions->menuAction()->setVisible(!m_actions->isEmpty());
}

// Ticks are left out: which columns are shown is nothing to go to.
static void addEntries(const QMenu *menu, QList<Menus::Entry> &entries)
{
    const auto actions = menu->actions();
    for (QAction *action : actions) {
        if (action->isSeparator() || !action->isVisible())
            continue;
        if (!action->menu())
            entries << Menus::Entry{QString(menu->title()).remove(u'&'), action};
        else if (action->isEnabled() && action->property("menu") != "view")
            addEntries(action->menu(), entries);
    }
}

QList<Menus::Entry> Menus::entries() const
{
    QList<Entry> all;
    for (const QMenu *menu : m_menus)
        addEntries(menu, all);
    return all;
}

} // namespace palier
