// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
// What a clerk looks through, on both engines: messages and plans by any filter, page by page, and a message sent
// again.
#include "services/sql/boundvalues.h"
#include "services/sync/syncround.h"
#include "tests/support/bothengines.h"

#include <QTimeZone>

using namespace palier;
using namespace palier::test;

class TestRegisters : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_engines.start(); }
    void cleanupTestCase() { m_engines.stop(); }

    void mailFilters_data();
    void mailFilters();
    void mailPages_data() { BothEngines::rows(); }
    void mailPages();
    void mailTrouble_data() { BothEngines::rows(); }
    void mailTrouble();
    void sentAgain_data() { BothEngines::rows(); }
    void sentAgain();
    void sentAgainOffline_data() { BothEngines::rows(); }
    void sentAgainOffline();
    void planFilters_data();
    void planFilters();
    void planPages_data();
    void planPages();
    void nextInstalment_data() { BothEngines::rows(); }
    void nextInstalment();

private:
    BothEngines m_engines;
};

// Message n, n hours before noon of the test's day.
static MailId layMail(Office &office, int n, MailState state, MailKind kind, int customer, const QString &address,
                      const QString &subject, const QString &error = {})
{
    const MailId id = newId<MailId>();
    const QDateTime at(office.date, QTime(12, 0), QTimeZone::utc());
    const QString moment = momentText(at.addSecs(-3600 * n));
    have(office.books->connection().run(
        "INSERT INTO mail (administration_id, id, kind, customer_id, message_id, state, queued_at, next_attempt_at, "
        "address, subject, last_error, attempts) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 1)",
        {office.books->administration(), id.text(), word(kind), Office::customer(customer).text(),
         '<' + id.text() + "@test>", word(state), moment, moment, address, subject, error}));
    return id;
}

static void laySome(Office &office)
{
    using enum MailState;
    using enum MailKind;
    layMail(office, 1, Queued, Reminder, 1, {}, {});
    layMail(office, 2, Sent, Reminder, 1, "anna@example.com", "Reminder");
    layMail(office, 3, Sent, PlanApproved, 2, "bert@example.com", "Your payment plan has been approved");
    layMail(office, 4, Failed, Reminder, 2, "bert@example.com", "Reminder", "mail_rejected: 550 no such user");
    layMail(office, 5, Leased, PlanRefused, 1, "anna@example.com", "About your proposal");
    layMail(office, 6, Failed, PlanReceived, 2, "desk@example.com", "<b>x</b>", "mail_server");
}

// The hours of those that are found, in their order.
static QList<int> hoursOf(Office &office, const QList<MailEntry> &entries)
{
    QList<int> hours;
    for (const MailEntry &entry : entries)
        hours << int(entry.queuedAt.secsTo(QDateTime(office.date, QTime(12, 0), QTimeZone::utc())) / 3600);
    return hours;
}

