// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "services/workstation/places.h"
#include "ui/controls/card.h"

#include <functional>

class QGridLayout;
class QLineEdit;
class QPushButton;
class QSpinBox;

namespace palier {

// Where a team's server is and who one is there.
class ServerForm : public Card
{
    Q_OBJECT

public:
    explicit ServerForm(QWidget *parent = nullptr);

    void setBooks(const DatabaseUrl &books);
    // As typed. Misuse MissingArgument: `detail` names the field in the language of the screen; Refused BadUrl.
    Result<DatabaseUrl> books() const;
    QString password() const;
    void clearPassword();
    void focusFirst();
    void focusPassword();
    // A button that asks for the file of a certificate authority, wherever one is wanted.
    static QPushButton *certificateButton(const std::function<void(const QString &)> &chosen);

Q_SIGNALS:
    void changed();
    void submitted(); // the return key in a field

private:
    QLineEdit *addField(QGridLayout *grid, const QString &objectName, const QString &name, const QString &help);
    QWidget *certificateRow();
    void takeAddress(const QString &text);

    QStringList m_options; // of an address that was pasted or chosen before, except the certificate authority
    QLineEdit *m_hosts;
    QSpinBox *m_port;
    QLineEdit *m_database, *m_login, *m_password, *m_certificates;
};

} // namespace palier
