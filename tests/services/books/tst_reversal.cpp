// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
// A decision is undone while its mail has not left, on both engines: afterwards everything is as the proposal had left
// it, and what the schema refuses it refuses whoever writes.
#include "services/books/auditlog.h"
#include "services/books/checkup.h"
#include "services/books/clerks.h"
#include "tests/support/bothengines.h"

#include <QThread>

using namespace palier;
using namespace palier::test;

class TestReversal : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_engines.start(); }
    void cleanupTestCase() { m_engines.stop(); }

    void asBefore_data();
    void asBefore();
    void mailIsHeldBack_data() { BothEngines::rows(); }
    void mailIsHeldBack();
    void refused_data();
    void refused();
    void releasedByWhatCameBefore_data() { BothEngines::rows(); }
    void releasedByWhatCameBefore();
    void decidedAgain_data() { BothEngines::rows(); }
    void decidedAgain();
    void racesWithThePostman_data() { BothEngines::rows(); }
    void racesWithThePostman();
    void byItsAuthorOrAnAdmin();

private:
    static Fact factOf(const Plan &plan)
    {
        return {"reversal",
                newId(),
                {{"plan_id", plan.id.text()}, {"decision_id", plan.decision->id.text()}, {"on_date", today}}};
    }
    static void checkSound(Office &office)
    {
        QStringList problems;
        for (const Problem &problem : have(checkBooks(*office.books)))
            problems << problem.rule + ' ' + problem.detail;
        QCOMPARE(problems.join("; "), QString());
    }
    // Everything that a decision moves.
    static QStringList contentOf(Office &office)
    {
        QStringList all;
        for (const char *sql :
             {"SELECT state, coalesce(decision_id, ''), coalesce(CAST(ended_on AS text), '') FROM plan ORDER BY id",
              "SELECT number, reason, cause, CAST(since AS text), by_login FROM invoice_block ORDER BY number, reason",
              "SELECT number, coalesce(CAST(released_on AS text), ''), CAST(version AS text) FROM invoice ORDER BY "
              "number",
              "SELECT plan_id, number, CAST(live AS text) FROM plan_invoice ORDER BY plan_id, number",
              "SELECT id, state FROM mail ORDER BY id"}) {
            for (const Row &row : have(office.books->connection().rows(sql))) {
                QStringList words;
                for (int i = 0; i < row.size(); ++i)
                    words << row.text(i);
                all << words.join('|');
            }
        }
        return all;
    }

    BothEngines m_engines;
};

void TestReversal::asBefore_data()
{
    QTest::addColumn<bool>("postgresql");
    QTest::addColumn<Verdict>("verdict");
    for (const bool postgresql : {false, true}) {
        for (const Verdict verdict : {Verdict::Approve, Verdict::Refuse})
            QTest::addRow("%s %s", postgresql ? "postgresql" : "sqlite", qPrintable(word(verdict)))
                << postgresql << verdict;
    }
}

void TestReversal::asBefore()
{
    NEW_OFFICE(office);
    QFETCH(Verdict, verdict);
    const PlanId id = office.proposed(1, {1, 2});
    office.proposed(2, {1});
    have(office.desk->block(Office::invoice(1, 1), BlockReason::Dispute));
    const QStringList before = contentOf(office);
    have(office.desk->decide(id, verdict, verdict == Verdict::Refuse ? "other" : "", {}, 0, 30));
    QVERIFY(contentOf(office) != before);
    checkSound(office);
    const Plan decided = have(office.desk->plans().find(id));
    QCOMPARE(decided.decision->holdSeconds, 30);
    QVERIFY(have(office.desk->undoing().undoable(id)).has_value());

    QCOMPARE(have(office.desk->undo(id)), Booking::Done);
    QCOMPARE(contentOf(office), before);
    const Plan plan = have(office.desk->plans().find(id));
    QCOMPARE(plan.state, PlanState::Proposed);
    QCOMPARE(plan.version, 3);
    QVERIFY(!plan.decision);
    QVERIFY(!have(office.desk->undoing().undoable(id)).has_value());
    QCOMPARE(office.count("audit", "fact = 'reversal'"), 1);
    QStringList events;
    for (const HistoryEntry &entry : have(office.desk->history(Office::invoice(1, 2))))
        events << word(entry.event);
    QCOMPARE(events.value(0), "undone");
    QVERIFY(events.contains(verdict == Verdict::Approve ? "approved" : "refused"));
    checkSound(office);
    QVERIFY(have(AuditLog(office.books->connection(), 1).verify()).faults.isEmpty());
    // Once.
    QCOMPARE(faultOf(office.desk->undo(id)), word(Fault::NotStanding));
    QCOMPARE(faultOf(office.books->book(factOf(decided))), word(Fault::NotStanding));
}

