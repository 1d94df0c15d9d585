// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "services/desk/desk.h"
#include "services/workstation/mailprobe.h"
#include "ui/controls/destination.h"
#include "ui/mainwindow/booksreach.h"

#include <QMainWindow>
#include <QTimer>

namespace palier {

class ClerkRoll;
class ImportDesk;
class Keychain;
class LinkIssuer;
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

    // Without a roll the books' clerks can't be changed, without an import desk no file comes in, without an issuer
    // customers' links are only looked at.
    void openDesk(Desk &desk, ClerkRoll *roll = nullptr, ImportDesk *imports = nullptr, LinkIssuer *links = nullptr);
    // The desk is about to go: the pages go first.
    void closeDesk();
    bool hasDesk() const { return m_desk != nullptr; }
    void go(const Destination &destination);
    // Something changed in the replica: the page that is shown looks again.
    void lookAgain();
    void showReach(const ReachNews &news);
    void askPassword(const Error &why);
    void showFault(const Error &error);

Q_SIGNALS:
    // The clerk wants to know now how it stands with the books.
    void retryWanted();
    void booksWanted(); // other ones, or another way to them
    void passwordGiven(const QString &password, bool keep);

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void arrange();
    void showPage();
    void showStanding();

    Keychain *m_keychain;
    MailProbe m_probe;
    Desk *m_desk = nullptr;
    ReachNews m_news;
    OpeningState *m_opening;
    PageFrame *m_pages;
    Navigation *m_navigation;
    TopBar *m_top;
    NoticeBar *m_notices;
    QTimer m_looking; // many changes at once are one look
};

} // namespace palier
