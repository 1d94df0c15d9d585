// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/clerkoffice.h"
#include "app/contact.h"
#include "app/importoffice.h"
#include "app/linkoffice.h"
#include "app/startoptions.h"
#include "app/systemnotice.h"
#include "services/books/replica.h"
#include "services/office/officeduty.h"
#include "services/workstation/stationsettings.h"
#include "ui/mainwindow/mainwindow.h"

namespace palier {

// The rooms of one desktop, put together: the replica and its desk for the window, the contact with the books, and the
// office duty where the books are this computer's own file. Lives on the main thread.
class Workplace : public QObject
{
    Q_OBJECT

public:
    // `password`: of a team's server, where it was typed just now; else the keychain's.
    explicit Workplace(StartOptions options, const QString &password = {},
                       StationSettings settings = StationSettings());
    ~Workplace() override;
    void start();
    const DatabaseUrl &books() const { return m_options.books; }
    qint64 waiting(); // acts that are still to be carried up
    QWidget *window() { return m_window.get(); }
    void showFailure(const Error &error) { m_window->showFault(error); }
    QStringList duties() const; // the administrations whose mail and reminders are kept going here

Q_SIGNALS:
    void booksWanted(); // other ones, or another way to them
    void demoEndWanted();

private:
    // The office duty of one administration. Its threads end with it, also where one waits for the keychain.
    struct Duty {
        ~Duty() { *isOver = true; }
        std::shared_ptr<std::atomic<bool>> isOver = std::make_shared<std::atomic<bool>>(false);
        std::unique_ptr<OfficeDuty> work;
    };

    void joinNotices();
    void told(const Result<void> &kept); // where the clerk's wish could not be kept, they hear it
    void openBooks();
    void retry();
    void showNews();
    void lookForDesk(); // the replica bears an administration once it was filled for the first time
    void lookAgain();
    void closeDesk();
    void putAway(); // the desk, and what works for it
    void open(const QString &administration);
    void showAdministrations();
    void cantGoOn(const Error &error); // the window stays and says why
    void startWork();
    void arrangeDuties();                                  // one for each administration
    void endDutiesBut(const QStringList &administrations); // the others were taken away
    void startDuty(const QString &administration);
    // For the postman's thread: the keychain is asked on this one.
    Result<QString> mailPassword(const OfficeDuty::OpenBooks &openBooks, const std::atomic<bool> &isOver);

    StartOptions m_options;
    StationSettings m_settings;
    bool m_isDemo, m_works = false;
    Keychain m_keychain;
    std::unique_ptr<SystemNotice> m_systemNotice; // once it is wanted
    QHash<QString, Destination> m_noticed;
    std::unique_ptr<Replica> m_replica;
    std::unique_ptr<Desk> m_desk;
    std::unique_ptr<ClerkOffice> m_clerks;
    std::unique_ptr<ImportOffice> m_imports;
    std::unique_ptr<LinkOffice> m_links;
    std::unique_ptr<MainWindow> m_window;
    std::unique_ptr<Contact> m_contact;
    std::map<QString, Duty> m_duties; // by administration
    QTimer m_filling;                 // while rows come in, how many there are so far
};

} // namespace palier
