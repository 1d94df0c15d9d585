// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/lists/listmodel.h"

#include <QSet>

namespace palier {

// The desk's customers for a table.
class CustomerListModel : public ListModel<Customer>
{
    Q_OBJECT

public:
    enum Column { Number, Name, Open, Standing, Email, Phone, Contact, Language };

    explicit CustomerListModel(Desk &desk, QObject *parent = nullptr);
    // The filter of the page as the books are asked.
    static CustomerQuery queryOf(const QJsonObject &filter);

protected:
    ListSource<Customer> source() override;
    QVariant cell(const Customer &customer, int column, int role) const override;
    void readAside() override;

private:
    QString textOf(const Customer &customer, int column) const;
    QDate m_today;
    QSet<CustomerId> m_waiting; // of whatever is shown and is not: few
};

} // namespace palier
