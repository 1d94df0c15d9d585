// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/scale/deskcalls.h"

#include "tests/support/office.h"

namespace palier::test {

// Why a call touches more in larger books.
static constexpr auto fewer = "the small books have fewer of them than are asked for";
static constexpr auto names = "the names of all customers are looked through, in their index";

static constexpr int pageSize = 200, twoPages = 2 * pageSize;
// What a call may touch: a way down an index for each row shown, its customer, its blocks and its plans; twice a page.
static constexpr int forPages = 10'000, forPlans = 3000, forOne = 500, forCount = 400;
static constexpr qint64 mostCounted = 10'000;

static Plan somePlan(Desk &desk)
{
    Plans::Query first;
    first.state = PlanState::Proposed;
    first.limit = 1;
    return have(desk.plans().list(first)).first();
}

static InvoiceNumber someInvoice(Desk &desk) { return somePlan(desk).invoices.first().number; }

static CustomerId someCustomer(Desk &desk) { return somePlan(desk).customer; }

// A page and the one that follows it.
static void look(Desk &desk, InvoiceQuery query)
{
    query.businessDate = desk.today();
    const auto page = have(desk.invoices().page(query, pageSize));
    if (page.isEmpty())
        qFatal("nothing to look at");
    if (page.size() == pageSize)
        have(desk.invoices().page(query, pageSize, Invoices::markOf(page.last(), query.order, query.businessDate)));
}

template <typename Change> static std::function<void(Desk &)> looking(const Change &change)
{
    return [change](Desk &desk) {
        InvoiceQuery query;
        change(query);
        look(desk, query);
    };
}

template <typename Change> static std::function<void(Desk &)> counting(const Change &change)
{
    return [change](Desk &desk) {
        InvoiceQuery query;
        query.businessDate = desk.today();
        change(query);
        have(desk.invoices().count(query, mostCounted));
    };
}

static QList<DeskCall> invoiceCalls()
{
    using Query = InvoiceQuery;
    return {
        {"invoices by due date", forPages, looking([](Query &) {})},
        {"invoices by number", forPages, looking([](Query &query) { query.order = InvoiceOrder::Number; })},
        {"invoices by customer", forPages, looking([](Query &query) { query.order = InvoiceOrder::Customer; })},
        {"invoices by date, newest first", forPages, looking([](Query &query) {
             query.order = InvoiceOrder::Issued;
             query.descending = true;
         })},
        {"invoices by amount, largest first", forPages, looking([](Query &query) {
             query.order = InvoiceOrder::Amount;
             query.descending = true;
         })},
        {"invoices by what is open", forPages, looking([](Query &query) {
             query.order = InvoiceOrder::Open;
             query.descending = true;
         })},
        {"invoices by state", forPages, looking([](Query &query) { query.order = InvoiceOrder::State; })},
        {"invoices by state, settled first", forPages, looking([](Query &query) {
             query.order = InvoiceOrder::State;
             query.descending = true;
         })},
        {"invoices by what holds them", forPages, looking([](Query &query) { query.order = InvoiceOrder::Blocked; })},
        {"invoices that nothing holds first", forPages, looking([](Query &query) {
             query.order = InvoiceOrder::Blocked;
             query.descending = true;
         })},
        {"settled invoices", forPages, looking([](Query &query) { query.states = {InvoiceState::Paid}; })},
        {"open invoices", forPages, looking([](Query &query) { query.openOnly = true; })},
        {"overdue invoices", forPages, looking([](Query &query) { query.overdue = true; })},
        {"invoices under a proposal", forPages,
         looking([](Query &query) { query.blocked = {BlockReason::PlanProposed}; })},
        {"invoices in dispute", forPages, looking([](Query &query) { query.blocked = {BlockReason::Dispute}; })},
        {"blocked invoices", forPages, looking([](Query &query) { query.anyBlock = true; })},
        {"overdue invoices under a proposal", forPages, looking([](Query &query) {
             query.blocked = {BlockReason::PlanProposed};
             query.overdue = true;
         })},
        {"search for a number", forPages, looking([](Query &query) { query.text = "000005"; })},
        {"search for a customer's number", forPages, looking([](Query &query) { query.text = "10042"; })},
        {"search for a rare name", forPages, looking([](Query &query) { query.text = "ebra"; })},
        {"search for what many are called", forPages, looking([](Query &query) { query.text = "gmbh"; })},
        {"count of all invoices", forCount, counting([](Query &) {})},
        {"count of open invoices", forCount, counting([](Query &query) { query.openOnly = true; }), fewer},
        {"count of overdue invoices", forCount, counting([](Query &query) { query.overdue = true; }), fewer},
        {"count under a proposal", forPages,
         counting([](Query &query) { query.blocked = {BlockReason::PlanProposed}; })},
        {"count of a search", forPages, counting([](Query &query) { query.text = "ebra"; })},
        {"an invoice", forOne, [](Desk &desk) { have(desk.invoices().find(someInvoice(desk))); }},
        {"an invoice's history", forOne, [](Desk &desk) { have(desk.history(someInvoice(desk))); }},
    };
}

static QList<DeskCall> otherCalls()
{
    return {
        {"a customer", forOne, [](Desk &desk) { have(desk.customers().find(someCustomer(desk))); }},
        {"customers by name", forPages, [](Desk &desk) { have(desk.customers().page({}, 200)); }},
        {"customers of a name", forPages,
         [](Desk &desk) { have(desk.customers().page({.text = "ebra", .languages = {}, .businessDate = {}}, 200)); },
         names},
        {"customers who owe something", forPages,
         [](Desk &desk) {
             have(desk.customers().page({.text = {}, .owing = true, .languages = {}, .businessDate = {}}, 200));
         }},
        {"customers who are paused", forPages,
         [](Desk &desk) {
             have(desk.customers().page({.text = {}, .paused = true, .languages = {}, .businessDate = desk.today()},
                                        200));
         }},
        {"count of customers who owe something", forPages,
         [](Desk &desk) {
             have(desk.customers().count({.text = {}, .owing = true, .languages = {}, .businessDate = {}}, 1000));
         }},
        {"how a customer stands", forOne, [](Desk &desk) { have(desk.standing(someCustomer(desk))); }},
        {"a customer's history", forOne, [](Desk &desk) { have(desk.history(someCustomer(desk), 12)); }},
        {"a customer's links", forOne, [](Desk &desk) { have(desk.portalLinks().living(someCustomer(desk))); }},
        {"a customer's invoices", forOne,
         [](Desk &desk) {
             InvoiceQuery query;
             query.customer = someCustomer(desk);
             look(desk, query);
         }},
        {"the portal's page of a customer", forOne,
         [](Desk &desk) { have(desk.proposals().proposable(someCustomer(desk))); }},
        {"the first waiting proposals", forPlans,
         [](Desk &desk) {
             Plans::Query first;
             first.state = PlanState::Proposed;
             first.limit = 50;
             have(desk.plans().list(first));
         }},
        {"how many proposals wait", forCount,
         [](Desk &desk) {
             Plans::Query all;
             all.state = PlanState::Proposed;
             have(desk.plans().count(all));
         }},
        {"a proposal with all that it is judged by", forOne,
         [](Desk &desk) { have(desk.reviews().review(somePlan(desk).id)); }},
        {"proposals that nobody answered", forOne, [](Desk &desk) { have(desk.plans().overdueAnswers(desk.today())); }},
        {"mail that waits", forOne,
         [](Desk &desk) {
             MailQueue::Query queued;
             queued.state = MailState::Queued;
             have(desk.mails().list(queued));
         }},
        {"the newest mail", forOne, [](Desk &desk) { have(desk.mails().list({})); }},
        {"how much mail is due", forCount, [](Desk &desk) { have(desk.mails().dueCount()); }},
        {"when mail is next due", forCount, [](Desk &desk) { have(desk.mails().nextDue()); }},
        {"settings", forCount, [](Desk &desk) { have(desk.settings()); }},
    };
}

// A page of messages and the one that follows it, and how many there are.
static void lookThrough(Desk &desk, const MailQuery &query)
{
    MailRegister messages = desk.mailRegister();
    const auto page = have(messages.page(query, pageSize));
    if (!page.isEmpty())
        have(messages.page(query, pageSize, MailRegister::markOf(page.last())));
    have(messages.count(query, mostCounted));
}

static void lookThrough(Desk &desk, PlanQuery query)
{
    query.businessDate = desk.today();
    PlanRegister plans = desk.planRegister();
    const auto page = have(plans.page(query, pageSize));
    if (!page.isEmpty())
        have(plans.page(query, pageSize, PlanRegister::markOf(page.last(), query.order)));
    have(plans.count(query, mostCounted));
}

static void lookThrough(Desk &desk, CustomerQuery query)
{
    query.businessDate = desk.today();
    const auto page = have(desk.customers().page(query, pageSize));
    if (!page.isEmpty())
        have(desk.customers().page(query, pageSize, Customers::markOf(page.last())));
    constexpr int glance = 1000; // whether a customer owes something is looked up one by one
    have(desk.customers().count(query, glance));
}

// With where the last one stands among them all.
static void lookThrough(Desk &desk, WaitingPlans::Query query)
{
    ProposalQueue queue = desk.queue();
    const auto page = have(queue.page(query));
    if (!page.isEmpty()) {
        query.after = WaitingPlans::markOf(page.last().plan, query.order);
        have(queue.page(query));
        have(queue.placeOf(query, page.last().plan.id));
    }
    have(queue.count(query));
}

template <typename Query>
static DeskCall through(const char *name, const std::function<void(Query &)> &change, const char *grows = nullptr)
{
    // Two pages with what is shown beside them, and a count; each state and kind is walked for itself.
    constexpr int most = 3 * forPages;
    return {name, most,
            [change](Desk &desk) {
                Query query;
                change(query);
                lookThrough(desk, query);
            },
            grows};
}

static QList<DeskCall> queueCalls()
{
    using Query = WaitingPlans::Query;
    return {
        through<Query>("the queue, oldest first", [](Query &query) { query.order = WaitingOrder::Oldest; }),
        through<Query>("the queue, to be answered first", [](Query &query) { query.order = WaitingOrder::Deadline; }),
        through<Query>("the queue, largest first", [](Query &query) { query.order = WaitingOrder::Largest; }),
        through<Query>("the queue of a rare name", [](Query &query) { query.text = "ebra"; }),
        through<Query>("the queue of what many are called", [](Query &query) { query.text = "gmbh"; }),
        through<Query>("the queue between two amounts",
                       [](Query &query) {
                           query.order = WaitingOrder::Largest;
                           query.least = 20'000;
                           query.most = 40'000;
                       }),
    };
}

static QList<DeskCall> customerCalls()
{
    using Query = CustomerQuery;
    return {
        through<Query>("customers by name, last first", [](Query &query) { query.descending = true; }),
        through<Query>("customers by number", [](Query &query) { query.order = CustomerOrder::Number; }),
        through<Query>("customers by number, last first",
                       [](Query &query) {
                           query.order = CustomerOrder::Number;
                           query.descending = true;
                       }),
        through<Query>("customers who owe, by number",
                       [](Query &query) {
                           query.order = CustomerOrder::Number;
                           query.owing = true;
                       }),
    };
}

static QList<DeskCall> registerCalls()
{
    return {
        through<MailQuery>(
            "messages", [](MailQuery &) {}, fewer),
        through<MailQuery>(
            "messages, oldest first", [](MailQuery &query) { query.oldestFirst = true; }, fewer),
        through<MailQuery>("failed messages", [](MailQuery &query) { query.states = {MailState::Failed}; }),
        through<MailQuery>(
            "messages that left", [](MailQuery &query) { query.states = {MailState::Sent}; }, fewer),
        through<MailQuery>(
            "messages that refuse", [](MailQuery &query) { query.kinds = {MailKind::PlanRefused}; }, fewer),
        through<MailQuery>(
            "messages to a rare name", [](MailQuery &query) { query.text = "ebra"; }, names),
        through<MailQuery>(
            "messages to what many are called", [](MailQuery &query) { query.text = "gmbh"; }, names),
        through<PlanQuery>("plans", [](PlanQuery &) {}),
        through<PlanQuery>("plans that wait", [](PlanQuery &query) { query.states = {PlanState::Proposed}; }),
        through<PlanQuery>("plans, oldest first", [](PlanQuery &query) { query.descending = false; }),
        through<PlanQuery>("plans by the day of the answer",
                           [](PlanQuery &query) { query.order = PlanOrder::AnswerBy; }),
        through<PlanQuery>("plans by state",
                           [](PlanQuery &query) {
                               query.order = PlanOrder::State;
                               query.descending = false;
                           }),
        through<PlanQuery>("plans by state, ended first", [](PlanQuery &query) { query.order = PlanOrder::State; }),
        through<PlanQuery>("plans by total", [](PlanQuery &query) { query.order = PlanOrder::Total; }),
        through<PlanQuery>("plans by customer", [](PlanQuery &query) { query.order = PlanOrder::Customer; }),
        through<PlanQuery>(
            "refused plans by customer",
            [](PlanQuery &query) {
                query.order = PlanOrder::Customer;
                query.states = {PlanState::Refused};
            },
            fewer),
        through<PlanQuery>("answers that are late", [](PlanQuery &query) { query.deadline = PlanDeadline::Overdue; }),
        through<PlanQuery>(
            "plans of a rare name", [](PlanQuery &query) { query.text = "ebra"; }, names),
        {"mail that doesn't leave", forOne, [](Desk &desk) { have(desk.mailTrouble()); }},
    };
}

const QList<DeskCall> &deskCalls()
{
    static const QList<DeskCall> calls =
        invoiceCalls() + otherCalls() + queueCalls() + customerCalls() + registerCalls();
    return calls;
}

} // namespace palier::test
