// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "services/workstation/mailprobe.h"
#include "ui/admin/adminsection.h"

class QLineEdit;
class QPushButton;

namespace palier {

class Keychain;
class Label;

// E-mail: the mail server, its password in the system's keychain, and a test message.
class EmailSection : public AdminSection
{
    Q_OBJECT

public:
    EmailSection(Desk &desk, Keychain *keychain, MailProbe probe, QWidget *parent = nullptr);

private:
    void addServer();
    void addNotices();
    void addSending();
    void addUndo();
    void addPassword();
    void addTest();
    void savePassword();
    void sendTest();
    void send(const Settings &settings, const QString &password);
    void answer(const Result<void> &sent);

    Keychain *m_keychain;
    MailProbe m_probe;
    QLineEdit *m_password, *m_to;
    QPushButton *m_savePassword, *m_send;
    Label *m_passwordState, *m_testState;
};

} // namespace palier
