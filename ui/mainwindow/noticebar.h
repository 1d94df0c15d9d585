// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "models/error.h"

#include <QWidget>

class QCheckBox;
class QLineEdit;
class QPushButton;

namespace palier {

class Banner;

// What the window has to say above any page: something that failed, and that the books want a password.
class NoticeBar : public QWidget
{
    Q_OBJECT

public:
    explicit NoticeBar(QWidget *parent = nullptr);

    void showFault(const Error &error);
    void hideFault();
    // `why`: a password was refused, or none is at hand.
    // `keeps`: there is a copy to go on with.
    void askPassword(const Error &why, bool keeps);
    // The books can be reached and don't take anything; `why` says what to do about it.
    void showStopped(const QString &why);
    void hideStopped();
    void stopAsking();

Q_SIGNALS:
    void passwordGiven(const QString &password, bool keep);
    void keychainWanted(); // once more
    void retryWanted();

private:
    void makeFault();
    void makeStopped();
    void makePassword();
    void give();
    void settle(); // no room is taken by nothing

    Banner *m_fault, *m_stopped, *m_password;
    QLineEdit *m_typed;
    QCheckBox *m_keep;
    QPushButton *m_use, *m_retryKeychain;
};

} // namespace palier