void TestRegisters::mailFilters_data()
{
    QTest::addColumn<bool>("postgresql");
    QTest::addColumn<MailQuery>("query");
    QTest::addColumn<QList<int>>("hours");
    using enum MailState;
    using enum MailKind;
    const QDateTime noon(QDate::fromString(today, Qt::ISODate), QTime(12, 0), QTimeZone::utc());
    for (const bool postgresql : {false, true}) {
        const auto row = [&](const char *name, const QList<int> &hours,
                             const std::function<void(MailQuery &)> &change) {
            MailQuery query;
            change(query);
            QTest::addRow("%s %s", postgresql ? "postgresql" : "sqlite", name) << postgresql << query << hours;
        };
        row("all, newest first", {1, 2, 3, 4, 5, 6}, [](MailQuery &) {});
        row("oldest first", {6, 5, 4, 3, 2, 1}, [](MailQuery &q) { q.oldestFirst = true; });
        row("failed", {4, 6}, [](MailQuery &q) { q.states = {Failed}; });
        row("waiting", {1, 5}, [](MailQuery &q) { q.states = {Queued, Leased}; });
        row("reminders", {1, 2, 4}, [](MailQuery &q) { q.kinds = {Reminder}; });
        row("failed reminders", {4}, [](MailQuery &q) { q.states = {Failed}, q.kinds = {Reminder}; });
        row("a customer's", {1, 2, 5}, [](MailQuery &q) { q.customer = Office::customer(1); });
        row("a customer's sent", {2}, [](MailQuery &q) { q.customer = Office::customer(1), q.states = {Sent}; });
        row("from", {1, 2, 3}, [=](MailQuery &q) { q.from = noon.addSecs(-3 * 3600); });
        row("before", {5, 6}, [=](MailQuery &q) { q.before = noon.addSecs(-4 * 3600); });
        row("failed, before", {6}, [=](MailQuery &q) { q.states = {Failed}, q.before = noon.addSecs(-4 * 3600); });
        row("an address", {3, 4}, [](MailQuery &q) { q.text = "Bert@"; });
        row("a subject", {3}, [](MailQuery &q) { q.text = "PAYMENT plan"; });
        row("a subject that is code", {6}, [](MailQuery &q) { q.text = "<b>x"; });
        row("a customer's number", {1, 2, 5}, [](MailQuery &q) { q.text = "C1"; });
        row("a text and a state", {4}, [](MailQuery &q) { q.text = "bert", q.states = {Failed}; });
        row("a subject and a kind", {2, 4}, [](MailQuery &q) {
            q.text = "reminder", q.kinds = {Reminder}, q.states = {Sent, Failed};
        });
        row("a customer's subject", {5}, [](MailQuery &q) { q.customer = Office::customer(1), q.text = "proposal"; });
        row("nothing", {}, [](MailQuery &q) { q.text = "%"; });
    }
}

void TestRegisters::mailFilters()
{
    NEW_OFFICE(office);
    QFETCH(MailQuery, query);
    QFETCH(QList<int>, hours);
    laySome(office);
    MailRegister messages(*office.books);
    QCOMPARE(hoursOf(office, have(messages.page(query, 100))), hours);
    QCOMPARE(have(messages.count(query, 100)), hours.size());
    QCOMPARE(have(messages.count(query, 1)), std::min<qsizetype>(1, hours.size()));
    // Page by page the same as at once.
    QList<int> paged;
    auto page = have(messages.page(query, 1));
    while (!page.isEmpty()) {
        paged += hoursOf(office, page);
        page = have(messages.page(query, 1, MailRegister::markOf(page.last())));
    }
    QCOMPARE(paged, hours);
    QCOMPARE(hoursOf(office, have(messages.pageAt(query, 2, 1))), hours.mid(1, 2));
}

// Several in one moment, more exact than a millisecond: none is left out between two pages, none comes twice.
void TestRegisters::mailPages()
{
    NEW_OFFICE(office);
    for (int i = 0; i < 30; ++i)
        layMail(office, 1, i % 2 ? MailState::Sent : MailState::Failed, MailKind::Reminder, 1, {}, {});
    const QString micro = postgresql ? "UPDATE mail SET queued_at = queued_at + interval '250 microseconds'"
                                     : "UPDATE mail SET queued_at = replace(queued_at, 'Z', '250Z')";
    have(office.books->connection().run(micro));
    MailRegister messages(*office.books);
    for (const bool oldestFirst : {false, true}) {
        MailQuery query;
        query.states = {MailState::Sent, MailState::Failed};
        query.oldestFirst = oldestFirst;
        QSet<MailId> seen;
        std::optional<MailMark> after;
        for (auto page = have(messages.page(query, 7)); !page.isEmpty(); page = have(messages.page(query, 7, after))) {
            for (const MailEntry &entry : page) {
                QVERIFY(!seen.contains(entry.id));
                seen << entry.id;
            }
            after = MailRegister::markOf(page.last());
        }
        QCOMPARE(seen.size(), 30);
    }
}

