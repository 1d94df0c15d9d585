// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "services/desk/clerkroll.h"

#include <QObject>

namespace palier {

// The roll of the clerks on the books themselves: a connection of its own for each change, on a thread of its own.
class ClerkOffice : public QObject, public ClerkRoll
{
    Q_OBJECT

public:
    // `password`: asked for at each change, for a clerk may have typed another one meanwhile.
    ClerkOffice(DatabaseUrl books, QString administration, QString claim, std::function<QString()> password,
                QObject *parent = nullptr);

    void add(const Clerk &clerk, const QString &password, Answered answered) override;
    void remove(const QString &login, Answered answered) override;

Q_SIGNALS:
    void changed();

private:
    void atTheBooks(std::function<Result<Clerk>(Books &)> change, Answered answered);
    DatabaseUrl m_url;
    QString m_administration, m_claim;
    std::function<QString()> m_password;
};

} // namespace palier
