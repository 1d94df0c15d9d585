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
class Banner;
class ConflictsPage;
class EmptyState;
class InvoicePage;
class InvoiceListPage;
class Keychain;
class Navigation;
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

    void openDesk(Desk &desk);
    bool hasDesk() const { return m_desk != nullptr; }
    // Something changed in the replica: every page that is open looks again.
    void lookAgain();
    void showReach(const ReachNews &news);

Q_SIGNALS:
    // The clerk wants to know now how it stands with the books.
    void retryWanted();

protected:
    void changeEvent(QEvent *event) override;

private:
    void makePages();
    void showLoading();
    void showPage(Page *page);
    void startAt(Page *page);
    void back();
    void showTrail();
    void showFault(const Error &error);
    void showStanding();

    Keychain *m_keychain;
    MailProbe m_probe;
    Desk *m_desk = nullptr;
    ReachNews m_news;
    Navigation *m_navigation;
    TopBar *m_top;
    Banner *m_fault;
    QWidget *m_faultRow; // with its margins, so that none are left when there is no fault
    QStackedWidget *m_stack;
    EmptyState *m_loading;
    QTimer m_looking;      // many changes at once are one look
    QList<Page *> m_trail; // from the first page to the one that is shown
    InvoiceListPage *m_invoices = nullptr;
    InvoicePage *m_invoice = nullptr;
    ReviewPage *m_review = nullptr;
    AdminPage *m_admin = nullptr;
    ConflictsPage *m_conflicts = nullptr;
};

} // namespace palier
