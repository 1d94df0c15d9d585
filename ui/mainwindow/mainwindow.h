// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "services/desk/desk.h"
#include "services/workstation/mailprobe.h"
#include "ui/controls/destination.h"
#include "ui/mainwindow/booksreach.h"
#include "ui/mainwindow/lookout.h"
#include "ui/mainwindow/offices.h"

#include <QMainWindow>
#include <QTimer>

class QVBoxLayout;

namespace palier {

class FirstSteps;
class GoToPanel;
class Keychain;
class Menus;
class Navigation;
class NoticeBar;
class OpeningState;
class PageFrame;
class TopBar;

// The desktop's window. It opens without data, and says so; openDesk() gives it the workstation's desk. Which pages
// there are stands in pagelist.cpp; how one goes from one to another, in pageframe.h.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    // Without a keychain or a probe their buttons say that they can't be used.
    explicit MainWindow(Keychain *keychain = nullptr, MailProbe probe = {}, QWidget *parent = nullptr);

    // The pages go while the window is still one: what they were editing may be an act of theirs.
    ~MainWindow() override;

    void openDesk(Desk &desk, const Offices &offices = {});
    // The desk is about to go: the pages go first.
    void closeDesk();
    bool hasDesk() const { return m_desk != nullptr; }
    bool wasPainted() const { return m_wasPainted; }
    void go(const Destination &destination);
    // Something changed in the replica: the page that is shown looks again.
    void lookAgain();
    void showReach(const ReachNews &news);
    void askPassword(const Error &why);
    void showFault(const Error &error);
    // The books are invented: it says so above every page.
    void showDemo();
    // What this workstation remembers of its clerk's wishes; off at first.
    void setFirstSteps(bool wanted);
    void setSystemNotices(bool on);
    // Those that the clerk may see, for the menu.
    void setAdministrations(const QStringList &names, const QString &current);
    void setVisible(bool visible) override;

Q_SIGNALS:
    // The clerk wants to know now how it stands with the books.
    void retryWanted();
    void booksWanted(); // other ones, or another way to them
    void administrationWanted(const QString &name);
    void passwordGiven(const QString &password, bool keep);
    void keychainWanted(); // again
    void firstPainted();   // once: what isn't needed to see it can begin
    void demoEndWanted();
    void firstStepsDismissed();
    void systemNoticesToggled(bool on);
    void noticed(const palier::Notice &notice); // it stands in the window already

protected:
    bool event(QEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void arrange();
    void showNoDesk();
    void joinMenus();
    void openGoTo();
    void openHelp();
    void showPage();
    void showStanding();
    void showStopped();
    void tell(Notice notice);

    Keychain *m_keychain;
    MailProbe m_probe;
    Desk *m_desk = nullptr;
    ReachNews m_news;
    OpeningState *m_opening;
    PageFrame *m_pages;
    Navigation *m_navigation;
    TopBar *m_top;
    Menus *m_menus;
    GoToPanel *m_goTo = nullptr; // made when it is first wanted
    NoticeBar *m_notices;
    QVBoxLayout *m_strips; // between the title and the page
    FirstSteps *m_steps;
    Lookout m_lookout;
    bool m_wasPainted = false;
    QTimer m_looking; // many changes at once are one look
};

} // namespace palier
