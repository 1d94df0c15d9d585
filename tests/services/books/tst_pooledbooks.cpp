// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
// A whole team behind PgBouncer in transaction mode, four server connections for all of them: whatever one does lands
// on another server connection than what it did before.
#include "services/books/links.h"
#include "services/sync/courier.h"
#include "services/sync/syncround.h"
#include "tests/portal/portalprocess.h"
#include "tests/support/pgbouncer.h"
#include "tests/support/postgresserver.h"

#include <QSignalSpy>

using namespace palier;
using namespace palier::test;

class TestPooledBooks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void acts();
    void workstations();
    void couriersHearBesideThePooler();
    void eachMailIsLeasedOnce();
    void portal();

private:
    static constexpr int poolSize = 4;
    std::unique_ptr<Books> open() const;

    QTemporaryDir m_folder;
    std::unique_ptr<PostgresServer> m_server;
    std::unique_ptr<PgBouncer> m_bouncer;
    DatabaseUrl m_direct, m_pooled;
    std::unique_ptr<Office> m_office; // its own connection is the server's; everybody else comes through the pooler
};

void TestPooledBooks::initTestCase()
{
    QString why;
    m_server = PostgresServer::start(&why);
    if (!m_server)
        QSKIP(qPrintable(why));
    m_direct = m_server->newDatabase();
    m_bouncer = PgBouncer::start(m_direct, poolSize, &why);
    if (!m_bouncer)
        QSKIP(qPrintable(why));
    m_pooled = m_bouncer->through(m_direct);
    m_office = std::make_unique<Office>(m_direct, 8, 12);
}

std::unique_ptr<Books> TestPooledBooks::open() const
{
    auto books = have(Books::open(m_pooled));
    have(books->choose({}));
    return books;
}

// More clerks than server connections, one after the other and again: no session is anybody's own.
void TestPooledBooks::acts()
{
    constexpr int clerks = poolSize + 2;
    std::vector<std::unique_ptr<Books>> books;
    std::vector<std::unique_ptr<Desk>> desks;
    for (int i = 0; i < clerks; ++i) {
        books.push_back(open());
        QVERIFY(books.back()->connection().isPooled());
        desks.push_back(std::make_unique<Desk>(*books.back(), m_office->date));
    }
    const PlanId plan = m_office->proposed(1, {1, 2});
    const PlanId other = m_office->proposed(2, {1});
    for (int round = 0; round < 3; ++round) {
        for (auto &desk : desks) {
            QCOMPARE(have(desk->plans().find(plan)).state, round == 0 ? PlanState::Proposed : PlanState::Active);
            QCOMPARE(have(desk->reviews().review(other)).plan.id, other);
        }
        if (round == 0)
            QCOMPARE(have(desks[1]->decide(plan, Verdict::Approve)), Booking::Done);
    }
    QCOMPARE(faultOf(desks[2]->decide(plan, Verdict::Refuse, "other")), word(Fault::AlreadyDecided));
    // A refusal inside a transaction leaves nothing behind for whoever gets that server connection next.
    for (auto &desk : desks) {
        QCOMPARE(faultOf(desk->unblock(Office::invoice(3, 1), BlockReason::Dispute)), word(Fault::NotBlocked));
        QCOMPARE(have(desk->block(Office::invoice(3, 1), BlockReason::Dispute)), Booking::Done);
        QCOMPARE(have(desk->unblock(Office::invoice(3, 1), BlockReason::Dispute)), Booking::Done);
    }
    QCOMPARE(m_office->count("decision"), 1);
}

void TestPooledBooks::workstations()
{
    const PlanId plan = m_office->proposed(4, {1, 2, 3});
    const auto annasBooks = open(), bensBooks = open();
    const auto anna = have(Replica::open(m_folder.filePath("anna"))),
               ben = have(Replica::open(m_folder.filePath("ben")));
    have(syncOnce(*anna, *annasBooks));
    have(syncOnce(*ben, *bensBooks));
    have(anna->choose({}));
    have(ben->choose({}));
    have(Desk(*anna, m_office->date).decide(plan, Verdict::Refuse, "other"));
    have(Desk(*ben, m_office->date).decide(plan, Verdict::Approve));
    QCOMPARE(have(syncOnce(*anna, *annasBooks)).pushed, 1);
    QCOMPARE(have(syncOnce(*ben, *bensBooks)).conflicts, 1);
    have(syncOnce(*anna, *annasBooks));
    for (Replica *replica : {anna.get(), ben.get()}) {
        Desk desk(*replica, m_office->date);
        QCOMPARE(have(desk.plans().find(plan)).state, PlanState::Refused);
        QCOMPARE(have(desk.waitingCount()), 0);
    }
}

