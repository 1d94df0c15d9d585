// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "services/desk/desk.h"
#include "services/workstation/mailprobe.h"
#include "ui/mainwindow/booksreach.h"

#include <QMainWindow>
#include <QTimer>

class QStackedWidget;

namespace palier {

class AdminPage;
class ClerkRoll;
class ConflictsPage;
class InvoicePage;
class InvoiceListPage;
class Keychain;
class Navigation;
class NoticeBar;
class OpeningState;
class Page;
class ReviewPage;
class TopBar;

// The desktop's window. It opens without data, and says so; openDesk() gives it the workstation's desk.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    // Without a keychain or a probe their buttons say that they can't be used.
    explicit MainWindow(Keychain *keychain = nullptr, MailProbe probe = {}, QWidget *parent = nullptr);

    // Without a roll the books' clerks can't be changed.
    void openDesk(Desk &desk, ClerkRoll *roll = nullptr);
    // The desk is about to go: the pages go first.
    void closeDesk();
    bool hasDesk() const { return m_desk != nullptr; }
    // Something changed in the replica: every page that is open looks again.
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

private:
    void makePages();
    void joinPages();
    void showPage(Page *page);
    void startAt(Page *page);
    void back();
    void showTrail();
    void showStanding();

    Keychain *m_keychain;
    MailProbe m_probe;
    Desk *m_desk = nullptr;
    ClerkRoll *m_roll = nullptr;
    ReachNews m_news;
    Navigation *m_navigation;
    TopBar *m_top;
    NoticeBar *m_notices;
    QStackedWidget *m_stack;
    OpeningState *m_opening;
    QTimer m_looking;      // many changes at once are one look
    QList<Page *> m_trail; // from the first page to the one that is shown
    InvoiceListPage *m_invoices = nullptr;
    InvoicePage *m_invoice = nullptr;
    ReviewPage *m_review = nullptr;
    AdminPage *m_admin = nullptr;
    ConflictsPage *m_conflicts = nullptr;
};

} // namespace palier
