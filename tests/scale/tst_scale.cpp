// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Books that grow tenfold cost a desk no more: every call touches about as many of PostgreSQL's pages as before. A
// few ten thousand invoices in a run of all tests, where only each call's limit is held; PALIER_SCALE_INVOICES=10000000
// takes the full size, fifty administrations of 200,000 beside as many of 20,000.
#include "tests/scale/deskcalls.h"
#include "tests/scale/scalebooks.h"
#include "tests/support/office.h"

using namespace palier;
using namespace palier::test;

namespace {
constexpr int growth = 10, usually = 60'000;
const QDate day(2026, 3, 2);
} // namespace

class TestScale : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void staysFlat_data();
    void staysFlat();

private:
    // The most of several: PostgreSQL changes its mind about a prepared statement after five.
    static qint64 mostPages(ScaleBooks &books, Desk &desk, const DeskCall &call);

    bool m_isFull = false;
    std::unique_ptr<PostgresServer> m_server;
    std::unique_ptr<ScaleBooks> m_small, m_large;
    std::unique_ptr<Desk> m_smallDesk, m_largeDesk;
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
}

qint64 TestScale::mostPages(ScaleBooks &books, Desk &desk, const DeskCall &call)
{
    constexpr int times = 7;
    qint64 most = 0;
    for (int i = 0; i < times; ++i)
        most = std::max(most, books.pagesOf([&] { call.act(desk); }));
    return most;
}

void TestScale::staysFlat_data()
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
    if (m_isFull)
        QVERIFY2(after <= before * 3 / 2 + 20, call.name);
}

QTEST_GUILESS_MAIN(TestScale)
#include "tst_scale.moc"