// A pooler passes no notifications on: `listen` names the server itself, for that one connection.
void TestPooledBooks::couriersHearBesideThePooler()
{
    DatabaseUrl url = m_pooled;
    url.options << "listen=" + m_direct.hosts.first();
    struct Workplace {
        Workplace(const DatabaseUrl &url, const QString &folder) : courier(url, folder) { courier.start(); }
        Courier courier;
        QSignalSpy synced{&courier, &Courier::synced}, failed{&courier, &Courier::failed};
    };
    Workplace carla(url, m_folder.filePath("carla")), dora(url, m_folder.filePath("dora"));
    for (Workplace *workplace : {&carla, &dora})
        QTRY_VERIFY_WITH_TIMEOUT(!workplace->synced.isEmpty(), 20'000);
    const PlanId plan = m_office->proposed(5, {1, 2});
    for (const char *name : {"carla", "dora"}) {
        const auto replica = have(Replica::open(m_folder.filePath(name)));
        have(replica->choose({}));
        QTRY_VERIFY_WITH_TIMEOUT(Plans(*replica).find(plan).has_value(), 20'000);
    }
    QVERIFY(carla.failed.isEmpty());
    QVERIFY(dora.failed.isEmpty());
}

void TestPooledBooks::eachMailIsLeasedOnce()
{
    for (int customer = 6; customer <= 7; ++customer) {
        for (int n = 1; n <= 6; ++n)
            have(m_office->desk->decide(m_office->proposed(customer, {n}), Verdict::Refuse, "other"));
    }
    const auto first = open(), second = open();
    MailQueue queues[] = {MailQueue(*first), MailQueue(*second)};
    QSet<QString> sent;
    int turn = 0;
    for (bool more = true; more; ++turn) {
        MailQueue &queue = queues[turn % 2];
        const QString holder = QString("office %1").arg(turn % 2);
        const auto mail = have(queue.lease(holder, 60));
        more = mail.has_value();
        if (!more)
            break;
        QVERIFY(!sent.contains(mail->messageId));
        sent << mail->messageId;
        QVERIFY(have(queue.keepText(*mail, holder)));
        have(queue.sent(mail->id, holder));
    }
    QCOMPARE(sent.size(), m_office->count("mail", "state = 'sent'"));
    QCOMPARE(m_office->count("mail", "state <> 'sent'"), 0);
}

// A customer's visit by way of the pooler, from the link to the answer.
void TestPooledBooks::portal()
{
    const QString token = have(Links(*m_office->books).mint(Office::customer(8), 30));
    PortalProcess portal(m_pooled.text());
    Visitor visitor(portal.base());
    visitor.enter(token);
    for (int i = 0; i < 3 * poolSize; ++i) {
        const Answer page = visitor.get("/invoices");
        QCOMPARE(page.status, 200);
        QVERIFY(page.text().contains(Office::invoice(8, 1).text()));
    }
    const Answer sent = visitor.post("/plan", {{"csrf", visitor.csrf()},
                                               {"invoice", Office::invoice(8, 1).text()},
                                               {"kind", "monthly"},
                                               {"count", "3"},
                                               {"day", "15"},
                                               {"reason", "Cash comes in spring."}});
    QCOMPARE(sent.status, 303);
    QCOMPARE(m_office->count("plan", "customer_id = 'C8' AND state = 'proposed'"), 1);
    QCOMPARE(visitor.get(QString::fromLatin1(sent.location)).status, 200);
}

QTEST_GUILESS_MAIN(TestPooledBooks)
#include "tst_pooledbooks.moc"
