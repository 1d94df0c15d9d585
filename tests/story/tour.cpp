// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The story in a real window, one numbered picture a step: `tour DIR`. In English, French and German, light and dark.
#include "services/desk/clerkroll.h"
#include "services/intake/demobooks.h"
#include "services/sync/syncround.h"
#include "tests/portal/browser.h"
#include "tests/story/portalpictures.h"
#include "ui/connection/connectionwizard.h"
#include "ui/connection/serverform.h"
#include "ui/controls/faultwords.h"
#include "ui/controls/theme.h"
#include "ui/mainwindow/mainwindow.h"
#include "ui/screenlanguage.h"

#include <QAbstractButton>
#include <QApplication>
#include <QComboBox>
#include <QDialog>
#include <QDir>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QPlainTextEdit>
#include <QTableView>
#include <QTableWidget>
#include <QTemporaryDir>
#include <QTest>
#include <cstdio>
#include <cstdlib>

namespace palier {

namespace {

template <typename T> T have(Result<T> result)
{
    if (!result) {
        std::fprintf(stderr, "tour: %s %s\n", qPrintable(word(result.error().fault)),
                     qPrintable(result.error().detail));
        std::exit(1);
    }
    if constexpr (!std::is_void_v<T>)
        return std::move(*result);
}

const QDate today(2026, 3, 2);
constexpr int demoInvoices = 600;
constexpr quint64 seed = 7;

// Says yes to everything.
class WillingRoll : public ClerkRoll
{
public:
    void add(const Clerk &clerk, const QString &, Answered answered) override { answered(clerk); }
    void remove(const QString &login, Answered answered) override { answered(Clerk{login}); }
};

class Tour
{
public:
    Tour(QDir pictures, const QString &language, bool dark)
        : m_pictures(std::move(pictures)),
          m_suffix(language + (dark ? "-dark" : ""))
    {
        speak(*qApp, language);
        dress(*qApp, dark ? Look::Dark : Look::Light);
        m_books =
            have(Books::create(DatabaseUrl::file(m_folder.filePath("books.sqlite")), "Atelier Vauban", Currency()));
        have(fillDemo(*m_books, demoInvoices, seed, today));
        Desk admin(*m_books, today);
        for (const auto &[key, value] : QList<std::pair<QString, QString>>{{"billing.max_instalments", "12"},
                                                                           {"billing.min_instalment", "50.00"},
                                                                           {"billing.max_days", "200"},
                                                                           {"reminders.steps", "1,10,20"},
                                                                           {"reminders.enabled", "on"},
                                                                           {"smtp.host", "smtp.example.com"},
                                                                           {"smtp.from", "finance@example.com"},
                                                                           {"creditor.name", "Atelier Vauban SA"},
                                                                           {"creditor.iban", "BE68539007547034"}})
            have(admin.set(key, value));
        m_replica = have(Replica::open(m_folder.filePath("replica")));
        m_window = std::make_unique<MainWindow>();
        m_window->resize(1440, 900);
        m_window->show();
    }

    void whole()
    {
        firstStart();
        shot("loading");
        m_window->showReach({BooksReach::Syncing, {}, {}, {}, 120000});
        shot("filling");
        sync();
        invoices();
        preview();
        approve();
        refuse();
        conflict();
        settings();
        offline();
        team();
    }
    void portal(QSize size)
    {
        const QString url = DatabaseUrl::file(m_folder.filePath("books.sqlite")).text();
        test::picturePortal(*m_books, url, today, m_suffix, size, m_pictures);
    }
    void mainPages()
    {
        firstStart();
        sync();
        invoices();
        preview();
        settings();
        team();
    }

private:
    void shot(const QString &name) { shot(*m_window, name); }
    void shot(QWidget &window, const QString &name)
    {
        QTest::qWait(60); // what was asked to be painted is painted
        const QString file = QString("%1-%2-%3.png").arg(m_suffix).arg(++m_number, 2, 10, QChar(u'0')).arg(name);
        if (!window.grab().save(m_pictures.filePath(file)))
            have(Result<void>(refused(Fault::UnreadableFile, file)));
    }
    template <typename T> T *find(const char *name)
    {
        for (T *widget : m_window->findChildren<T *>(name)) {
            if (widget->isVisible())
                return widget;
        }
        std::fprintf(stderr, "tour: nothing visible is called %s\n", name);
        std::exit(1);
    }
    void click(const char *name) { QTest::mouseClick(find<QWidget>(name), Qt::LeftButton); }