void TestRegisters::mailTrouble()
{
    NEW_OFFICE(office);
    const QDateTime noon(office.date, QTime(12, 0), QTimeZone::utc());
    MailRegister messages(*office.books);
    QVERIFY(!have(messages.trouble(noon, noon.addDays(-30))).isAny());
    layMail(office, 0, MailState::Queued, MailKind::Reminder, 1, {}, {}); // due just now: nobody is told yet
    layMail(office, 1, MailState::Sent, MailKind::Reminder, 1, {}, {});
    QVERIFY(!have(messages.trouble(noon, noon.addDays(-30))).isAny());
    laySome(office);
    const MailTrouble trouble = have(messages.trouble(noon, noon.addDays(-30)));
    QCOMPARE(trouble.failed, 2);
    QCOMPARE(trouble.delayed, 1);
    QVERIFY(trouble.lastError.startsWith("mail_"));
    QCOMPARE(have(messages.trouble(noon, noon)).failed, 0); // long ago
}

void TestRegisters::sentAgain()
{
    NEW_OFFICE(office);
    const MailId failed =
        layMail(office, 1, MailState::Failed, MailKind::Reminder, 1, "a@b.example", "x", "mail_server");
    const MailId sent = layMail(office, 2, MailState::Sent, MailKind::Reminder, 1, "a@b.example", "x");
    const MailId leased = layMail(office, 3, MailState::Leased, MailKind::Reminder, 1, "a@b.example", "x");
    QCOMPARE(have(office.desk->retryMail(failed)), Booking::Done);
    const QueuedMail again = have(office.desk->mails().find(failed));
    QCOMPARE(again.state, MailState::Queued);
    QCOMPARE(again.attempts, 0);
    QCOMPARE(have(office.desk->retryMail(failed)), Booking::Done); // waits: due at once all the same
    QCOMPARE(faultOf(office.desk->retryMail(sent)), word(Fault::AlreadySent));
    QCOMPARE(faultOf(office.desk->retryMail(leased)), word(Fault::AlreadySent));
    QCOMPARE(faultOf(office.desk->retryMail(newId<MailId>())), word(Fault::UnknownMail));
    // The schema says the same to whoever doesn't ask first; who did it is in the log.
    const auto past = [&](const QString &id) { return office.books->book({"mail_retry", newId(), {{"mail_id", id}}}); };
    QCOMPARE(faultOf(past(sent.text())), word(Fault::AlreadySent));
    QCOMPARE(faultOf(past("nothing")), word(Fault::UnknownMail));
    QCOMPARE(office.count("audit", "fact = 'mail_retry' AND body LIKE '%failed%'"), 1);
    QCOMPARE(office.count("audit", "fact = 'mail_retry'"), 2);
}

// At a workstation it waits, shows at once, and is carried up; what was sent meanwhile becomes a conflict.
void TestRegisters::sentAgainOffline()
{
    NEW_OFFICE(office);
    const MailId first =
        layMail(office, 1, MailState::Failed, MailKind::Reminder, 1, "a@b.example", "x", "mail_server");
    const MailId second =
        layMail(office, 2, MailState::Failed, MailKind::Reminder, 2, "a@b.example", "x", "mail_server");
    const auto replica = have(Replica::open(m_engines.newFolder()));
    have(syncOnce(*replica, *office.books));
    have(replica->choose({}));
    Desk desk(*replica, office.date);
    QCOMPARE(have(desk.retryMail(first)), Booking::Waiting);
    QCOMPARE(have(desk.retryMail(second)), Booking::Waiting);
    QVERIFY(have(desk.mailRegister().find(first)).pending);
    QCOMPARE(have(desk.mailRegister().find(first)).state, MailState::Queued);
    QCOMPARE(have(office.desk->mails().find(first)).state, MailState::Failed);
    have(office.books->connection().run("UPDATE mail SET state = 'sent' WHERE id = ?", {second.text()}));
    have(syncOnce(*replica, *office.books));
    QCOMPARE(have(office.desk->mails().find(first)).state, MailState::Queued);
    QVERIFY(!have(desk.mailRegister().find(first)).pending);
    QCOMPARE(have(desk.mailRegister().find(second)).state, MailState::Sent);
    const auto conflicts = have(desk.conflicts());
    QCOMPARE(conflicts.size(), 1);
    QCOMPARE(word(conflicts.first().why.fault), word(Fault::AlreadySent));
    QCOMPARE(conflicts.first().stands->verdict, "sent");
    QCOMPARE(conflicts.first().advice, ConflictAdvice::Nothing);
    have(syncOnce(*replica, *office.books));
    QCOMPARE(have(desk.waitingCount()), 0);
}

