// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/chaos/importdriver.h"

#include <QProcess>
#include <QThread>

namespace palier::chaos {

ImportDriver::ImportDriver(const Orders &orders, QString palierctl)
    : m_orders(orders),
      m_palierctl(std::move(palierctl)),
      m_dice(orders.seed),
      m_journal(orders.journal, orders.who)
{
}

QByteArray ImportDriver::someInvoices()
{
    QByteArray rows = "number,customer,customer_name,issued,due,amount,open,currency,email,language\n";
    QSet<QString> numbers; // each once in a file
    for (int i = 0; i < 5; ++i) {
        const int customer = m_dice.between(1, m_orders.customers), n = m_dice.between(1, m_orders.invoicesEach);
        if (numbers.contains(invoiceNumber(customer, n)))
            continue;
        numbers.insert(invoiceNumber(customer, n));
        rows += invoiceRow(customer, n, m_orders.today, QString::number(m_dice.between(20, 100))) + '\n';
    }
    return rows;
}

void ImportDriver::run()
{
    while (!isAskedToStop()) {
        const QString path = m_orders.journal + ".csv";
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(someInvoices()) < 0)
            qFatal("no file to import");
        file.close();
        const int number = m_journal.before({{"act", "import_file"}});
        QProcess process;
        process.start(m_palierctl, {"--json", "--books", m_orders.books, "--today",
                                    m_orders.today.toString(Qt::ISODate), "invoices", "import", path});
        const bool ended = process.waitForFinished(60'000) && process.exitStatus() == QProcess::NormalExit;
        const int exit = ended ? process.exitCode() : 1;
        m_journal.after(number, {{"outcome", exit == 0   ? "booked"
                                             : exit == 1 ? "broken"
                                                         : "offline"},
                                 {"detail", QString::fromUtf8(process.readAllStandardError()).trimmed()}});
        for (int i = m_dice.between(10, 40); i > 0 && !isAskedToStop(); --i)
            QThread::msleep(100);
    }
}

} // namespace palier::chaos