    void sync()
    {
        have(syncOnce(*m_replica, *m_books));
        if (!m_desk) {
            have(m_replica->choose({}));
            m_desk = std::make_unique<Desk>(*m_replica, today);
            m_window->openDesk(*m_desk, &m_roll);
        }
        m_window->showReach({BooksReach::InStep, {}});
        m_window->lookAgain();
    }

    void firstStart()
    {
        ConnectionWizard wizard(nullptr, [](const DatabaseUrl &books, const QString &, const auto &answered) {
            if (books.user == "palier_anna")
                answered(FoundBooks{{"Atelier Vauban"}});
            else
                answered(fail(Kind::Denied, Fault::PasswordRefused, books.user));
        });
        wizard.show();
        shot(wizard, "books");
        const auto test = [&](const QString &address) {
            wizard.setPresent(have(DatabaseUrl::fromText(address)), 0);
            QTest::mouseClick(wizard.findChild<QWidget *>("testConnection"), Qt::LeftButton);
        };
        test("postgresql://palier_anna@books.example.org,standby.example.org/palier");
        shot(wizard, "books-tested");
        test("postgresql://anna@books.example.org/palier");
        shot(wizard, "books-refused");
    }
    // As if the same books were a team's, for an admin and for an auditor.
    void team()
    {
        auto &replica = m_replica->connection();
        have(replica.run("INSERT INTO clerk (administration_id, login, role) VALUES (1, 'palier_anna', 'admin'), "
                         "(1, 'palier_rita', 'reviewer'), (1, 'palier_otto', 'auditor'), (1, 'palier_office', "
                         "'office')"));
        const auto become = [&](const QString &login) {
            have(replica.run("UPDATE replica_state SET books = 'postgresql://books/palier', login = ?", {login}));
            m_window->lookAgain();
        };
        become("palier_anna");
        m_window->showReach({BooksReach::InStep});
        click("administrationSettings");
        find<QListWidget>("adminMenu")->setCurrentRow(4);
        find<QTableWidget>("clerkTable")->selectRow(3);
        shot("users-team");
        click("removeClerk");
        shot("users-remove");
        m_window->showReach({BooksReach::OutOfReach});
        shot("users-offline");
        become("palier_otto");
        find<QListWidget>("adminMenu")->setCurrentRow(0);
        shot("settings-auditor");
        click("navInvoices");
        openRow(1);
        shot("invoice-auditor");
        m_window->showReach({BooksReach::SignedOut});
        m_window->askPassword({Kind::Denied, Fault::PasswordRefused, "palier_otto", 0, {}});
        have(replica.run("UPDATE replica_state SET synced_at = ?",
                         {momentText(QDateTime::currentDateTimeUtc().addDays(-3))}));
        m_window->lookAgain();
        shot("signed-out");
        m_window->closeDesk();
        m_window->showReach(
            {BooksReach::Removed, FaultWords::of({Kind::Denied, Fault::ClerkRemoved, "palier_otto", 0, {}})});
        shot("removed");
    }

    void filter(const char *reason)
    {
        auto *menu = m_window->findChild<QMenu *>("blockingReasonMenu");
        menu->findChild<QAction *>(reason)->trigger();
    }
    void openRow(int row)
    {
        auto *table = find<QTableView>("invoiceTable");
        table->setCurrentIndex(table->model()->index(row, 0));
        const QPoint middle = table->visualRect(table->currentIndex()).center();
        QTest::mouseClick(table->viewport(), Qt::LeftButton, {}, middle);
        QTest::mouseDClick(table->viewport(), Qt::LeftButton, {}, middle);
    }