void TestReversal::mailIsHeldBack()
{
    NEW_OFFICE(office);
    MailQueue queue(*office.books);
    const PlanId held = office.proposed(1, {1}), prompt = office.proposed(1, {2});
    have(office.desk->decide(held, Verdict::Approve, {}, {}, 0, 3600));
    have(office.desk->decide(prompt, Verdict::Approve));
    const auto first = have(queue.lease("a", 60));
    QCOMPARE(first->plan, prompt);
    QVERIFY(!have(queue.lease("a", 60)).has_value());
    const auto undoable = have(office.desk->undoing().undoable(held));
    const QDateTime now = have(office.books->connection().now());
    QVERIFY(qAbs(now.secsTo(undoable->mailDue) - 3600) < 60);
    QVERIFY(!have(office.desk->undoing().undoable(prompt)).has_value());
    // Not longer than an hour, and not less than nothing, also past the desk.
    for (const int seconds : {-1, 3601}) {
        const auto booked = office.books->book({"decision",
                                                newId(),
                                                {{"plan_id", office.proposed(2, {seconds < 0 ? 1 : 2}).text()},
                                                 {"expected_version", 1},
                                                 {"on_date", today},
                                                 {"verdict", "approve"},
                                                 {"hold_seconds", seconds}}});
        QCOMPARE(faultOf(booked), word(Fault::BadValue));
    }
}

namespace {
using Meanwhile = std::function<void(Office &office, const Plan &plan)>;
struct Case {
    const char *name;
    Verdict verdict;
    Meanwhile meanwhile;
    Fault fault;
};

MailId mailOf(const Plan &plan) { return *MailId::fromText(plan.decision->id.text()); }
void lease(Office &office) { have(MailQueue(*office.books).lease("a", 60)); }
const Case cases[] = {
    {"leased", Verdict::Approve, [](Office &office, const Plan &) { lease(office); }, Fault::MailLeft},
    {"tried before", Verdict::Approve,
     [](Office &office, const Plan &plan) {
         lease(office);
         have(MailQueue(*office.books).tryAgain(mailOf(plan), "a", "busy", 600));
     },
     Fault::MailLeft},
    {"failed, and to be tried again", Verdict::Approve,
     [](Office &office, const Plan &plan) {
         lease(office);
         MailQueue queue(*office.books);
         have(queue.failed(have(queue.find(mailOf(plan))), "a", "rejected", false));
         have(queue.retry(mailOf(plan)));
     },
     Fault::MailLeft},
    {"sent", Verdict::Refuse,
     [](Office &office, const Plan &plan) {
         lease(office);
         have(MailQueue(*office.books).sent(mailOf(plan), "a"));
     },
     Fault::MailLeft},
    {"reminded since", Verdict::Refuse,
     [](Office &office, const Plan &) {
         have(office.books->book(
             {"reminder",
              newId(),
              {{"customer_id", "C1"}, {"on_date", today}, {"steps", R"([{"number":"F-1-1","step":1}])"}}}));
     },
     Fault::MailLeft},
    {"proposed anew", Verdict::Refuse, [](Office &office, const Plan &) { office.proposed(1, {2}); },
     Fault::AlreadyInAPlan},
    {"went on", Verdict::Approve,
     [](Office &office, const Plan &) {
         have(office.books->connection().run("UPDATE plan SET state = 'paused', version = version + 1"));
     },
     Fault::StaleVersion},
};
} // namespace

void TestReversal::refused_data()
{
    QTest::addColumn<bool>("postgresql");
    QTest::addColumn<int>("number");
    for (const bool postgresql : {false, true}) {
        for (int i = 0; i < int(std::size(cases)); ++i)
            QTest::addRow("%s, %s", postgresql ? "postgresql" : "sqlite", cases[i].name) << postgresql << i;
    }
}

void TestReversal::refused()
{
    NEW_OFFICE(office);
    QFETCH(int, number);
    const Case &row = cases[number];
    const PlanId id = office.proposed(1, {1, 2});
    have(office.desk->decide(id, row.verdict, row.verdict == Verdict::Refuse ? "other" : ""));
    const Plan plan = have(office.desk->plans().find(id));
    row.meanwhile(office, plan);
    const QStringList before = contentOf(office);
    // As the desk says it, and past the desk: the database is the last guard.
    QCOMPARE(faultOf(office.desk->undo(id)), word(row.fault));
    QCOMPARE(faultOf(office.books->book(factOf(plan))), word(row.fault));
    QCOMPARE(contentOf(office), before);
    QCOMPARE(office.count("reversal"), 0);
    QCOMPARE(office.count("audit", "fact = 'reversal'"), 0);
}

