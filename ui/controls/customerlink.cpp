// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/controls/customerlink.h"

namespace palier {

CustomerLink::CustomerLink(const char *objectName, QWidget *parent) : QPushButton(tr("Customer’s page"), parent)
{
    setObjectName(objectName);
    setProperty("look", "link");
    setProperty("flush", "end"); // it closes a heading’s row
    setAccessibleName(text());
    connect(this, &QPushButton::clicked, this, [this] {
        if (!m_customer.isEmpty())
            Q_EMIT customerClicked(m_customer);
    });
}

void CustomerLink::setCustomer(const CustomerId &id, const QString &name)
{
    m_customer = id;
    setAccessibleDescription(name);
}

} // namespace palier
