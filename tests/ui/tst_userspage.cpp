// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/clerkoffice.h"
#include "services/sync/syncround.h"
#include "tests/support/bothengines.h"
#include "tests/ui/clerkseat.h"
#include "tests/ui/keyboardwalk.h"
#include "ui/controls/banner.h"
#include "ui/controls/rolewords.h"

#include <QAbstractButton>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QTableWidget>

using namespace palier;
using namespace palier::test;

namespace {

// Somebody at a desktop over books of either engine, as a login of their own, at the settings' users.
struct Desktop {
    Desktop(const DatabaseUrl &url, const QString &folder, const QString &password = {})
        : books(have(Books::open(url, {}, password))),
          replica(have(Replica::open(folder)))
    {
        have(books->choose("Main"));
        sync();
        have(replica->choose("Main"));
        desk = std::make_unique<Desk>(*replica, QDate(2026, 3, 2));
        roll = std::make_unique<ClerkOffice>(BooksAccess{url, "Main", {}, [password] { return password; }});
        window.resize(1280, 900);
        window.show();
        window.openDesk(*desk, {.roll = roll.get()});
        window.showReach({BooksReach::InStep});
    }
    void sync()
    {
        have(syncOnce(*replica, *books));
        window.lookAgain();
    }
    void openUsers()
    {
        click("administrationSettings");
        visible<QListWidget>("adminMenu")->setCurrentRow(4);
    }
    template <typename T = QWidget> T *visible(const char *name)
    {
        for (T *widget : window.findChildren<T *>(name)) {
            if (widget->isVisible())
                return widget;
        }
        qFatal("nothing visible is called %s", name);
    }
    bool isVisible(const char *name)
    {
        const auto *widget = window.findChild<QWidget *>(name);
        return widget && widget->isVisible();
    }
    void click(const char *name) { QTest::mouseClick(visible(name), Qt::LeftButton); }
    QString notice() { return visible<Banner>("usersNotice")->accessibleDescription(); }
    QStringList rows()
    {
        QStringList rows;
        auto *table = window.findChild<QTableWidget *>("clerkTable");
        for (int row = 0; row < table->rowCount(); ++row)
            rows << table->item(row, 0)->text() + ": " + table->item(row, 1)->text();
        return rows;
    }
    void add(const QString &login, Role role, const QString &password)
    {
        visible<QLineEdit>("clerkNewLogin")->setText(login);
        auto *roles = visible<QComboBox>("clerkNewRole");
        roles->setCurrentIndex(roles->findData(int(role)));
        QCOMPARE(isVisible("clerkNewPassword"), have(desk->isOfATeam())); // on one computer nobody signs in
        if (isVisible("clerkNewPassword")) {
            visible<QLineEdit>("clerkNewPassword")->setText(password);
            visible<QLineEdit>("clerkNewPasswordAgain")->setText(password);
        }
        click("addClerk");
        answered();
    }
    // As if the books were a team's, and whoever sits here one of its admins.
    void beOfATeam()
    {
        have(replica->connection().run("INSERT INTO clerk (administration_id, login, role) VALUES (1, 'palier_anna', "
                                       "'admin')"));
        have(replica->connection().run("UPDATE replica_state SET books = 'postgresql://books/palier', login = "
                                       "'palier_anna'"));
        window.lookAgain();
    }
    void answered()
    {
        QVERIFY(QTest::qWaitFor([this] { return isVisible("usersState"); }, 30000));
        sync();
    }

    std::unique_ptr<Books> books;
    std::unique_ptr<Replica> replica;
    std::unique_ptr<Desk> desk;
    std::unique_ptr<ClerkOffice> roll;
    MainWindow window;
};

} // namespace

class TestUsersPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void comeAndGo_data() { BothEngines::rows(); }
    void comeAndGo();
    void twoPasswordsMustAgree();
    void byKeyboard();
    void whatIsAskedIsInSight();
    void whoeverIsAddedIsChosen();
    void notWhileOffline();
    void rolesAreHeldTo_data();
    void rolesAreHeldTo();
    void cleanupTestCase() { m_engines.stop(); }

private:
    BothEngines m_engines;
};

void TestUsersPage::initTestCase()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    m_engines.start();
}

