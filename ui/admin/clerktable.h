// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "services/desk/rights.h"

#include <QTableWidget>

namespace palier {

// The clerks of the administration, one a row; as high as it has rows, up to a dozen.
class ClerkTable : public QTableWidget
{
    Q_OBJECT

public:
    explicit ClerkTable(QWidget *parent = nullptr);

    // Whoever is chosen stays so. `me`: the login of this desk.
    void show(const QList<Clerk> &clerks, const QString &me);
    // Chooses one and scrolls to the row. False: nobody of that login is there.
    bool choose(const QString &login);
    bool isEmpty() const { return m_clerks.isEmpty(); }
    const Clerk *selected() const; // until the next show()

private:
    QList<Clerk> m_clerks;
};

} // namespace palier
