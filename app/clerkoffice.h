// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/atthebooks.h"
#include "services/desk/clerkroll.h"

#include <QObject>

namespace palier {

// The roll of the clerks on the books themselves.
class ClerkOffice : public QObject, public ClerkRoll
{
    Q_OBJECT

public:
    explicit ClerkOffice(BooksAccess access, QObject *parent = nullptr);

    void add(const Clerk &clerk, const QString &password, Answered answered) override;
    void remove(const QString &login, Answered answered) override;

Q_SIGNALS:
    void changed();

private:
    void change(std::function<Result<Clerk>(Books &)> work, Answered answered);
    BooksAccess m_access;
};

} // namespace palier