void TestReversal::releasedByWhatCameBefore()
{
    NEW_OFFICE(office);
    Desk earlier(*office.books, office.date.addDays(-5));
    have(earlier.decide(office.proposed(1, {1}), Verdict::Refuse, "other"));
    const PlanId id = office.proposed(1, {1});
    have(office.desk->decide(id, Verdict::Refuse, "other"));
    QCOMPARE(have(office.desk->invoices().find(Office::invoice(1, 1))).reminder.releasedOn, office.date);
    have(office.desk->undo(id));
    QCOMPARE(have(office.desk->invoices().find(Office::invoice(1, 1))).reminder.releasedOn, office.date.addDays(-5));
}

void TestReversal::decidedAgain()
{
    NEW_OFFICE(office);
    const PlanId id = office.proposed(1, {1});
    have(office.desk->decide(id, Verdict::Refuse, "other"));
    const Plan first = have(office.desk->plans().find(id));
    have(office.desk->undo(id));
    // Whoever saw it before it was decided and undone sees it anew.
    QCOMPARE(faultOf(office.desk->decide(id, Verdict::Approve, {}, {}, 1)), word(Fault::StaleVersion));
    have(office.desk->decide(id, Verdict::Approve));
    QCOMPARE(faultOf(office.books->book(factOf(first))), word(Fault::NotStanding));
    QCOMPARE(have(office.desk->plans().find(id)).state, PlanState::Active);
    QCOMPARE(office.count("mail"), 1);
    checkSound(office);
    have(office.desk->undo(id));
    QCOMPARE(office.count("mail"), 0);
    checkSound(office);
}

// Either the mail leaves or the decision is undone: never both, never neither.
void TestReversal::racesWithThePostman()
{
    QFETCH(bool, postgresql);
    if (!m_engines.has(postgresql))
        QSKIP(m_engines.why());
    const DatabaseUrl url = m_engines.newUrl(postgresql);
    Office office(url, 1, 30);
    QList<PlanId> plans;
    for (int n = 1; n <= 30; ++n) {
        plans << office.proposed(1, {n});
        have(office.desk->decide(plans.last(), Verdict::Approve));
    }
    int leased = 0;
    std::unique_ptr<QThread> postman(QThread::create([&] {
        const auto books = have(Books::open(url));
        have(books->choose("Main"));
        MailQueue queue(*books);
        for (int look = 0; look < 200; ++look) {
            const auto mail = queue.lease("postman", 600);
            leased += mail && mail->has_value();
        }
    }));
    postman->start();
    int undone = 0;
    for (const PlanId &plan : plans) {
        for (int attempt = 0; attempt < 50; ++attempt) {
            const auto booked = office.desk->undo(plan);
            undone += booked.has_value();
            if (booked || booked.error().kind != Kind::Offline) {
                if (!booked)
                    QCOMPARE(faultOf(booked), word(Fault::MailLeft));
                break;
            }
        }
    }
    QVERIFY(postman->wait());
    QCOMPARE(leased + undone, 30);
    QCOMPARE(office.count("mail"), leased);
    QCOMPARE(office.count("plan", "state = 'proposed'"), undone);
    checkSound(office);
}

void TestReversal::byItsAuthorOrAnAdmin()
{
    if (!m_engines.has(true))
        QSKIP(m_engines.why());
    const DatabaseUrl url = m_engines.newUrl(true);
    Office office(url);
    const auto seat = [&](const char *name, Role role) {
        DatabaseUrl own = url;
        own.user = have(Clerks(*office.books).add({name, role}, "a long enough password")).login;
        auto books = have(Books::open(own));
        have(books->choose("Main"));
        return books;
    };
    const auto anna = seat("anna", Role::Reviewer), bert = seat("bert", Role::Reviewer),
               chief = seat("chief", Role::Admin), audit = seat("audit", Role::Auditor);
    const PlanId first = office.proposed(1, {1}), second = office.proposed(1, {2});
    Desk annas(*anna, office.date), berts(*bert, office.date), chiefs(*chief, office.date);
    have(annas.decide(first, Verdict::Approve));
    have(annas.decide(second, Verdict::Approve));
    const Plan plan = have(annas.plans().find(first));
    QCOMPARE(faultOf(berts.undo(first)), word(Fault::NotAllowed));
    QCOMPARE(faultOf(bert->book(factOf(plan))), word(Fault::NotAllowed));
    QCOMPARE(faultOf(audit->book(factOf(plan))), word(Fault::NotAllowed));
    QVERIFY(!have(berts.undoing().undoable(first)).has_value());
    have(annas.undo(first));
    have(chiefs.undo(second));
    QCOMPARE(office.count("mail", "kind = 'plan_approved'"), 0);
}

QTEST_GUILESS_MAIN(TestReversal)
#include "tst_reversal.moc"