void TestUsersPage::comeAndGo()
{
    NEW_OFFICE(office);
    Desktop admin(url, m_engines.newFolder());
    QCOMPARE(admin.window.windowTitle(),
             postgresql ? "Main – " + have(admin.desk->login()) + " – Palier" : "Main – Palier");
    QCOMPARE(have(admin.desk->login()).isEmpty(), !postgresql);
    admin.openUsers();
    QCOMPARE(admin.isVisible("usersNotice"), !postgresql); // what roles are worth on this computer's own books
    QCOMPARE(admin.rows(), QStringList());
    admin.add("rita", Role::Reviewer, "correct horse");
    const QString rita = postgresql ? url.database + "_rita" : "rita";
    QVERIFY2(admin.visible<QLabel>("usersState")->text().contains(rita),
             qPrintable(admin.visible<QLabel>("usersState")->text()));
    QCOMPARE(admin.rows(), QStringList{rita + ": Reviewer"});
    QCOMPARE(admin.window.findChild<QLineEdit *>("clerkNewPassword")->text(), "");

    admin.visible<QTableWidget>("clerkTable")->selectRow(0);
    auto *roles = admin.visible<QComboBox>("clerkChangeRole");
    QVERIFY(!admin.visible<QAbstractButton>("saveClerk")->isEnabled()); // nothing is changed yet
    roles->setCurrentIndex(roles->findData(int(Role::Auditor)));
    admin.click("saveClerk");
    admin.answered();
    QCOMPARE(admin.rows(), QStringList{rita + ": Auditor"});
    QCOMPARE(have(Clerks(*office.books).list()), (QList<Clerk>{{rita, Role::Auditor}}));

    admin.click("removeClerk");
    QVERIFY(admin.isVisible("removeClerkBanner"));
    QVERIFY(!admin.isVisible("usersState")); // what became of the last act is no answer to this question
    admin.click("keepClerk");
    QCOMPARE(admin.rows().size(), 1); // asked first, in the page
    admin.click("removeClerk");
    admin.click("confirmRemoveClerk");
    admin.answered();
    QCOMPARE(admin.rows(), QStringList());
    QVERIFY(!admin.isVisible("clerkChangeRole"));
}

void TestUsersPage::twoPasswordsMustAgree()
{
    QTemporaryDir folder;
    Office office(DatabaseUrl::file(folder.filePath("books.sqlite")));
    Desktop admin(office.books->connection().url(), folder.filePath("replica"));
    admin.beOfATeam();
    admin.openUsers();
    auto *add = admin.visible<QAbstractButton>("addClerk");
    QVERIFY(!add->isEnabled());
    admin.visible<QLineEdit>("clerkNewLogin")->setText("rita");
    QVERIFY(add->isEnabled()); // without a password: by a certificate, say
    admin.visible<QLineEdit>("clerkNewPassword")->setText("one");
    QVERIFY(!add->isEnabled());
    auto *again = admin.visible<QLineEdit>("clerkNewPasswordAgain");
    QVERIFY(again->property("valid").toBool());
    again->setText("another");
    QVERIFY(!add->isEnabled());
    QVERIFY(!again->property("valid").toBool());
    QVERIFY(!admin.visible<QLabel>("clerkNewComplaint")->text().isEmpty());
    again->setText("one");
    QVERIFY(add->isEnabled());
    QVERIFY(again->property("valid").toBool());
    QVERIFY(!admin.isVisible("clerkNewComplaint"));
    // Every role says what it may do.
    auto *roles = admin.visible<QComboBox>("clerkNewRole");
    QSet<QString> effects;
    for (int i = 0; i < roles->count(); ++i) {
        roles->setCurrentIndex(i);
        effects << roles->accessibleDescription();
    }
    QCOMPARE(effects.size(), 5);
}

void TestUsersPage::byKeyboard()
{
    QTemporaryDir folder;
    Office office(DatabaseUrl::file(folder.filePath("books.sqlite")));
    have(Clerks(*office.books).add({"rita", Role::Reviewer}));
    Desktop admin(office.books->connection().url(), folder.filePath("replica"));
    admin.beOfATeam();
    admin.openUsers();
    admin.visible<QTableWidget>("clerkTable")->selectRow(1); // another one than who sits here
    walkByKeyboard(admin.window, "clerkNewPasswordAgain");
    admin.click("removeClerk");
    walkByKeyboard(admin.window, "confirmRemoveClerk");
}

// In the lowest window the question opens below what is seen.
void TestUsersPage::whatIsAskedIsInSight()
{
    QTemporaryDir folder;
    Office office(DatabaseUrl::file(folder.filePath("books.sqlite")));
    have(Clerks(*office.books).add({"rita", Role::Reviewer}));
    Desktop admin(office.books->connection().url(), folder.filePath("replica"));
    admin.window.resize(admin.window.minimumSize());
    admin.openUsers();
    admin.visible<QTableWidget>("clerkTable")->selectRow(0);
    QTest::qWait(0);
    admin.click("removeClerk");
    auto *really = admin.visible("confirmRemoveClerk");
    const auto isWholeInSight = [really] { return really->visibleRegion().boundingRect().size() == really->size(); };
    QTRY_VERIFY(isWholeInSight());
}