// Four plans: C1 100.00 approved, C2 200.00 waits, C3 300.00 refused, C1 100.00 waits.
static QList<PlanId> layPlans(Office &office)
{
    QList<PlanId> plans{office.proposed(1, {1}), office.proposed(2, {1, 2}, 1), office.proposed(3, {1, 2, 3}),
                        office.proposed(1, {2})};
    have(office.desk->decide(plans[0], Verdict::Approve));
    have(office.desk->decide(plans[2], Verdict::Refuse, "other"));
    Connection &connection = office.books->connection();
    for (int i = 0; i < plans.size(); ++i)
        have(connection.run(
            "UPDATE plan SET proposed_on = ?, answer_by = ? WHERE id = ?",
            {dateText(office.date.addDays(i - 4)), dateText(office.date.addDays(i == 1 ? -1 : 2)), plans[i].text()}));
    have(connection.run("UPDATE plan SET kind = 'deferred' WHERE id = ?", {plans[1].text()}));
    nameCustomers(connection, "C1", "Zebra");
    return plans;
}

void TestRegisters::planFilters_data()
{
    QTest::addColumn<bool>("postgresql");
    QTest::addColumn<PlanQuery>("query");
    QTest::addColumn<QList<int>>("found");
    using enum PlanState;
    for (const bool postgresql : {false, true}) {
        const auto row = [&](const char *name, const QList<int> &found,
                             const std::function<void(PlanQuery &)> &change) {
            PlanQuery query;
            query.businessDate = QDate::fromString(today, Qt::ISODate);
            change(query);
            QTest::addRow("%s %s", postgresql ? "postgresql" : "sqlite", name) << postgresql << query << found;
        };
        row("all, newest first", {3, 2, 1, 0}, [](PlanQuery &) {});
        row("oldest first", {0, 1, 2, 3}, [](PlanQuery &q) { q.descending = false; });
        row("waiting", {3, 1}, [](PlanQuery &q) { q.states = {Proposed}; });
        row("decided", {2, 0}, [](PlanQuery &q) { q.states = {Active, Refused}; });
        row("lapsed", {}, [](PlanQuery &q) { q.states = {Lapsed}; });
        row("a customer's", {3, 0}, [](PlanQuery &q) { q.customer = Office::customer(1); });
        row("deferred", {1}, [](PlanQuery &q) { q.kinds = {PlanKind::Deferred}; });
        row("overdue answers", {1}, [](PlanQuery &q) { q.deadline = PlanDeadline::Overdue; });
        row("answers due soon", {3}, [](PlanQuery &q) { q.deadline = PlanDeadline::Soon; });
        row("no answer to an active one", {},
            [](PlanQuery &q) { q.deadline = PlanDeadline::Soon, q.states = {Active}; });
        row("at least", {2, 1}, [](PlanQuery &q) { q.least = 20000; });
        row("between", {1}, [](PlanQuery &q) { q.least = 15000, q.most = 25000; });
        row("a name", {3, 0}, [](PlanQuery &q) { q.text = "zeb"; });
        row("an invoice", {2}, [](PlanQuery &q) { q.text = "F-3-2"; });
        row("a text and a state", {3}, [](PlanQuery &q) { q.text = "zeb", q.states = {Proposed}; });
        row("by total", {2, 1, 3, 0}, [](PlanQuery &q) { q.order = PlanOrder::Total; });
        row("by customer", {1, 2, 0, 3}, [](PlanQuery &q) { q.order = PlanOrder::Customer, q.descending = false; });
        row("waiting by customer", {3, 1}, [](PlanQuery &q) { q.order = PlanOrder::Customer, q.states = {Proposed}; });
        row("by state", {1, 3, 0, 2}, [](PlanQuery &q) { q.order = PlanOrder::State, q.descending = false; });
        row("by state, the other way", {2, 0, 3, 1}, [](PlanQuery &q) { q.order = PlanOrder::State; });
        row("waiting by state", {3, 1}, [](PlanQuery &q) { q.order = PlanOrder::State, q.states = {Proposed}; });
        row("a text by state", {3, 0},
            [](PlanQuery &q) { q.order = PlanOrder::State, q.descending = false, q.text = "zeb"; });
        row("by deadline", {1, 0, 2, 3}, [](PlanQuery &q) { q.order = PlanOrder::AnswerBy, q.descending = false; });
    }
}

