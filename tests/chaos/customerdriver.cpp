// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/chaos/customerdriver.h"

#include <QThread>

namespace palier::chaos {

CustomerDriver::CustomerDriver(const Orders &orders)
    : m_orders(orders),
      m_dice(orders.seed),
      m_journal(orders.journal, orders.who)
{
    QFile links(orders.links);
    if (!links.open(QIODevice::ReadOnly))
        qFatal("no links");
    while (!links.atEnd()) {
        const auto words = QString::fromUtf8(links.readLine()).simplified().split(' ');
        Customer customer;
        customer.number = words.value(0).toInt();
        customer.token = words.value(1);
        m_customers.push_back(std::move(customer));
    }
}

void CustomerDriver::run()
{
    while (!isAskedToStop() && !m_customers.empty()) {
        Customer &customer = m_customers[size_t(m_dice.below(qsizetype(m_customers.size())))];
        if (customer.visitor || enter(customer)) {
            if (!customer.plans.isEmpty() && m_dice.chance(0.3))
                withdraw(customer);
            else
                propose(customer);
        }
        QThread::msleep(ulong(m_dice.between(5, 60)));
    }
}

bool CustomerDriver::enter(Customer &customer)
{
    auto visitor = std::make_unique<test::Visitor>(m_orders.portal);
    // The portal counts requests by address; a proxy before it says whose they are.
    visitor->extra << QNetworkReply::RawHeaderPair{"X-Forwarded-For", "10.1.1." + QByteArray::number(customer.number)};
    visitor->enter(customer.token);
    customer.csrf = visitor->cookie.isEmpty() ? QString() : visitor->csrf();
    if (customer.csrf.isEmpty())
        return false;
    customer.visitor = std::move(visitor);
    return true;
}

void CustomerDriver::propose(Customer &customer)
{
    const QString invoice = invoiceNumber(customer.number, m_dice.between(1, m_orders.invoicesEach));
    const int number = m_journal.before({{"act", "proposal"}, {"customer", customerName(customer.number)}});
    const test::Answer answer = customer.visitor->post("/plan", {{"csrf", customer.csrf},
                                                                 {"invoice", invoice},
                                                                 {"kind", "monthly"},
                                                                 {"count", QString::number(m_dice.between(2, 4))},
                                                                 {"day", "last"},
                                                                 {"reason", "a tight month"}});
    const QString plan = QString::fromUtf8(answer.location).section('/', -1);
    note(number, customer, answer, {{"id", plan}});
    if (answer.status == 303 && !customer.plans.contains(plan))
        customer.plans << plan;
}

void CustomerDriver::withdraw(Customer &customer)
{
    const QString plan = customer.plans.takeAt(m_dice.below(customer.plans.size()));
    const int number = m_journal.before({{"act", "withdrawal"}, {"plan", plan}});
    const test::Answer answer = customer.visitor->post("/plan/" + plan + "/withdraw", {{"csrf", customer.csrf}});
    if (answer.status != 303)
        return note(number, customer, answer, {});
    // "Look at your plan": withdrawn now, or decided before by somebody who may still undo that. What it says counts.
    const test::Answer page = customer.visitor->get("/plan/" + plan);
    if (page.status == 200 && !page.body.contains("Proposal withdrawn"))
        return m_journal.after(number, {{"outcome", "decided_before"}});
    note(number, customer, page.status == 200 ? answer : page, {});
}

void CustomerDriver::note(int number, Customer &customer, const test::Answer &answer, QJsonObject more)
{
    if (answer.status == 303) {
        more.insert("outcome", "booked");
        return m_journal.after(number, more);
    }
    m_journal.after(number, {{"outcome", QString("http_%1").arg(answer.status)}});
    if (answer.status == 403 || answer.status == 404) // a session that is over
        customer.visitor.reset();
}

} // namespace palier::chaos
