// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/story/decidedmails.h"
#include "tests/support/bothengines.h"

#include <QTest>

using namespace palier;
using namespace palier::test;

static constexpr int customers = 12;

// Two workstations that decide the same plans out of reach of the books, in opposite ways.
class TestTwoStations : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_engines.start(); }
    void cleanupTestCase() { m_engines.stop(); }
    void theFirstAcceptedStands_data() { BothEngines::rows(); }
    void theFirstAcceptedStands();
    void bothAtOnce_data() { BothEngines::rows(); }
    void bothAtOnce();

private:
    BothEngines m_engines;
};

namespace {

// An office with a waiting proposal of each customer, and the workstations of Anna and Bert, both in step with the
// books.
class Stations
{
public:
    Stations(const DatabaseUrl &url, bool postgresql) : office("2026-03-02", url.text()), m_namesItself(!postgresql)
    {
        office.importInvoices(customers, 1);
        for (int c = 1; c <= customers; ++c)
            plans << office.propose(QString("C%1").arg(c), {QString("C%1-1").arg(c)});
        for (const QString &who : {anna, bert})
            office.cli.must(at(who, {"sync"}));
    }

    // On PostgreSQL the actor is the login, whatever somebody claims.
    QStringList at(const QString &who, const QStringList &words) const
    {
        return QStringList{"--replica", who} + (m_namesItself ? QStringList{"--as", who} : QStringList()) + words;
    }
    // With books named that nobody can reach: deciding doesn't look for them.
    void decideOffline(const QString &who, const QStringList &ids, const QString &verdict) const
    {
        QStringList words =
            QStringList{"--books", "postgresql://nobody@127.0.0.1:1/nowhere"} + at(who, {"plans", verdict}) + ids;
        if (verdict == "refuse")
            words << "--reason"
                  << "too_long";
        const QJsonObject done = office.cli.must(words);
        QCOMPARE(done["done"].toArray().size(), ids.size());
        QVERIFY(done["pending"].toBool());
    }
    CliRun sync(const QString &who) const { return office.cli.json(at(who, {"sync"})); }
    QString author(const QString &who) const { return m_namesItself ? who : "palier"; }

    // Each plan stands decided so, by them, for everybody who looks.
    void verifyStanding(const QStringList &ids, const QString &verdict, const QString &by) const
    {
        for (const QString &id : ids) {
            for (const QStringList &place :
                 {QStringList(), QStringList{"--replica", anna}, QStringList{"--replica", bert}}) {
                const QJsonObject plan = office.cli.must(place + QStringList{"plans", "show", id});
                QCOMPARE(plan["state"].toString(), verdict == "approve" ? "active" : "refused");
                QCOMPARE(plan["decision"]["verdict"].toString(), verdict);
                QCOMPARE(plan["decision"]["by"].toString(), author(by));
                QVERIFY(!plan["pending"].toBool());
            }
        }
    }
    // Their own act and what stands instead: exactly for these plans.
    void verifyConflicts(const QString &whose, const QStringList &ids, const QString &mine, const QString &stands) const
    {
        const QJsonArray conflicts = office.list(at(whose, {"conflicts", "list"}));
        QStringList found;
        for (const QJsonValue &conflict : conflicts) {
            found << conflict["plan"].toString();
            QCOMPARE(conflict["mine"]["verdict"].toString(), mine);
            QCOMPARE(conflict["stands"]["verdict"].toString(), stands);
            QCOMPARE(conflict["stands"]["by"].toString(), author(whose == anna ? bert : anna));
            QCOMPARE(conflict["why"].toString(), "already_decided");
        }
        QCOMPARE(QSet<QString>(found.cbegin(), found.cend()), QSet<QString>(ids.cbegin(), ids.cend()));
        QCOMPARE(found.size(), ids.size());
    }
    // One mail a plan, both replicas like the books, and one more sync moves nothing.
    void verifyEnd() const
    {
        QCOMPARE(office.runOffice().sent, customers);
        QCOMPARE(faultsOfDecidedMails(office, Copies::None), QStringList());
        QCOMPARE(faultsOfBooks(office), QStringList());
        const QJsonObject inBooks = office.cli.must({"plans", "list"});
        for (const QString &who : {anna, bert}) {
            office.cli.must(at(who, {"sync"})); // brings what the office sent
            const QJsonObject still = office.cli.must(at(who, {"sync"}));
            for (const char *figure : {"pushed", "pulled", "conflicts", "waiting"})
                QCOMPARE(still[QLatin1String(figure)].toInt(), 0);
            QCOMPARE(office.cli.must({"--replica", who, "plans", "list"}), inBooks);
            QCOMPARE(office.cli.must({"--replica", who, "invoices", "list"}), office.cli.must({"invoices", "list"}));
        }
    }

