// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/office.h"

#include <QThread>

using namespace palier;
using namespace palier::test;
using namespace std::chrono_literals;

using Pace = ReadingRoom::Pace;

// What takes long is read on another thread, and its answer comes to who still wants it.
class TestReadingRoom : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsElsewhere();
    void quickDoesNotWaitForLong();
    void droppedAnswersComeToNobody();
    void answersFindNobody();
    void nothingIsBookedThere();
    void saysWhenThereAreNoBooks();

private:
    static ReadingTicket count(ReadingRoom &room, QObject *receiver, Pace pace, Result<qint64> *into)
    {
        return room.ask<qint64>(
            receiver, pace, [](Desk &there, const ReadingTicket &) { return there.invoices().count({}); },
            [into](Result<qint64> answer) { *into = std::move(answer); });
    }
    QTemporaryDir m_folder;
    int m_n = 0;
    DatabaseUrl newUrl() { return DatabaseUrl::file(m_folder.filePath(QString("books-%1.sqlite").arg(++m_n))); }
};

void TestReadingRoom::readsElsewhere()
{
    Office office(newUrl(), 2, 3);
    const QThread *here = QThread::currentThread();
    for (const Pace pace : {Pace::Quick, Pace::Long}) {
        const QThread *worked = nullptr, *answered = nullptr;
        QDate day;
        const ReadingTicket ticket = office.desk->readingRoom().ask<qint64>(
            this, pace,
            [&](Desk &there, const ReadingTicket &) {
                worked = QThread::currentThread();
                day = there.today();
                return there.invoices().count({});
            },
            [&](const Result<qint64> &answer) {
                answered = QThread::currentThread();
                QCOMPARE(have(answer), 6);
            });
        QVERIFY(office.desk->readingRoom().wait(ticket, 10s)); // handed over when it returns
        QCOMPARE(answered, here);
        QVERIFY(worked && worked != here);
        QCOMPARE(day, office.date);
        QVERIFY(office.desk->readingRoom().wait(ticket, 0ms)); // answered already
    }
    // What is booked here is seen there.
    addInvoice(office.books->connection(), office.books->administration(), "F-9", "C1", office.date, 100);
    Result<qint64> now = 0;
    count(office.desk->readingRoom(), this, Pace::Quick, &now);
    QTRY_COMPARE(have(now), 7);
}

void TestReadingRoom::quickDoesNotWaitForLong()
{
    Office office(newUrl(), 1, 1);
    ReadingRoom &room = office.desk->readingRoom();
    QSemaphore hold;
    Result<bool> isLongDone = false;
    const ReadingTicket walk = room.ask<bool>(
        this, Pace::Long,
        [&](Desk &, const ReadingTicket &) {
            hold.acquire();
            return Result<bool>(true);
        },
        [&](Result<bool> done) { isLongDone = std::move(done); });
    QVERIFY(!room.wait(walk, 1ms));
    Result<qint64> rows = 0;
    QVERIFY(room.wait(count(room, this, Pace::Quick, &rows), 10s));
    QCOMPARE(have(rows), 1);
    QVERIFY(!have(isLongDone));
    hold.release();
    QTRY_VERIFY(have(isLongDone));
}

void TestReadingRoom::droppedAnswersComeToNobody()
{
    Office office(newUrl(), 1, 1);
    ReadingRoom &room = office.desk->readingRoom();
    QSemaphore begun, hold;
    bool isToldOfDrop = false, isAnswered = false;
    ReadingTicket dropped = room.ask<bool>(
        this, Pace::Quick,
        [&](Desk &, const ReadingTicket &ticket) {
            begun.release();
            hold.acquire();
            isToldOfDrop = ticket.isDropped(); // a long one looks
            return Result<bool>(true);
        },
        [&](const Result<bool> &) { isAnswered = true; });
    bool isBegun = false;
    ReadingTicket neverBegun = room.ask<bool>(
        this, Pace::Quick,
        [&](Desk &, const ReadingTicket &) {
            isBegun = true;
            return Result<bool>(true);
        },
        [&](const Result<bool> &) { isAnswered = true; });
    begun.acquire();
    dropped.drop();
    neverBegun.drop();
    hold.release();
    Result<qint64> rows = 0;
    QVERIFY(room.wait(count(room, this, Pace::Quick, &rows), 10s));
    QVERIFY(isToldOfDrop);
    QVERIFY(!isBegun);
    QVERIFY(!isAnswered);
}

void TestReadingRoom::answersFindNobody()
{
    Office office(newUrl(), 1, 1);
    Result<qint64> rows = -1, others = -1;
    auto receiver = std::make_unique<QObject>();
    count(office.desk->readingRoom(), receiver.get(), Pace::Quick, &rows);
    receiver.reset();
    QVERIFY(office.desk->readingRoom().wait(count(office.desk->readingRoom(), this, Pace::Quick, &others), 10s));
    QCOMPARE(have(rows), -1);
    QCOMPARE(have(others), 1);
    // And a desk may go while something is being read.
    count(office.desk->readingRoom(), this, Pace::Long, &rows);
    office.desk.reset();
}

void TestReadingRoom::nothingIsBookedThere()
{
    Office office(newUrl(), 1, 1);
    Result<Booking> booked = Booking::Done;
    const ReadingTicket ticket = office.desk->readingRoom().ask<Booking>(
        this, Pace::Quick,
        [](Desk &there, const ReadingTicket &) { return there.block(Office::invoice(1, 1), BlockReason::Dispute); },
        [&](Result<Booking> answer) { booked = std::move(answer); });
    QVERIFY(office.desk->readingRoom().wait(ticket, 10s));
    QVERIFY(!booked);
    QCOMPARE(word(booked.error().kind), word(Kind::Denied));
    QCOMPARE(office.blocksOf(Office::invoice(1, 1)), QList<BlockReason>());
}

void TestReadingRoom::saysWhenThereAreNoBooks()
{
    const DatabaseUrl url = newUrl();
    Office office(url, 1, 1);
    QVERIFY(QFile::rename(url.path, url.path + ".away"));
    Result<qint64> rows = 0;
    QVERIFY(office.desk->readingRoom().wait(count(office.desk->readingRoom(), this, Pace::Quick, &rows), 10s));
    QVERIFY(!rows);
    QCOMPARE(word(rows.error().fault), word(Fault::BooksMissing));
    // It tries again when it is asked again.
    QVERIFY(QFile::rename(url.path + ".away", url.path));
    QVERIFY(office.desk->readingRoom().wait(count(office.desk->readingRoom(), this, Pace::Quick, &rows), 10s));
    QCOMPARE(have(rows), 1);
}

QTEST_GUILESS_MAIN(TestReadingRoom)
#include "tst_readingroom.moc"
