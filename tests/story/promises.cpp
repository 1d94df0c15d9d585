// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/story/promises.h"

namespace palier::test {

void Promises::decided(const QString &verdict, const QStringList &plans)
{
    for (const QString &plan : plans)
        m_verdictOf.insert(plan, verdict);
}

// On one day nobody gets two steps.
static QStringList remindedTwice(const StoryOffice &office)
{
    QStringList twice;
    QSet<QString> seen;
    const QJsonArray mails = office.list({"mail", "list"});
    for (const QJsonValue &mail : mails) {
        const QJsonArray numbers = mail["kind"] == "reminder" ? mail["invoices"].toArray() : QJsonArray();
        for (const QJsonValue &number : numbers) {
            if (seen.contains(number.toString()))
                twice << "reminded twice: " + number.toString();
            seen.insert(number.toString());
        }
    }
    return twice;
}

QStringList Promises::broken(const StoryOffice &office) const
{
    QStringList broken = remindedTwice(office);
    QHash<QString, QString> verdicts, plans; // by plan; by invoice
    const QJsonArray all = office.list({"plans", "list"});
    for (const QJsonValue &plan : all) {
        const QString id = plan["id"].toString(), number = plan["invoices"][0].toString();
        if (plans.contains(number))
            broken << "proposed twice: " + number;
        plans.insert(number, id);
        verdicts.insert(id, plan["decision"]["verdict"].toString());
    }
    for (auto it = m_planOf.cbegin(); it != m_planOf.cend(); ++it) {
        if (plans.value(it.key()) != it.value())
            broken << "a proposal is lost: " + it.key();
    }
    for (auto it = m_verdictOf.cbegin(); it != m_verdictOf.cend(); ++it) {
        if (verdicts.value(it.key()) != it.value())
            broken
                << QString("a decision is lost: %1 was %2, is %3").arg(it.key(), it.value(), verdicts.value(it.key()));
    }
    return broken;
}

} // namespace palier::test
