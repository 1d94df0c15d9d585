// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
// PostgreSQL: two people change a setting at the books in the same instant, each having seen what stood before. The
// second waits for the first, and is then judged by what that left.
#include "tests/support/bothengines.h"
#include "tests/support/lockwait.h"

#include <future>

using namespace palier;
using namespace palier::test;

namespace {

const QString limit = "billing.max_total";

// A setting is changed over a connection of its own; answers the fault, or nothing.
QString change(const DatabaseUrl &url, const QString &key, const QString &value, const std::optional<QString> &seen)
{
    const auto books = have(Books::open(url));
    have(books->choose(""));
    return faultOf(StoredSettings(*books).set(key, value, seen));
}

} // namespace

class TestSettingAtOnce : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_engines.start(); }
    void cleanupTestCase() { m_engines.stop(); }
    void theSecondSeesTheFirst_data();
    void theSecondSeesTheFirst();

private:
    BothEngines m_engines;
};

void TestSettingAtOnce::theSecondSeesTheFirst_data()
{
    QTest::addColumn<QString>("before"); // of the limit, as both have seen it; empty: no value of its own
    QTest::addColumn<bool>("isKept");    // the first one's change of it, to 500
    QTest::addColumn<QString>("key");    // of the second's change
    QTest::addColumn<QString>("value");
    QTest::addColumn<bool>("hasLooked"); // the second; else theirs goes over whatever stands
    QTest::addColumn<QString>("fault");
    QTest::addColumn<QString>("stands"); // of the limit, in the end
    const auto row = [](const char *name, const char *before, bool isKept, const QString &key, const char *value,
                        bool hasLooked, const QString &fault, const char *stands) {
        QTest::newRow(name) << before << isKept << key << value << hasLooked << fault << stands;
    };
    const QString refusal = word(Fault::ChangedMeanwhile);
    row("without a value before", "", true, limit, "900", true, refusal, "500");
    row("with one", "100", true, limit, "900", true, refusal, "500");
    row("back to the default", "100", true, limit, "", true, refusal, "500");
    row("the same value", "100", true, limit, "500", true, "", "500");
    row("the first is taken back", "100", false, limit, "900", true, "", "900");
    row("without a look", "100", true, limit, "900", false, "", "900");
    row("another setting", "100", true, "billing.answer_days", "21", true, "", "500");
}

void TestSettingAtOnce::theSecondSeesTheFirst()
{
    if (!m_engines.has(true))
        QSKIP(m_engines.why());
    QFETCH(QString, before);
    QFETCH(bool, isKept);
    QFETCH(QString, key);
    QFETCH(QString, value);
    QFETCH(bool, hasLooked);
    const DatabaseUrl url = m_engines.newUrl(true);
    Office office(url);
    if (!before.isEmpty())
        have(office.desk->set(limit, before));
    std::optional<QString> seen;
    if (hasLooked)
        seen = key == limit ? before : QString();
    const auto watching = have(Connection::open(url));
    std::future<QString> second;
    {
        const auto first = have(Transaction::begin(office.books->connection()));
        have(office.books->bookInside(
            {"setting_change", newId(), {{"key", limit}, {"value", "500"}, {"seen", before}}}));
        second = std::async(std::launch::async, change, url, key, value, seen);
        QTRY_COMPARE(waitingForALock(*watching), 1);
        QVERIFY(second.wait_for(std::chrono::seconds(0)) == std::future_status::timeout);
        if (isKept)
            have(first->commit());
    }
    QTEST(second.get(), "fault");
    const Settings settings = have(office.desk->settings());
    QTEST(settings.text(limit), "stands");
    if (key != limit)
        QCOMPARE(settings.text(key), value);
}

QTEST_GUILESS_MAIN(TestSettingAtOnce)
#include "tst_settingatonce.moc"