    void invoices()
    {
        shot("invoices");
        auto *menu = m_window->findChild<QMenu *>("blockingReasonMenu");
        menu->popup(find<QWidget>("blockingReasonFilter")->mapToGlobal(QPoint(0, 34)));
        filter("plan_proposed");
        QTest::qWait(60);
        menu->grab().save(
            m_pictures.filePath(QString("%1-%2-filter-menu.png").arg(m_suffix).arg(++m_number, 2, 10, QChar(u'0'))));
        menu->close();
        shot("filtered");
    }
    void preview()
    {
        openRow(2);
        shot("invoice");
        click("viewPlan");
        shot("preview");
        const QSize usual = m_window->size();
        m_window->resize(1024, 700); // a small laptop's
        shot("preview-narrow");
        click("back");
        shot("invoice-narrow");
        click("navInvoices");
        shot("invoices-narrow");
        m_window->resize(usual);
        openRow(2);
        click("viewPlan");
    }
    void approve()
    {
        click("approvePlan");
        shot("approved-waiting");
        sync();
        shot("approved");
        click("back");
        shot("invoice-after");
        click("back");
    }
    void refuse()
    {
        sync();
        openRow(0);
        click("viewPlan");
        click("refusePlan");
        auto *reason = find<QComboBox>("refusalReason");
        reason->setCurrentIndex(1);
        find<QPlainTextEdit>("refusalNote")->setPlainText("Agreed on the phone: three instalments instead.");
        shot("refuse");
        click("confirmRefusal");
        sync();
        shot("refused");
        click("navInvoices");
    }
    void conflict()
    {
        openRow(1);
        click("viewPlan");
        // A colleague refuses the same plan while this workstation is offline.
        Desk colleague(*m_books, today);
        Plans::Query proposed;
        proposed.state = PlanState::Proposed;
        const auto waiting = have(m_desk->plans().list(proposed));
        for (const Plan &plan : waiting)
            have(colleague.decide(plan.id, Verdict::Refuse, "history", "Two earlier plans were broken."));
        click("approvePlan");
        sync();
        click("navConflicts");
        shot("conflicts");
        click("dismissConflict");
        shot("no-conflicts");
        click("navInvoices");
        shot("nothing-left");
        click("clearFilters");
    }
    void settings()
    {
        click("administrationSettings");
        auto *menu = find<QListWidget>("adminMenu");
        const QStringList names{"billing", "reminders", "email", "creditor", "users"};
        for (int i = 0; i < names.size(); ++i) {
            menu->setCurrentRow(i);
            shot("settings-" + names[i]);
            if (names[i] != "reminders")
                continue;
            click("reminders.enabled"); // off, and on again: it asks
            click("reminders.enabled");
            shot("settings-reminders-asked");
            click("confirmReminders");
        }
        menu->setCurrentRow(0);
        auto *limit = find<QLineEdit>("billing.max_days");
        limit->setFocus();
        limit->selectAll();
        QTest::keyClicks(limit, "soon");
        shot("settings-invalid");
        limit->selectAll();
        QTest::keyClicks(limit, "200");
        click("back");
    }
    void offline()
    {
        m_window->showReach({BooksReach::OutOfReach, {}});
        openRow(4);
        click("blockInvoice");
        auto *sheet = m_window->findChild<QDialog *>("blockSheet");
        QTest::qWait(60);
        sheet->grab().save(
            m_pictures.filePath(QString("%1-%2-block.png").arg(m_suffix).arg(++m_number, 2, 10, QChar(u'0'))));
        QTest::mouseClick(sheet->findChild<QWidget *>("confirmBlock"), Qt::LeftButton);
        shot("offline");
    }

    QDir m_pictures;
    QString m_suffix;
    QTemporaryDir m_folder;
    int m_number = 0;
    std::unique_ptr<Books> m_books;
    std::unique_ptr<Replica> m_replica;
    std::unique_ptr<Desk> m_desk;
    WillingRoll m_roll;
    std::unique_ptr<MainWindow> m_window; // made when language and look are chosen
};

} // namespace

} // namespace palier

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    const QStringList arguments = QApplication::arguments();
    if (arguments.size() != 2 || !QDir().mkpath(arguments[1])) {
        std::fprintf(stderr, "usage: tour DIR\n");
        return 2;
    }
    const QDir pictures(arguments[1]);
    const bool portal = palier::test::Browser::isInstalled();
    if (!portal)
        std::fprintf(stderr, "tour: no pictures of the portal, for chromium and chromedriver are not installed\n");
    for (const auto &[language, window] : QList<std::pair<QString, QSize>>{{"en", {1100, 800}}, {"fr", {390, 800}}}) {
        palier::Tour tour(pictures, language, false);
        if (portal)
            tour.portal(window);
        tour.whole();
    }
    palier::Tour(pictures, "de", false).whole();
    palier::Tour(pictures, "en", true).mainPages();
    palier::Tour(pictures, "fr", true).mainPages();
    return 0;
}
