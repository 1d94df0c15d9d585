// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/desk/rights.h"
#include "tests/support/office.h"

#include <QTemporaryDir>

using namespace palier;
using namespace palier::test;

class TestRights : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rolesMay_data();
    void rolesMay();
    void sameAsTheBooks_data();
    void sameAsTheBooks();
    void whoseRole_data();
    void whoseRole();
    void aDeskOfTheBooksThemselves();
};

// product.md, "Privacy and access"
void TestRights::rolesMay_data()
{
    QTest::addColumn<Role>("role");
    QTest::addColumn<QList<Act>>("may");
    QTest::newRow("reviewer") << Role::Reviewer
                              << QList{Act::Decide, Act::Block, Act::ChangeCustomer, Act::ChangeLinks};
    QTest::newRow("admin") << Role::Admin
                           << QList{Act::Decide,        Act::Block,        Act::ChangeCustomer, Act::ChangeLinks,
                                    Act::ChangeSetting, Act::ChangeClerks, Act::Import,         Act::RetryMail};
    QTest::newRow("office") << Role::Office << QList{Act::Block, Act::ChangeLinks, Act::Import, Act::RetryMail};
    QTest::newRow("portal") << Role::Portal << QList<Act>{};
    QTest::newRow("auditor") << Role::Auditor << QList<Act>{};
}

void TestRights::rolesMay()
{
    QFETCH(Role, role);
    QFETCH(QList<Act>, may);
    for (const Act act : {Act::Decide, Act::Block, Act::ChangeCustomer, Act::ChangeLinks, Act::ChangeSetting,
                          Act::ChangeClerks, Act::Import, Act::RetryMail}) {
        QCOMPARE(Rights::ofRole(role).may(act), may.contains(act));
        QVERIFY(Rights::everything().may(act));
    }
}

// What a face says beforehand is what the books' own grants say.
void TestRights::sameAsTheBooks_data()
{
    QTest::addColumn<QString>("table");
    QTest::addColumn<Act>("act");
    QTest::newRow("decision") << "decision" << Act::Decide;
    QTest::newRow("blocking") << "blocking" << Act::Block;
    QTest::newRow("customer_change") << "customer_change" << Act::ChangeCustomer;
    QTest::newRow("link") << "link" << Act::ChangeLinks;
    QTest::newRow("setting_change") << "setting_change" << Act::ChangeSetting;
    QTest::newRow("import_file") << "import_file" << Act::Import;
    QTest::newRow("mail_retry") << "mail_retry" << Act::RetryMail;
}

void TestRights::sameAsTheBooks()
{
    QFETCH(QString, table);
    QFETCH(Act, act);
    QFile grants(QStringLiteral(PALIER_SOURCE_DIR "/resources/schema/access/acts.txt"));
    QVERIFY(grants.open(QIODevice::ReadOnly));
    QStringList granted;
    const QStringList lines = QString::fromUtf8(grants.readAll()).split('\n');
    for (const QString &line : lines) {
        if (line.startsWith(table + ' '))
            granted = line.split(' ', Qt::SkipEmptyParts).mid(1);
    }
    QVERIFY(!granted.isEmpty());
    for (const auto &[role, name] : WordTable<Role>::words)
        QVERIFY2(Rights::ofRole(role).may(act) == granted.contains(QLatin1String(name)), name);
}

void TestRights::whoseRole_data()
{
    QTest::addColumn<QString>("books"); // of which the replica is a copy
    QTest::addColumn<QString>("role");  // empty: none binds
    QTest::addColumn<bool>("team");
    QTest::newRow("never filled") << ""
                                  << "" << false;
    QTest::newRow("embedded") << "sqlite:/srv/books.sqlite"
                              << "" << false;
    QTest::newRow("reviewer") << "postgresql://palier_rita@books/palier"
                              << "reviewer" << true;
    QTest::newRow("auditor") << "postgresql://palier_otto@one,two/palier?sslmode=require"
                             << "auditor" << true;
    QTest::newRow("of another administration") << "postgresql://palier_anna@books/palier"
                                               << "" << true;
    QTest::newRow("the owner") << "postgresql://owner@books/palier"
                               << "" << true;
}

void TestRights::whoseRole()
{
    QFETCH(QString, books);
    QFETCH(QString, role);
    QFETCH(bool, team);
    QTemporaryDir folder;
    const auto replica = have(Replica::open(folder.path()));
    auto &connection = replica->connection();
    have(connection.run("INSERT INTO administration (administration_id, name, currency) VALUES (1, 'Main', 'EUR'), "
                        "(2, 'Other', 'EUR')"));
    have(connection.run("INSERT INTO clerk (administration_id, login, role) VALUES (1, 'palier_rita', 'reviewer'),\n"
                        "(1, 'palier_otto', 'auditor'), (2, 'palier_anna', 'admin'), (2, 'palier_rita', 'admin')"));
    have(connection.run("UPDATE replica_state SET books = ?", {books}));
    have(replica->choose("Main"));
    Desk desk(*replica);
    const Rights rights = have(desk.rights());
    QCOMPARE(rights.role() ? word(*rights.role()) : QString(), role);
    QCOMPARE(desk.may(Act::ChangeSetting), role.isEmpty());
    QCOMPARE(have(desk.isOfATeam()), team);
    QStringList logins;
    for (const Clerk &clerk : have(desk.clerks()))
        logins << clerk.login + ' ' + word(clerk.role);
    QCOMPARE(logins, QStringList({"palier_otto auditor", "palier_rita reviewer"}));
}

void TestRights::aDeskOfTheBooksThemselves()
{
    QTemporaryDir folder;
    Office office(DatabaseUrl::file(folder.filePath("books.sqlite")));
    QVERIFY(office.desk->may(Act::ChangeClerks));
    QVERIFY(!have(office.desk->isOfATeam()));
    QCOMPARE(have(office.desk->clerks()).size(), 0);
}

QTEST_GUILESS_MAIN(TestRights)
#include "tst_rights.moc"
