// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/workstation/keychain.h"
#include "services/workstation/stationsettings.h"

#include <QtTest>

using namespace palier;

class TestStationSettings : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void remembersBooks_data();
    void remembersBooks();
    void nothingRemembered_data();
    void nothingRemembered();
    void remembersWishes();
    void saysWhenItCannotWrite();
    void foldersTellBooksApart_data();
    void foldersTellBooksApart();

private:
    static DatabaseUrl url(const QString &text) { return DatabaseUrl::fromText(text).value(); }
    QTemporaryDir m_folder;
};

// Not the account's own folders.
void TestStationSettings::initTestCase()
{
    qputenv("XDG_DATA_HOME", m_folder.path().toLocal8Bit());
    qputenv("XDG_CONFIG_HOME", m_folder.path().toLocal8Bit());
    qunsetenv("PGUSER");
}

void TestStationSettings::remembersBooks_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("file") << "sqlite:/srv/offices/Main books.sqlite";
    QTest::newRow("server") << "postgresql://palier_anna@books.example.org/palier";
    QTest::newRow("several") << "postgresql://anna@one:5433,two/palier?sslmode=verify-full&sslrootcert=/etc/my ca.pem";
    QTest::newRow("odd letters") << "postgresql://ren%C3%A9e@%2Frun%2Fpg/a%2Fb%3Dc";
}

void TestStationSettings::remembersBooks()
{
    QFETCH(QString, text);
    const QString file = m_folder.filePath(QTest::currentDataTag() + QString(".ini"));
    QVERIFY(StationSettings(file).rememberBooks(url(text)).has_value());
    QCOMPARE(StationSettings(file).books()->text(), url(text).text());
    QVERIFY(*StationSettings(file).books() == url(text));
    QVERIFY(StationSettings(file).rememberBooks(url("sqlite:/another")).has_value());
    QCOMPARE(StationSettings(file).books()->text(), "sqlite:/another");
}

void TestStationSettings::nothingRemembered_data()
{
    QTest::addColumn<QByteArray>("written");
    QTest::newRow("no file") << QByteArray();
    QTest::newRow("another key") << QByteArray("[window]\nwidth=3\n");
    QTest::newRow("no address") << QByteArray("[books]\nurl=nowhere\n");
    // By hand: an address never brings a password along.
    QTest::newRow("with a password") << QByteArray("[books]\nurl=postgresql://anna:secret@books/palier\n");
}

void TestStationSettings::nothingRemembered()
{
    QFETCH(QByteArray, written);
    QFile file(m_folder.filePath("written.ini"));
    file.remove();
    if (!written.isEmpty()) {
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(written);
        file.close();
    }
    QVERIFY(!StationSettings(file.fileName()).books());
}

void TestStationSettings::remembersWishes()
{
    const QString file = m_folder.filePath("wishes.ini");
    QVERIFY(!StationSettings(file).systemNotices()); // until somebody wants it
    QVERIFY(StationSettings(file).firstSteps());     // until somebody has enough of them
    QVERIFY(StationSettings(file).rememberSystemNotices(true).has_value());
    QVERIFY(StationSettings(file).rememberFirstSteps(false).has_value());
    QVERIFY(StationSettings(file).systemNotices());
    QVERIFY(!StationSettings(file).firstSteps());
}

void TestStationSettings::saysWhenItCannotWrite()
{
    QFile inTheWay(m_folder.filePath("file"));
    QVERIFY(inTheWay.open(QIODevice::WriteOnly));
    const auto done = StationSettings(m_folder.filePath("file/workstation.ini")).rememberBooks(url("sqlite:/a"));
    QVERIFY(!done);
    QCOMPARE(word(done.error().fault), word(Fault::UnreadableFile));
}

void TestStationSettings::foldersTellBooksApart_data()
{
    QTest::addColumn<QString>("one");
    QTest::addColumn<QString>("other");
    QTest::addColumn<bool>("same");
    const QString base = "postgresql://anna@books.example.org/palier";
    QTest::newRow("the same") << base << base << true;
    QTest::newRow("login") << base << "postgresql://bert@books.example.org/palier" << false;
    QTest::newRow("server") << base << "postgresql://anna@books.example.com/palier" << false;
    QTest::newRow("database") << base << "postgresql://anna@books.example.org/other" << false;
    QTest::newRow("port") << base << "postgresql://anna@books.example.org:5433/palier" << false;
    QTest::newRow("usual port") << base << "postgresql://anna@books.example.org:5432/palier" << true;
    QTest::newRow("case of a host") << base << "postgresql://anna@Books.example.org/palier" << true;
    QTest::newRow("case of a login") << base << "postgresql://Anna@books.example.org/palier" << false;
    QTest::newRow("way of travel") << base << base + "?sslmode=verify-full&connect_timeout=9" << true;
    QTest::newRow("another service") << base << base + "?service=test" << false;
    QTest::newRow("order of hosts") << "postgresql://anna@a,b/palier"
                                    << "postgresql://anna@b,a/palier" << true;
    QTest::newRow("long names") << "postgresql://" + QString(60, 'a') + "@books/palier"
                                << "postgresql://" + QString(61, 'a') + "@books/palier" << false;
    QTest::newRow("files") << "sqlite:/a/books.sqlite"
                           << "sqlite:/b/books.sqlite" << false;
    QTest::newRow("file and server") << "sqlite:/a/palier" << base << false;
    QTest::newRow("own books") << defaultBooksUrl().text() << "sqlite:/a/books.sqlite" << false;
}

void TestStationSettings::foldersTellBooksApart()
{
    QFETCH(QString, one);
    QFETCH(QString, other);
    QFETCH(bool, same);
    const QString mine = defaultReplicaFolder(url(one)), theirs = defaultReplicaFolder(url(other));
    QCOMPARE(mine == theirs, same);
    QVERIFY2(mine.startsWith(dataFolder() + '/') && !mine.contains(".."), qPrintable(mine));
    // The keychain tells them apart in the same way, where there is a password at all.
    if (!same && one.contains("//") && other.contains("//") && !other.contains("service="))
        QVERIFY(Keychain::booksPasswordKey(url(one)) != Keychain::booksPasswordKey(url(other)));
}

QTEST_GUILESS_MAIN(TestStationSettings)
#include "tst_stationsettings.moc"
