// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/chaos/ctldriver.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>
#include <QThread>

namespace palier::chaos {

CtlDriver::CtlDriver(const Orders &orders, QString palierctl)
    : m_orders(orders),
      m_palierctl(std::move(palierctl)),
      m_dice(orders.seed),
      m_journal(orders.journal, orders.who)
{
}

void CtlDriver::run()
{
    while (!isAskedToStop()) {
        if (m_dice.chance(0.7))
            decide();
        else
            propose();
        QThread::msleep(ulong(m_dice.between(50, 400)));
    }
}

QJsonObject CtlDriver::call(const QStringList &words, int &exit) const
{
    QProcess process;
    process.start(m_palierctl, QStringList{"--json", "--books", m_orders.books, "--replica", m_orders.replica,
                                           "--today", m_orders.today.toString(Qt::ISODate)} +
                                   words);
    const bool ended = process.waitForFinished(60'000) && process.exitStatus() == QProcess::NormalExit;
    exit = ended ? process.exitCode() : 1;
    return QJsonDocument::fromJson(process.readAllStandardOutput()).object();
}

QString CtlDriver::somePlan()
{
    int exit = 0;
    const QJsonArray plans = call({"plans", "list", "--state", "proposed", "--limit", "8"}, exit)["items"].toArray();
    return plans.isEmpty() ? QString() : plans[m_dice.below(plans.size())].toObject()["id"].toString();
}

// What the exit code means is palierctl's contract.
void CtlDriver::carryOut(const QJsonObject &about, const QStringList &words)
{
    static const QHash<int, QString> outcomes{{0, "kept"},  {1, "broken"},  {2, "misuse"}, {3, "refused"},
                                              {4, "stale"}, {5, "offline"}, {6, "denied"}};
    const int number = m_journal.before(about);
    int exit = 0;
    const QJsonObject said = call(words, exit);
    QJsonObject outcome{{"outcome", outcomes.value(exit, "broken")}};
    if (exit == 0 && about["act"] == "proposal")
        outcome.insert("id", said["id"].toString());
    if (exit != 0)
        outcome.insert("detail", QString::fromUtf8(QJsonDocument(said).toJson(QJsonDocument::Compact)));
    m_journal.after(number, outcome);
}

void CtlDriver::decide()
{
    const QString plan = somePlan();
    if (plan.isEmpty())
        return;
    const bool approves = m_dice.chance(0.5);
    carryOut({{"act", "decision"}, {"plan", plan}, {"verdict", approves ? "approve" : "refuse"}},
             approves ? QStringList{"plans", "approve", plan}
                      : QStringList{"plans", "refuse", plan, "--reason", "too_long"});
}

void CtlDriver::propose()
{
    const int customer = m_dice.between(1, m_orders.customers);
    const QString number = invoiceNumber(customer, m_dice.between(1, m_orders.invoicesEach));
    carryOut({{"act", "proposal"}, {"customer", customerName(customer)}},
             {"plans", "propose", "--customer", customerName(customer), "--invoice", number, "--kind", "weekly",
              "--count", QString::number(m_dice.between(2, 4)), "--day", "5", "--reason", "a tight month"});
}

} // namespace palier::chaos
