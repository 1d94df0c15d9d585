// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/chaos/orders.h"

#include <csignal>

namespace palier::chaos {

static volatile std::sig_atomic_t asked = 0;

// The same signal once more ends at once.
static void leaveMark(int which)
{
    asked = which;
    std::signal(which, SIG_DFL);
}

int stopSignal() { return asked; }
bool isAskedToStop() { return asked != 0; }

void listenForStop()
{
    std::signal(SIGTERM, leaveMark);
    std::signal(SIGINT, leaveMark);
#ifdef SIGHUP
    std::signal(SIGHUP, leaveMark);
#endif
}

QByteArray invoiceRow(int customer, int number, QDate today, const QString &open)
{
    QStringList fields{
        invoiceNumber(customer, number),          customerName(customer),
        QString("Customer %1").arg(customer),     today.addDays(-40).toString(Qt::ISODate),
        today.addDays(-10).toString(Qt::ISODate), QString("%1.%2").arg(100 + customer).arg(number, 2, 10, QChar('0'))};
    if (!open.isEmpty())
        fields << open;
    fields << "EUR" << QString("c%1@example.com").arg(customer) << "en";
    return fields.join(',').toUtf8();
}

QStringList Orders::words() const
{
    return {part,
            who,
            books,
            replica,
            portal,
            links,
            journal,
            today.toString(Qt::ISODate),
            QString::number(seed),
            QString::number(customers),
            QString::number(invoicesEach)};
}

Orders Orders::fromWords(const QStringList &words)
{
    Orders orders;
    orders.part = words.value(0);
    orders.who = words.value(1);
    orders.books = words.value(2);
    orders.replica = words.value(3);
    orders.portal = words.value(4);
    orders.links = words.value(5);
    orders.journal = words.value(6);
    orders.today = QDate::fromString(words.value(7), Qt::ISODate);
    orders.seed = words.value(8).toUInt();
    orders.customers = words.value(9).toInt();
    orders.invoicesEach = words.value(10).toInt();
    return orders;
}

} // namespace palier::chaos
