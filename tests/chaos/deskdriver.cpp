// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/chaos/deskdriver.h"

#include "services/sync/syncround.h"

#include <QThread>

namespace palier::chaos {

DeskDriver::DeskDriver(const Orders &orders)
    : m_orders(orders),
      m_dice(orders.seed),
      m_journal(orders.journal, orders.who)
{
}

void DeskDriver::run()
{
    while (!isAskedToStop()) {
        if (!sit()) {
            if (!m_orders.replica.isEmpty())
                sync();
        } else if (m_orders.replica.isEmpty()) {
            act();
        } else if (m_dice.chance(0.35)) {
            sync();
        } else {
            act();
        }
        QThread::msleep(ulong(m_dice.between(0, 40))); // a person thinks
    }
}

bool DeskDriver::sit()
{
    if (m_desk)
        return true;
    Ledger *ledger = nullptr;
    if (m_orders.replica.isEmpty()) {
        auto url = DatabaseUrl::fromText(m_orders.books);
        auto books = Books::open(*url);
        if (books && (*books)->choose({}))
            ledger = (m_books = std::move(*books)).get();
    } else {
        if (!m_replica) {
            auto replica = Replica::open(m_orders.replica);
            if (replica)
                m_replica = std::move(*replica);
        }
        if (m_replica && m_replica->choose({}))
            ledger = m_replica.get();
    }
    if (ledger)
        m_desk = std::make_unique<Desk>(*ledger, m_orders.today);
    return ledger != nullptr;
}

void DeskDriver::rise()
{
    if (m_orders.replica.isEmpty())
        m_desk.reset();
    m_books.reset();
}

static QJsonObject told(const Error &error)
{
    return {{"outcome", word(error.kind)}, {"fault", word(error.fault)}, {"detail", error.detail}};
}

void DeskDriver::sync()
{
    if (!m_replica)
        return;
    const int number = m_journal.before({{"act", "sync"}});
    const auto outcome = [this]() -> Result<SyncOutcome> {
        if (!m_books) {
            PALIER_TRY_ASSIGN(const auto url, DatabaseUrl::fromText(m_orders.books));
            PALIER_TRY_ASSIGN(m_books, reachBooks(*m_replica, url));
        }
        return syncOnce(*m_replica, *m_books);
    }();
    if (outcome)
        m_journal.after(number, {{"outcome", "done"}, {"pushed", outcome->pushed}, {"conflicts", outcome->conflicts}});
    else
        m_journal.after(number, told(outcome.error()));
    if (!outcome || m_dice.chance(0.2))
        rise();
}

void DeskDriver::act()
{
    const int which = m_dice.below(100);
    if (which < 41)
        decide();
    else if (which < 50)
        undo();
    else if (which < 77)
        propose();
    else if (which < 83)
        withdraw();
    else if (which < 91)
        block();
    else
        change();
}

// The acts of a table that wait here: a new one among them after an act is the act's own.
QStringList DeskDriver::waitingActs(const QString &table)
{
    QStringList ids;
    if (!m_replica)
        return ids;
    const auto rows = m_replica->connection().rows("SELECT id FROM " + table + " WHERE booked_at IS NULL");
    for (const Row &row : rows.value_or(QList<Row>()))
        ids << row.text(0);
    return ids;
}

// Answers whether it was kept or booked.
template <typename Act> bool DeskDriver::carryOut(const Deed &deed, Act &&act)
{
    const QStringList already = waitingActs(deed.act);
    QJsonObject about = deed.about;
    about.insert("act", deed.act);
    const int number = m_journal.before(about);
    const auto done = act();
    if (!done) {
        m_journal.after(number, told(done.error()));
        if (done.error().kind == Kind::Offline || done.error().kind == Kind::Broken)
            rise();
        return false;
    }
    QJsonObject outcome{{"outcome", m_replica ? "kept" : "booked"}};
    const auto now = waitingActs(deed.act);
    for (const QString &id : now) {
        if (!already.contains(id))
            outcome.insert("id", id);
    }
    if constexpr (std::is_same_v<std::decay_t<decltype(*done)>, PlanId>)
        outcome.insert("id", done->text());
    m_journal.after(number, outcome);
    return true;
}

// The oldest are everybody's first choice: so clerks meet over the same plans.
std::optional<Plan> DeskDriver::somePlan()
{
    const auto plans = m_desk->plans().list({.state = PlanState::Proposed, .customer = {}, .limit = 16});
    if (!plans) {
        rise();
        return std::nullopt;
    }
    return plans->isEmpty() ? std::nullopt : std::optional(m_dice.oneOf(*plans));
}

InvoiceNumber DeskDriver::someInvoice()
{
    return InvoiceNumber(
        invoiceNumber(m_dice.between(1, m_orders.customers), m_dice.between(1, m_orders.invoicesEach)));
}

void DeskDriver::decide()
{
    const auto plan = somePlan();
    if (!plan)
        return;
    const Verdict verdict = m_dice.chance(0.5) ? Verdict::Approve : Verdict::Refuse;
    const int hold = m_dice.chance(0.5) ? m_dice.between(1, 4) : 0; // seconds
    const bool stands = carryOut({"decision", {{"plan", plan->id.text()}, {"verdict", word(verdict)}}}, [&] {
        return m_desk->decide(plan->id, verdict, verdict == Verdict::Refuse ? "too_long" : "", {}, plan->version, hold);
    });
    constexpr int remembered = 6;
    if (stands)
        m_decided << plan->id;
    if (m_decided.size() > remembered)
        m_decided.removeFirst();
}

// One of their own decisions: it never left this workstation, its mail is held back, or it is too late.
void DeskDriver::undo()
{
    if (m_decided.isEmpty())
        return;
    const PlanId plan = m_decided.takeAt(m_dice.below(m_decided.size()));
    const auto found = m_desk->undoing().undoable(plan);
    if (!found)
        rise();
    else if (*found)
        carryOut({"reversal", {{"plan", plan.text()}, {"decision", (*found)->decision.id.text()}}},
                 [&] { return m_desk->undo(plan); });
}

void DeskDriver::propose()
{
    const int customer = m_dice.between(1, m_orders.customers);
    ProposalRequest request;
    request.customer = CustomerId(customerName(customer));
    for (int i = m_dice.between(1, 2); i > 0; --i) {
        const InvoiceNumber number(invoiceNumber(customer, m_dice.between(1, m_orders.invoicesEach)));
        if (!request.invoices.contains(number))
            request.invoices << number;
    }
    request.terms = {
        m_dice.chance(0.5) ? PlanKind::Weekly : PlanKind::Monthly, m_dice.between(2, 5), PlanDay::of(5), {}};
    request.wording = "a tight month";
    carryOut({"proposal", {{"customer", request.customer.text()}}},
             [&] { return m_desk->proposals().propose(request); });
}

void DeskDriver::withdraw()
{
    if (const auto plan = somePlan())
        carryOut({"withdrawal", {{"plan", plan->id.text()}}}, [&] { return m_desk->proposals().withdraw(plan->id); });
}

void DeskDriver::block()
{
    const InvoiceNumber number = someInvoice();
    const bool blocks = m_dice.chance(0.6);
    carryOut({"blocking", {{"invoice", number.text()}, {"verb", blocks ? "block" : "unblock"}}}, [&] {
        return blocks ? m_desk->block(number, BlockReason::Dispute, {}, "a note")
                      : m_desk->unblock(number, BlockReason::Dispute);
    });
}

void DeskDriver::change()
{
    static const QList<std::pair<QString, QStringList>> choices{{"billing.max_instalments", {"", "3", "4", "6"}},
                                                                {"billing.answer_days", {"7", "14", "21"}},
                                                                {"billing.allow_proposal", {"on", "on", "on", "off"}}};
    if (m_dice.chance(0.5))
        return changeDetail();
    const auto &[key, values] = choices.at(m_dice.below(choices.size()));
    const QString value = m_dice.oneOf(values);
    carryOut({"setting_change", {{"key", key}, {"value", value}}}, [&] { return m_desk->set(key, value); });
}

// Values that come once: whether one was put over another unseen can be told from what the acts saw. (Imports bring
// names too, and those come again.)
void DeskDriver::changeDetail()
{
    const QString value = "at " + QString::number(m_dice.seed(), 36) + ' ' + m_orders.who;
    if (m_dice.chance(0.3)) {
        const QString key = "creditor.reference";
        carryOut({"setting_change", {{"key", key}, {"value", value}}}, [&] { return m_desk->set(key, value); });
        return;
    }
    const CustomerId customer(customerName(m_dice.between(1, m_orders.customers)));
    const QString key = m_dice.chance(0.5) ? "address" : "name";
    carryOut({"customer_change", {{"customer", customer.text()}, {"key", key}, {"value", value}}},
             [&] { return m_desk->setCustomer(customer, key, value); });
}

} // namespace palier::chaos
