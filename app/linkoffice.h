// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/atthebooks.h"
#include "services/desk/linkissuer.h"

#include <QObject>

namespace palier {

// Customers' links, made and revoked on the books themselves.
class LinkOffice : public QObject, public LinkIssuer
{
    Q_OBJECT

public:
    explicit LinkOffice(BooksAccess access, QObject *parent = nullptr);

    void mint(const CustomerId &customer, Minted minted) override;
    void revoke(const CustomerId &customer, const QString &link, Revoked revoked) override;

Q_SIGNALS:
    void changed();

private:
    BooksAccess m_access;
};

} // namespace palier
