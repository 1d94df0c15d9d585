// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QDate>
#include <QStringList>

namespace palier::chaos {

// What a driver is told on its command line.
struct Orders {
    QString part;    // desk, counter, ctl, customers, import
    QString who;     // its name in the journal
    QString books;   // a URL
    QString replica; // desk, ctl: its folder
    QString portal;  // customers: its address
    QString links;   // customers: a file of lines "customer token"
    QString journal; // a file
    QDate today;
    quint32 seed = 0;
    int customers = 0, invoicesEach = 0;

    QStringList words() const;
    static Orders fromWords(const QStringList &words);
};

// How invoices and customers of a round are called, and how an invoice stands in a file (`open`: so much is left to
// pay, or empty: that column isn't there).
inline QString customerName(int number) { return QString("C%1").arg(number); }
inline QString invoiceNumber(int customer, int number) { return QString("C%1-%2").arg(customer).arg(number); }

QByteArray invoiceRow(int customer, int number, QDate today, const QString &open = {});

// Raised by SIGTERM, an interrupt, a terminal that is closed: end when it suits you.
void listenForStop();
bool isAskedToStop();
int stopSignal(); // which it was; 0: none

} // namespace palier::chaos
