// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/startoptions.h"
#include "services/books/replica.h"
#include "services/office/officeduty.h"
#include "services/sync/courier.h"
#include "services/workstation/keychain.h"
#include "ui/mainwindow/mainwindow.h"

namespace palier {

// The rooms of one desktop, put together: the replica and its desk for the window, the courier, and the office duty
// where the books are this computer's own file. Lives on the main thread.
class Workplace : public QObject
{
    Q_OBJECT

public:
    explicit Workplace(StartOptions options);
    ~Workplace() override;
    void start();

private:
    void lookForDesk(); // the replica bears an administration once it was filled for the first time
    void showState(SyncState state);
    void showFailure(const Error &error);
    void startDuty();
    // For the postman's thread: the keychain is asked on this one.
    Result<QString> mailPassword();

    StartOptions m_options;
    Keychain m_keychain;
    std::unique_ptr<Replica> m_replica;
    std::unique_ptr<Desk> m_desk;
    std::unique_ptr<MainWindow> m_window;
    std::unique_ptr<Courier> m_courier;
    std::unique_ptr<OfficeDuty> m_duty;
    ReachNews m_news;
    std::shared_ptr<std::atomic<bool>> m_closing;
};

} // namespace palier