    static inline const QString anna = "anna", bert = "bert";
    StoryOffice office;
    QStringList plans;

private:
    bool m_namesItself;
};

} // namespace

void TestTwoStations::theFirstAcceptedStands()
{
    QFETCH(bool, postgresql);
    if (!m_engines.has(postgresql))
        QSKIP(m_engines.why());
    const Stations stations(m_engines.newUrl(postgresql), postgresql);
    const QStringList firstHalf = stations.plans.mid(0, customers / 2), otherHalf = stations.plans.mid(customers / 2);
    const QString anna = Stations::anna, bert = Stations::bert;

    stations.decideOffline(anna, firstHalf, "approve");
    stations.decideOffline(bert, firstHalf, "refuse");
    QCOMPARE(stations.office.list({"plans", "list", "--state", "proposed"}).size(),
             customers);                                        // the books know nothing yet
    QCOMPARE(stations.office.list({"mail", "list"}).size(), 0); // and nobody is written to

    QCOMPARE(stations.sync(anna).exit, 0);
    stations.decideOffline(anna, otherHalf, "refuse");
    stations.decideOffline(bert, otherHalf, "approve");
    // Bert was too late for the first half and is the first with the other one.
    const CliRun late = stations.sync(bert);
    QCOMPARE(late.exit, 4);
    QCOMPARE(late.json["conflicts"].toInt(), firstHalf.size());
    QCOMPARE(late.json["pushed"].toInt(), otherHalf.size());
    QCOMPARE(stations.sync(anna).exit, 4);

    stations.verifyStanding(firstHalf, "approve", anna);
    stations.verifyStanding(otherHalf, "approve", bert);
    stations.verifyConflicts(bert, firstHalf, "refuse", "approve");
    stations.verifyConflicts(anna, otherHalf, "refuse", "approve");
    stations.verifyEnd();
}

// Both networks come back in the same moment: whoever wins, each plan has one winner, and each loser is told.
void TestTwoStations::bothAtOnce()
{
    QFETCH(bool, postgresql);
    if (!m_engines.has(postgresql))
        QSKIP(m_engines.why());
    const Stations stations(m_engines.newUrl(postgresql), postgresql);
    stations.decideOffline(Stations::anna, stations.plans, "approve");
    stations.decideOffline(Stations::bert, stations.plans, "refuse");
    QProcess ofAnna, ofBert;
    stations.office.cli.start(ofAnna, stations.at(Stations::anna, {"sync"}));
    stations.office.cli.start(ofBert, stations.at(Stations::bert, {"sync"}));
    for (QProcess *process : {&ofAnna, &ofBert}) {
        QVERIFY(process->waitForFinished(60'000));
        QVERIFY2(process->exitCode() == 0 || process->exitCode() == 4, process->readAllStandardError());
    }
    for (const QString &who : {Stations::anna, Stations::bert})
        stations.sync(who); // who was told first has not seen yet what stands

    QStringList approved, refused;
    for (const QString &id : stations.plans)
        (stations.office.cli.must({"plans", "show", id})["state"] == "active" ? approved : refused) << id;
    stations.verifyStanding(approved, "approve", Stations::anna);
    stations.verifyStanding(refused, "refuse", Stations::bert);
    stations.verifyConflicts(Stations::anna, refused, "approve", "refuse");
    stations.verifyConflicts(Stations::bert, approved, "refuse", "approve");
    stations.verifyEnd();
}

QTEST_GUILESS_MAIN(TestTwoStations)
#include "tst_twostations.moc"
