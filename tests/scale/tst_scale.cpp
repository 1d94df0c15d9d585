// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Books that grow tenfold cost a desk no more: every call touches about as many of PostgreSQL's pages as before. A
// few ten thousand invoices in a run of all tests, where only each call's limit is held; PALIER_SCALE_INVOICES=10000000
// takes the full size, fifty administrations of 200,000 beside as many of 20,000.
#include "services/books/clerks.h"
#include "services/sync/syncround.h"
#include "tests/scale/deskcalls.h"
#include "tests/scale/scalebooks.h"
#include "tests/support/office.h"

using namespace palier;
using namespace palier::test;

namespace {
constexpr int growth = 10, usually = 40'000;
const QDate day(2026, 3, 2);
} // namespace

class TestScale : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void staysFlat_data() { calls(); }
    void staysFlat();
    void asAClerk_data() { calls(); }
    void asAClerk();
    void onAReplica_data() { calls(); }
    void onAReplica();

private:
    static void calls();
    std::unique_ptr<Books> asAnna(ScaleBooks &scale);
    std::unique_ptr<Replica> replicaOf(Books &books, const QString &folder);
    // The most of several: PostgreSQL changes its mind about a prepared statement after five.
    static qint64 mostPages(ScaleBooks &books, Desk &desk, const DeskCall &call);

    bool m_isFull = false;
    std::unique_ptr<PostgresServer> m_server;
    std::unique_ptr<ScaleBooks> m_small, m_large;
    std::unique_ptr<Desk> m_smallDesk, m_largeDesk;
    // A reviewer of one administration, and her replica of it.
    std::unique_ptr<Books> m_smallAnna, m_largeAnna;
    QTemporaryDir m_folder;
    std::unique_ptr<Replica> m_smallReplica, m_largeReplica;
};

void TestScale::initTestCase()
{
    QString why;
    m_server = PostgresServer::start(&why, {"shared_preload_libraries=pg_stat_statements", "shared_buffers=1GB",
                                            "max_wal_size=8GB", "maintenance_work_mem=256MB"});
    if (!m_server)
        QSKIP(qPrintable(why));
    m_isFull = qEnvironmentVariableIsSet("PALIER_SCALE_INVOICES");
    const int invoices = m_isFull ? qEnvironmentVariable("PALIER_SCALE_INVOICES").toInt() : usually;
    const int administrations = m_isFull ? 50 : 4;
    m_small = std::make_unique<ScaleBooks>(*m_server, administrations, invoices / administrations / growth);
    m_large = std::make_unique<ScaleBooks>(*m_server, administrations, invoices / administrations);
    for (auto *books : {m_small.get(), m_large.get()})
        have(books->books().choose("Administration 3"));
    m_smallDesk = std::make_unique<Desk>(m_small->books(), day);
    m_largeDesk = std::make_unique<Desk>(m_large->books(), day);
    m_smallAnna = asAnna(*m_small);
    m_largeAnna = asAnna(*m_large);
    m_smallReplica = replicaOf(*m_smallAnna, "small");
    m_largeReplica = replicaOf(*m_largeAnna, "large");
}

std::unique_ptr<Books> TestScale::asAnna(ScaleBooks &scale)
{
    DatabaseUrl url = scale.url();
    url.user = have(Clerks(scale.books()).add({"anna", Role::Reviewer})).login;
    auto books = have(Books::open(url));
    have(books->choose({})); // hers is the only one that she can see
    return books;
}

std::unique_ptr<Replica> TestScale::replicaOf(Books &books, const QString &folder)
{
    auto replica = have(Replica::open(m_folder.filePath(folder)));
    have(syncOnce(*replica, books));
    have(replica->choose({}));
    return replica;
}

qint64 TestScale::mostPages(ScaleBooks &books, Desk &desk, const DeskCall &call)
{
    constexpr int times = 7;
    qint64 most = 0;
    for (int i = 0; i < times; ++i)
        most = std::max(most, books.pagesOf([&] { call.act(desk); }));
    return most;
}

void TestScale::calls()
{
    QTest::addColumn<int>("place");
    for (int i = 0; i < deskCalls().size(); ++i)
        QTest::newRow(deskCalls()[i].name) << i;
}

void TestScale::staysFlat()
{
    QFETCH(const int, place);
    const DeskCall &call = deskCalls()[place];
    const qint64 before = mostPages(*m_small, *m_smallDesk, call);
    QElapsedTimer timer;
    const qint64 after = mostPages(*m_large, *m_largeDesk, call);
    timer.start();
    call.act(*m_largeDesk);
    qInfo("%-45s %7lld pages, %7lld at %d times the size, %.2f ms", call.name, before, after, growth,
          double(timer.nsecsElapsed()) / 1e6);
    QVERIFY(after > 0);
    QVERIFY2(before <= call.most && after <= call.most, call.name);
    // Small books are read in other ways than large ones. An index that is one level deeper costs a page each time.
    if (m_isFull && !call.grows)
        QVERIFY2(after <= before * 3 / 2 + 20, call.name);
}

// Row-level security adds the look at who may see which administration, once a statement and not once a row; the plan
// may be another one.
void TestScale::asAClerk()
{
    QFETCH(const int, place);
    const DeskCall &call = deskCalls()[place];
    Desk desk(*m_largeAnna, day);
    const qint64 pages = mostPages(*m_large, desk, call), asOwner = mostPages(*m_large, *m_largeDesk, call);
    qInfo("%-45s %7lld pages, %7lld as a clerk", call.name, asOwner, pages);
    QVERIFY2(pages <= call.most && pages <= asOwner * 3 + 300, call.name);
}

// A workstation's own copy: SQLite counts no pages for us, so the clock has to do, with room for whatever else runs.
void TestScale::onAReplica()
{
    QFETCH(const int, place);
    const DeskCall &call = deskCalls()[place];
    const auto fastest = [&call](Replica &replica) {
        Desk desk(replica, day);
        double best = 1e9;
        for (int i = 0; i < 7; ++i) {
            QElapsedTimer timer;
            timer.start();
            call.act(desk);
            best = std::min(best, double(timer.nsecsElapsed()) / 1e6);
        }
        return best;
    };
    const double before = fastest(*m_smallReplica), after = fastest(*m_largeReplica);
    qInfo("%-45s %7.2f ms, %7.2f ms at %d times the size", call.name, before, after, growth);
    QVERIFY2(after <= before * 3 + 25, call.name);
}

QTEST_GUILESS_MAIN(TestScale)
#include "tst_scale.moc"