// Wherever in a long list: its row is seen, and the card below says whose it is.
void TestUsersPage::whoeverIsAddedIsChosen()
{
    QTemporaryDir folder;
    Office office(DatabaseUrl::file(folder.filePath("books.sqlite")));
    constexpr int many = 20;
    for (int i = 0; i < many; ++i)
        have(Clerks(*office.books).add({QString("clerk%1").arg(i, 2, 10, QChar(u'0')), Role::Reviewer}));
    Desktop admin(office.books->connection().url(), folder.filePath("replica"));
    admin.window.resize(1024, 700);
    admin.openUsers();
    auto *table = admin.visible<QTableWidget>("clerkTable");
    table->selectRow(0);
    QCOMPARE(admin.visible<QLabel>("selectedClerk")->text(), "clerk00");
    auto *add = admin.visible<QAbstractButton>("addClerk");
    const QStringList newOnes{"karin", "zoe"};
    for (const QString &login : newOnes) {
        admin.visible<QLineEdit>("clerkNewLogin")->setText(login);
        QVERIFY(add->isEnabled());
        add->click(); // it may be out of sight
        admin.answered();
        QTRY_COMPARE(admin.visible<QLabel>("selectedClerk")->text(), login);
        const int row = table->currentRow();
        QCOMPARE(table->item(row, 0)->text(), login);
        QVERIFY(table->selectionModel()->isRowSelected(row));
        const auto isSeen = [table, row] {
            const QRect place = table->visualItemRect(table->item(row, 0));
            return table->viewport()->visibleRegion().contains(place.center());
        };
        QTRY_VERIFY(isSeen());
    }
    QVERIFY(admin.isVisible("usersState"));
    table->selectRow(0);
    QVERIFY(!admin.isVisible("usersState")); // it is about another one now
}

void TestUsersPage::notWhileOffline()
{
    if (!m_engines.has(true))
        QSKIP(m_engines.why());
    const DatabaseUrl url = m_engines.newUrl(true);
    Office office(url);
    Desktop admin(url, m_engines.newFolder());
    admin.openUsers();
    admin.visible<QLineEdit>("clerkNewLogin")->setText("rita");
    QVERIFY(admin.visible<QAbstractButton>("addClerk")->isEnabled());
    for (const BooksReach reach : {BooksReach::OutOfReach, BooksReach::SignedOut, BooksReach::Failing}) {
        admin.window.showReach({reach});
        QVERIFY(!admin.visible<QAbstractButton>("addClerk")->isEnabled());
        QVERIFY2(admin.notice().contains("in reach"), qPrintable(admin.notice()));
        QVERIFY(admin.visible("addClerk")->accessibleDescription().contains("in reach"));
    }
    admin.window.showReach({BooksReach::InStep});
    QVERIFY(admin.visible<QAbstractButton>("addClerk")->isEnabled());
    QVERIFY(!admin.isVisible("usersNotice"));
}

void TestUsersPage::rolesAreHeldTo_data()
{
    QTest::addColumn<Role>("role");
    QTest::addColumn<bool>("decides");
    QTest::addColumn<bool>("blocks");
    QTest::addColumn<bool>("sets");
    QTest::newRow("reviewer") << Role::Reviewer << true << true << false;
    QTest::newRow("admin") << Role::Admin << true << true << true;
    QTest::newRow("auditor") << Role::Auditor << false << false << false;
}

// What a role may not do is closed before one tries, with the reason beside it.
void TestUsersPage::rolesAreHeldTo()
{
    if (!m_engines.has(true))
        QSKIP(m_engines.why());
    QFETCH(Role, role);
    QFETCH(bool, decides);
    QFETCH(bool, blocks);
    QFETCH(bool, sets);
    DatabaseUrl url = m_engines.newUrl(true);
    Office office(url);
    office.proposed(1, {1});
    url.user = have(Clerks(*office.books).add({"somebody", role})).login;
    Desktop clerk(url, m_engines.newFolder());

    auto *table = clerk.visible<QTableView>("invoiceTable");
    for (int row = 0; row < table->model()->rowCount(); ++row) {
        if (table->model()->index(row, 0).data().toString() == Office::invoice(1, 1).text())
            table->setCurrentIndex(table->model()->index(row, 0));
    }
    QTest::keyClick(table, Qt::Key_Return);
    QCOMPARE(clerk.visible("blockInvoice")->isEnabled(), blocks);
    QCOMPARE(clerk.isVisible("blockDenied"), !blocks);
    clerk.click("viewPlan");
    QCOMPARE(clerk.visible("approvePlan")->isEnabled(), decides);
    QCOMPARE(clerk.visible("refusePlan")->isEnabled(), decides);
    QCOMPARE(clerk.visible<QLabel>("decisionDenied")->text().isEmpty(), decides);
    if (!decides)
        QVERIFY(clerk.visible<QLabel>("decisionDenied")->text().contains(RoleWords::of(role)));
    clerk.click("administrationSettings");
    QCOMPARE(clerk.visible<QCheckBox>("billing.allow_proposal")->isEnabled(), sets);
    QCOMPARE(clerk.isVisible("settingsDenied"), !sets);
    clerk.visible<QListWidget>("adminMenu")->setCurrentRow(4);
    QCOMPARE(clerk.visible("clerkNewLogin")->isEnabled(), sets);
    QCOMPARE(clerk.isVisible("usersNotice"), !sets);
    QVERIFY(clerk.rows().first().endsWith("(you): " + RoleWords::of(role)));
}

QTEST_MAIN(TestUsersPage)
#include "tst_userspage.moc"
