// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/sql/boundvalues.h"
#include "services/sync/courier.h"
#include "services/sync/syncround.h"
#include "tests/bench/measure.h"
#include "tests/bench/teambench.h"
#include "tests/support/office.h"
#include "ui/plans/planlistmodel.h"

#include <QProcess>
#include <QSqlDatabase>
#include <QSqlDriver>
#include <QSqlError>
#include <QSqlQuery>
#include <QTimer>

namespace palier::test {

namespace {

constexpr int notices = 200;
constexpr auto customer = "bench";

QString numberOf(int n) { return QString("BENCH-%1").arg(n, 4, 10, QChar('0')); }

void addInvoices(TeamBooks &team)
{
    addCustomer(team.books->connection(), 1, customer, "bench@example.com");
    for (int n = 0; n < notices; ++n)
        addInvoice(team.books->connection(), 1, numberOf(n), customer, QDate(2026, 1, 1), 10000);
}

Fact proposalOf(int n, QDate today)
{
    const QString first = dateText(today.addDays(10));
    return {"proposal",
            newId(),
            {{"customer_id", customer},
             {"on_date", dateText(today)},
             {"kind", "deferred"},
             {"instalment_count", 1},
             {"day", ""},
             {"first_day", first},
             {"answer_by", dateText(today.addDays(14))},
             {"total", 10000},
             {"wording", "Cash comes in spring."},
             {"address", ""},
             {"invoices", jsonList({numberOf(n)})},
             {"instalments", QString(R"([{"agreed": "%1", "due": "%1", "amount": 10000}])").arg(first)}}};
}

// As a desk waits: asleep in its event loop. (Qt's processEvents() with a time limit would not sleep, and keep a
// processor from the server.)
void turnUntil(const std::function<bool()> &holds)
{
    QTimer patience;
    patience.setSingleShot(true);
    patience.callOnTimeout([] { qFatal("what was waited for did not come in a minute"); });
    patience.start(60'000);
    while (!holds())
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
}

// From one connection's NOTIFY to another's, which answers with one of its own: there and back.
class NotifyRoundTrip : public QObject
{
public:
    explicit NotifyRoundTrip(const DatabaseUrl &url)
    {
        for (auto *end : {&m_here, &m_there}) {
            *end = QSqlDatabase::addDatabase("QPSQL", end == &m_here ? "here" : "there");
            end->setHostName(url.hosts.first().section(':', 0, 0));
            end->setPort(url.hosts.first().section(':', 1).toInt());
            end->setDatabaseName(url.database);
            end->setUserName(url.user);
            if (!end->open())
                qFatal("%s", qPrintable(end->lastError().text()));
        }
        m_here.driver()->subscribeToNotification("bench_back");
        m_there.driver()->subscribeToNotification("bench_there");
        connect(m_there.driver(), &QSqlDriver::notification, this, [this] { does(m_there, "NOTIFY bench_back"); });
        connect(m_here.driver(), &QSqlDriver::notification, this, [this] { m_isBack = true; });
    }
    ~NotifyRoundTrip() override
    {
        for (auto *end : {&m_here, &m_there}) {
            const QString name = end->connectionName();
            end->close();
            *end = {};
            QSqlDatabase::removeDatabase(name);
        }
    }

    double measure()
    {
        m_isBack = false;
        return millis([this] {
            does(m_here, "NOTIFY bench_there");
            turnUntil([this] { return m_isBack; });
        });
    }

private:
    static void does(QSqlDatabase &end, const char *sql)
    {
        QSqlQuery query(end);
        if (!query.exec(sql))
            qFatal("%s", qPrintable(query.lastError().text()));
    }

    QSqlDatabase m_here, m_there;
    bool m_isBack = false;
};

} // namespace

// From a proposal's commit to its row among the plans that wait for an answer, the latest first, on another desk.
void benchNotice(TeamBooks &team)
{
    const QString folder = team.folder.filePath("listener");
    addInvoices(team);
    const auto replica = have(Replica::open(folder));
    have(syncOnce(*replica, *team.clerk));
    have(replica->choose({}));
    Desk desk(*replica, team.today);
    PlanListModel list(desk);
    list.setFilter({{"state", QJsonArray{word(PlanState::Proposed)}}});
    Courier courier(team.url, folder);
    bool inStep = false;
    QObject::connect(&courier, &Courier::synced, &list, [&] { inStep = true; });
    QObject::connect(&courier, &Courier::changed, &list, &PlanListModel::lookAgain);
    QObject::connect(&courier, &Courier::failed, &list, [](const Error &error) {
        qFatal("the courier failed: %s %s", qPrintable(word(error.fault)), qPrintable(error.detail));
    });
    courier.start();
    turnUntil([&] { return inStep; });

    NotifyRoundTrip roundTrip(team.url);
    int n = 0;
    const auto notice = [&] {
        const auto transaction = have(Transaction::begin(team.books->connection()));
        const Fact proposal = proposalOf(n, team.today);
        have(team.books->bookInside(proposal));
        have(transaction->commit());
        return millis([&] { turnUntil([&] { return list.rowOf(proposal.id.text()) >= 0; }); });
    };
    const auto [mine, its] = inTurns(
        notices,
        [&] {
            const double took = notice();
            ++n;
            return took;
        },
        [&] { return roundTrip.measure(); });
    courier.stop();
    print("pg_notice", mine, its, "ms");
}

} // namespace palier::test