void TestRegisters::planFilters()
{
    QFETCH(bool, postgresql);
    if (!m_engines.has(postgresql))
        QSKIP(m_engines.why());
    Office office(m_engines.newUrl(postgresql), 3);
    QFETCH(PlanQuery, query);
    QFETCH(QList<int>, found);
    const QList<PlanId> plans = layPlans(office);
    PlanRegister list(*office.books);
    const auto places = [&](const QList<PlanEntry> &entries) {
        QList<int> all;
        for (const PlanEntry &entry : entries)
            all << int(plans.indexOf(entry.id));
        return all;
    };
    QCOMPARE(places(have(list.page(query, 100))), found);
    QCOMPARE(have(list.count(query, 100)), found.size());
    QList<int> paged;
    for (auto page = have(list.page(query, 1)); !page.isEmpty();
         page = have(list.page(query, 1, PlanRegister::markOf(page.last(), query.order))))
        paged += places(page);
    QCOMPARE(paged, found);
    QCOMPARE(places(have(list.pageAt(query, 2, 1))), found.mid(1, 2));
}

// Many of one customer, over several pages.
void TestRegisters::planPages_data() { BothEngines::rows(); }
void TestRegisters::planPages()
{
    NEW_OFFICE(office);
    Connection &connection = office.books->connection();
    const PlanId one = office.proposed(1, {1}), other = office.proposed(2, {1});
    constexpr int many = 2100;
    const auto transaction = have(Transaction::begin(connection));
    for (int i = 0; i < many; ++i)
        have(connection.run(
            "INSERT INTO plan SELECT administration_id, ?, customer_id, state, kind, instalment_count, day, "
            "first_day, currency, total, wording, proposed_at, proposed_on, proposed_by, answer_by, "
            "ended_on, version, decision_id, sort_name FROM plan WHERE id = ?",
            {newId<PlanId>().text(), i % 2 ? other.text() : one.text()}));
    have(transaction->commit());
    PlanQuery query;
    query.businessDate = office.date;
    query.order = PlanOrder::Customer;
    for (const bool descending : {false, true}) {
        query.descending = descending;
        QSet<PlanId> seen;
        QStringList names;
        std::optional<PlanMark> after;
        for (auto page = have(office.desk->planRegister().page(query, 500)); !page.isEmpty();
             page = have(office.desk->planRegister().page(query, 500, after))) {
            for (const PlanEntry &entry : page) {
                seen << entry.id;
                if (names.isEmpty() || names.last() != entry.customerName)
                    names << entry.customerName;
            }
            after = PlanRegister::markOf(page.last(), query.order);
        }
        QCOMPARE(seen.size(), many + 2);
        QCOMPARE(names.size(), 2);
        QCOMPARE(names.first() < names.last(), !descending);
    }
}

void TestRegisters::nextInstalment()
{
    NEW_OFFICE(office);
    const PlanId plan = office.proposed(1, {1, 2}); // 66.67, 66.67, 66.66
    const auto entry = [&] { return have(office.desk->planRegister().page(PlanQuery(), 1)).first(); };
    QVERIFY(!entry().next); // a proposal has none
    QCOMPARE(entry().decidedBy, QString());
    have(office.desk->decide(plan, Verdict::Approve));
    QCOMPARE(entry().next->terms.ordinal, 1);
    QCOMPARE(entry().decidedBy, office.books->actor().name());
    have(office.books->connection().run("UPDATE invoice SET open = 2000 WHERE number = 'F-1-1'")); // 80.00 are paid
    QCOMPARE(entry().next->terms.ordinal, 2);
    QCOMPARE(entry().next->paid.minor, 8000 - 6667);
    QVERIFY(!entry().isLate(entry().next->terms.due));
    QVERIFY(entry().isLate(entry().next->terms.due.addDays(1)));
    QCOMPARE(entry().next->paid, have(office.desk->plans().find(plan)).instalments[1].paid);
}

QTEST_GUILESS_MAIN(TestRegisters)
#include "tst_registers.moc"
