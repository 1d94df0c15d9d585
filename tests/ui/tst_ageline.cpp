// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mainwindow/ageline.h"

#include <QtTest>

using namespace palier;

class TestAgeLine : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void words_data();
    void words();
    void toneFollowsAge();
};

void TestAgeLine::initTestCase()
{
    qputenv("TZ", "UTC");
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
}

static QDateTime at(const char *text)
{
    return text[0] ? QDateTime::fromString(QString::fromLatin1(text) + "Z", Qt::ISODate) : QDateTime();
}

void TestAgeLine::words_data()
{
    QTest::addColumn<ReachNews>("news");
    QTest::addColumn<QDateTime>("synced");
    QTest::addColumn<QString>("expected");
    QTest::addColumn<bool>("isOld");
    const auto news = [](BooksReach reach, const char *since = "", const char *held = "", qint64 fetched = 0) {
        return ReachNews{reach, {}, at(since), at(held), fetched};
    };
    const auto now = at("2026-11-12T14:40:00");
    QTest::newRow("in step") << news(BooksReach::InStep) << now << "As of 14:40" << false;
    QTest::newRow("syncing") << news(BooksReach::Syncing) << at("2026-11-12T14:32:00") << "As of 14:32" << false;
    QTest::newRow("offline") << news(BooksReach::OutOfReach, "2026-11-12T14:35:00") << at("2026-11-12T14:32:00")
                             << "As of 14:32 – offline since 14:35" << false;
    QTest::newRow("offline from the start")
        << news(BooksReach::OutOfReach) << at("2026-11-12T09:10:00") << "As of 09:10 – offline" << false;
    QTest::newRow("yesterday, not a day ago")
        << news(BooksReach::OutOfReach, "2026-11-11T18:00:00") << at("2026-11-11T17:00:00")
        << "As of 11 Nov 2026 17:00 – offline" << false;
    QTest::newRow("a week") << news(BooksReach::OutOfReach, "2026-11-12T14:00:00") << at("2026-11-05T09:10:00")
                            << "More than a day old: as of 5 Nov 2026 09:10 – offline since 14:00" << true;
    QTest::newRow("a day and a second") << news(BooksReach::Syncing) << at("2026-11-11T14:39:59")
                                        << "More than a day old: as of 11 Nov 2026 14:39" << true;
    QTest::newRow("a day") << news(BooksReach::Syncing) << at("2026-11-11T14:40:00") << "As of 11 Nov 2026 14:40"
                           << false;
    QTest::newRow("signed out") << news(BooksReach::SignedOut, "2026-11-12T14:35:00") << at("2026-11-12T14:32:00")
                                << "As of 14:32 – signed out since 14:35" << false;
    QTest::newRow("failing") << news(BooksReach::Failing) << at("2026-11-12T14:32:00") << "As of 14:32 – no sync"
                             << false;
    QTest::newRow("first fill") << news(BooksReach::Syncing, "", "", 120000) << QDateTime()
                                << "Fetching the books: 120,000 rows so far" << false;
    QTest::newRow("nothing yet") << news(BooksReach::Syncing) << QDateTime() << "Fetching the books…" << false;
    QTest::newRow("nothing at all") << news(BooksReach::OutOfReach) << QDateTime() << "No copy of the books yet"
                                    << false;
    QTest::newRow("held back") << news(BooksReach::InStep, "", "2026-11-12T14:31:00") << now
                               << "A large change is being written to the books; what others did since 14:31 is still "
                                  "to come"
                               << false;
    QTest::newRow("held back, then offline") << news(BooksReach::OutOfReach, "", "2026-11-12T14:31:00")
                                             << at("2026-11-12T14:32:00") << "As of 14:32 – offline" << false;
}

void TestAgeLine::words()
{
    QFETCH(ReachNews, news);
    QFETCH(QDateTime, synced);
    QFETCH(QString, expected);
    QFETCH(bool, isOld);
    const auto age = AgeLine::ageOf(news, synced, at("2026-11-12T14:40:00"));
    QCOMPARE(QString(age.words).replace(QChar(0x00a0), u' '), expected); // a date is not broken
    QCOMPARE(age.isOld, isOld);
}

void TestAgeLine::toneFollowsAge()
{
    AgeLine line;
    const QDateTime now = QDateTime::currentDateTimeUtc();
    line.show({BooksReach::OutOfReach}, now.addDays(-3));
    QCOMPARE(line.property("tone").toString(), "warning");
    QCOMPARE(line.accessibleName(), line.text());
    line.show({BooksReach::InStep}, now);
    QCOMPARE(line.property("tone").toString(), "muted");
    QVERIFY(!line.text().contains("day"));
}

QTEST_MAIN(TestAgeLine)
#include "tst_ageline.moc"
