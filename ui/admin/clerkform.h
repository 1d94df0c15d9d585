// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "services/desk/clerkroll.h"

#include <QWidget>

class QComboBox;
class QLineEdit;
class QVBoxLayout;

namespace palier {

class Label;

// A clerk's role, what it means, and a password typed twice or not at all.
class ClerkForm : public QWidget
{
    Q_OBJECT

public:
    // `objectName` begins the names of the fields. With `named` there is a field for the login too.
    ClerkForm(const QString &objectName, bool named, QWidget *parent = nullptr);

    void show(const Clerk &clerk); // one who is known, without a password
    void clear();
    Clerk clerk() const;
    QString password() const; // empty: none, or the two are not the same
    // A login where there is a field for it, and no password or the same one twice.
    bool isComplete() const;
    void setRoleOpen(bool open);
    // On a team's server a user has a login of their own; on one computer nobody signs in.
    void setOnServer(bool on);

Q_SIGNALS:
    void changed();
    void submitted();

private:
    // `more` stands below it.
    void addField(QVBoxLayout *column, const QString &objectName, const QString &name, QWidget *field, Label *more);
    QLineEdit *passwordField();
    void look();
    QLineEdit *m_login = nullptr;
    QString m_known;
    QComboBox *m_role;
    Label *m_effect, *m_complaint, *m_loginHint = nullptr;
    QWidget *m_secret; // the password, twice
    QLineEdit *m_password = nullptr, *m_again = nullptr;
};

} // namespace palier
