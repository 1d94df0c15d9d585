// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Administration settings, by clicks and keys: all of them are there, are found, and are kept whole or not at all.
#include "tests/ui/clerkseat.h"
#include "ui/admin/adminpage.h"
#include "ui/admin/adminsection.h"
#include "ui/admin/stationsection.h"
#include "ui/controls/theme.h"

#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QtTest>

using namespace palier;
using namespace palier::test;

namespace {

struct AdminSeat : ClerkSeat {
    AdminSeat()
    {
        click("administrationSettings");
        window.activateWindow();
        (void)QTest::qWaitForWindowActive(&window);
    }
    QListWidget *menu() { return visible<QListWidget>("adminMenu"); }
    void section(int row) { menu()->setCurrentRow(row); }
    QStringList sections()
    {
        QStringList names;
        for (int row = 0; row < menu()->count(); ++row) {
            if (!menu()->item(row)->isHidden())
                names << menu()->item(row)->text();
        }
        return names;
    }
    // As by keyboard: what stood there is replaced.
    QLineEdit *type(const char *key, const QString &text)
    {
        auto *line = visible<QLineEdit>(key);
        line->setFocus();
        line->selectAll();
        QTest::keyClicks(line, text);
        return line;
    }
    QString kept(const char *key) { return have(desk->settings()).text(QString::fromLatin1(key)); }
    QWidget *field(const QString &key) { return window.findChild<AdminPage *>()->findChild<QWidget *>(key); }
};

} // namespace

class TestSettingsPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom)); }
    void everySettingHasAFieldThatExplainsIt();
    void search_data();
    void search();
    void searchForAName();
    void searchByKeyboard();
    void escBringsBackWhatIsKept();
    void leavingSavesOrSaysWhyNot();
    void changedWhileOneTypes();
    void changedSinceTheLastLook();
    void chosenSinceTheLastLook();
    void aLocalesAmountIsKeptAsOne();
    void resetBringsTheDefault();
    void aCertificateIsChosen();
    void whatWaitsIsMarkedUntilItIsSent();
    void whatDoesNotCountIsGreyedWithItsReason();
    void holidays();
    void thisComputer();
    void noticesOutsideTheWindow();
};

void TestSettingsPage::everySettingHasAFieldThatExplainsIt()
{
    AdminSeat admin;
    for (const SettingRule &rule : settingCatalogue()) {
        QWidget *field = admin.field(QString::fromLatin1(rule.key));
        QVERIFY2(field, rule.key);
        QVERIFY2(!field->accessibleName().isEmpty(), rule.key);
        if (rule.type != SettingType::Choice)
            QVERIFY2(!field->accessibleDescription().isEmpty(), rule.key);
        const QString byDefault = QString::fromLatin1(rule.byDefault);
        if (!byDefault.isEmpty() && rule.type == SettingType::WholeNumber)
            QVERIFY2(field->accessibleDescription().contains("Default:\u00a0" + byDefault), rule.key);
    }
}

void TestSettingsPage::search_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("sections");
    QTest::addColumn<QString>("key"); // the first that is marked; empty: none
    const auto row = [](const char *text, const QStringList &sections, const char *key) {
        QTest::newRow(text) << text << sections << key;
    };
    row("iban", {"Creditor and portal"}, "creditor.iban");
    row("IBAN", {"Creditor and portal"}, "creditor.iban");
    row("smtp.ca_file", {"E-mail"}, "smtp.ca_file");
    row("grace", {"Billing"}, "billing.grace_days");
    row("broken  instalment", {"Billing"}, "billing.grace_days");
    row("modified_following", {}, ""); // a word of the books, not of the screen
    row("same month", {"Billing"}, "calendar.roll");
    row("time zone", {"Billing"}, "administration.time_zone");
    row("langue", {}, "");
    row("language", {"E-mail", "This computer"}, ""); // the first is greyed
    row("users", {"Users"}, "");
    row("dark", {"This computer"}, "stationLook");
    row("outside the window", {"This computer"}, "stationNotices");
    row("zzz", {}, "");
}

void TestSettingsPage::search()
{
    QFETCH(QString, text);
    QFETCH(QStringList, sections);
    QFETCH(QString, key);
    AdminSeat admin;
    auto *line = admin.visible<QLineEdit>("settingsSearch");
    QTest::keyClicks(line, text);
    if (sections.isEmpty()) {
        QVERIFY(admin.isVisible("noSettingFound"));
        QVERIFY(!admin.isVisible("adminMenu") && !admin.isVisible("administration.time_zone"));
    } else {
        QCOMPARE(admin.sections(), sections);
    }
    QTest::keyClick(line, Qt::Key_Return);
    if (!key.isEmpty()) {
        QTRY_VERIFY(admin.window.focusWidget());
        QCOMPARE(admin.window.focusWidget()->objectName(), key);
        QVERIFY(!admin.window.focusWidget()->visibleRegion().isEmpty()); // scrolled to
    }
    line->setFocus();
    QTest::keyClick(line, Qt::Key_Escape);
    QVERIFY(line->text().isEmpty());
    QCOMPARE(admin.sections().size(), admin.menu()->count());
    const auto marked = admin.window.findChildren<QWidget *>();
    for (const QWidget *widget : marked)
        QVERIFY(!widget->property("found").toBool());
}

// Others have something of it too, and one of them is shown. What is called so is shown from its beginning, wherever
// the letters before had led.
void TestSettingsPage::searchForAName()
{
    AdminSeat admin;
    admin.window.resize(1024, 700);
    QTest::keyClicks(admin.visible<QLineEdit>("settingsSearch"), "e-mail");
    QVERIFY(admin.sections().size() > 1);
    QCOMPARE(admin.menu()->currentItem()->text(), "E-mail");
    QVERIFY(!admin.visible<QWidget>("smtp.host")->visibleRegion().isEmpty());
}

void TestSettingsPage::searchByKeyboard()
{
    AdminSeat admin;
    admin.visible<QLineEdit>("billing.max_days")->setFocus();
    QTest::keyClick(admin.window.focusWidget(), Qt::Key_F, Qt::ControlModifier);
    QCOMPARE(admin.window.focusWidget()->objectName(), "settingsSearch");
    QTest::keyClick(admin.window.focusWidget(), Qt::Key_Down);
    QCOMPARE(admin.window.focusWidget()->objectName(), "adminMenu");
}

void TestSettingsPage::escBringsBackWhatIsKept()
{
    AdminSeat admin;
    auto *line = admin.type("billing.answer_days", "soon");
    QVERIFY(!line->property("valid").toBool());
    QCOMPARE(admin.text("billing.answer_days.feedback"), "Enter a whole number from 1 to 3,650.");
    QTest::keyClick(line, Qt::Key_Return);
    QCOMPARE(line->text(), "soon"); // there is still time to mend it
    QTest::keyClick(line, Qt::Key_Escape);
    QCOMPARE(line->text(), "14");
    QVERIFY(!admin.isVisible("billing.answer_days.feedback"));
    QCOMPARE(admin.kept("billing.answer_days"), "14");
}

void TestSettingsPage::leavingSavesOrSaysWhyNot()
{
    AdminSeat admin;
    admin.type("billing.answer_days", "21");
    admin.visible<QLineEdit>("billing.max_days")->setFocus();
    QCOMPARE(admin.kept("billing.answer_days"), "21");
    auto *line = admin.type("billing.answer_days", "0");
    admin.visible<QLineEdit>("billing.max_days")->setFocus();
    QCOMPARE(line->text(), "21");
    QCOMPARE(admin.kept("billing.answer_days"), "21");
    QCOMPARE(admin.text("billing.answer_days.feedback"), "“0” was not saved. Enter a whole number from 1 to 3,650.");
    admin.type("billing.answer_days", "22"); // also by going to another page
    admin.click("navInvoices");
    QCOMPARE(admin.kept("billing.answer_days"), "22");
}

// A colleague's value comes in: what is typed stays, and theirs is said before anything is put over it.
void TestSettingsPage::changedWhileOneTypes()
{
    AdminSeat admin;
    auto *line = admin.type("billing.answer_days", "2");
    have(admin.office.desk->set("billing.answer_days", "30"));
    admin.sync();
    QCOMPARE(line->text(), "2");
    QTRY_VERIFY(admin.isVisible("billing.answer_days.feedback"));
    QVERIFY2(admin.text("billing.answer_days.feedback").contains("put “30” here"),
             qPrintable(admin.text("billing.answer_days.feedback")));
    QTest::keyClicks(line, "1"); // it is said until the clerk has decided
    QCOMPARE(line->text(), "21");
    QVERIFY(admin.text("billing.answer_days.feedback").contains("put “30” here"));
    QTest::keyClick(line, Qt::Key_Escape);
    QCOMPARE(line->text(), "30");
    QVERIFY(!admin.isVisible("billing.answer_days.feedback"));
    QCOMPARE(have(admin.desk->waitingCount()), 0);
}

// A colleague's value is in the copy, and the page has not looked again yet: what counts is what the clerk saw.
void TestSettingsPage::changedSinceTheLastLook()
{
    AdminSeat admin;
    auto *line = admin.type("billing.answer_days", "21");
    have(admin.office.desk->set("billing.answer_days", "30"));
    have(syncOnce(*admin.replica, *admin.office.books));
    QTest::keyClick(line, Qt::Key_Return);
    QCOMPARE(admin.kept("billing.answer_days"), "30");
    QCOMPARE(line->text(), "21");
    QVERIFY2(admin.text("billing.answer_days.feedback").contains("put “30” here"),
             qPrintable(admin.text("billing.answer_days.feedback")));
    QCOMPARE(have(admin.desk->waitingCount()), 0);
    QTest::keyClick(line, Qt::Key_Return); // now they know
    QCOMPARE(admin.kept("billing.answer_days"), "21");
    QCOMPARE(have(syncOnce(*admin.replica, *admin.office.books)).conflicts, 0);
    QCOMPARE(have(admin.office.desk->settings()).text(u"billing.answer_days"), "21");
}

// The same where nothing is typed: the choice goes back to what stands, and why is said.
void TestSettingsPage::chosenSinceTheLastLook()
{
    AdminSeat admin;
    auto *roll = admin.visible<QComboBox>("calendar.roll");
    const auto choose = [roll](const char *word) {
        roll->setCurrentIndex(roll->findData(word));
        Q_EMIT roll->activated(roll->currentIndex());
    };
    have(admin.office.desk->set("calendar.roll", "following"));
    have(syncOnce(*admin.replica, *admin.office.books));
    choose("preceding");
    QCOMPARE(admin.kept("calendar.roll"), "following");
    QCOMPARE(roll->currentData().toString(), "following");
    QCOMPARE(admin.text("calendar.roll.feedback"), "Somebody else has changed this meanwhile.");
    QCOMPARE(have(admin.desk->waitingCount()), 0);
    choose("preceding");
    QCOMPARE(admin.kept("calendar.roll"), "preceding");
    QVERIFY(!admin.isVisible("calendar.roll.feedback"));
}

void TestSettingsPage::aLocalesAmountIsKeptAsOne()
{
    QLocale::setDefault(QLocale(QLocale::German, QLocale::Germany));
    AdminSeat admin;
    auto *line = admin.type("billing.min_total", "1250,5");
    QTest::keyClick(line, Qt::Key_Return);
    QCOMPARE(admin.kept("billing.min_total"), "1250.5");
    QCOMPARE(line->text(), "1.250,5");
    QVERIFY(admin.isVisible("billing.min_total.mark"));
    line = admin.type("billing.min_total", "12.50");
    QVERIFY(!line->property("valid").toBool());
    QTest::keyClick(line, Qt::Key_Escape);
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
}

void TestSettingsPage::resetBringsTheDefault()
{
    AdminSeat admin;
    QVERIFY(!admin.isVisible("billing.answer_days.reset"));
    QTest::keyClick(admin.type("billing.answer_days", "30"), Qt::Key_Return);
    admin.click("billing.answer_days.reset");
    QCOMPARE(admin.kept("billing.answer_days"), "14");
    QCOMPARE(admin.visible<QLineEdit>("billing.answer_days")->text(), "14");
    QVERIFY(!admin.isVisible("billing.answer_days.reset"));
}

void TestSettingsPage::aCertificateIsChosen()
{
    AdminSeat admin;
    admin.section(2);
    admin.click("chooseCertificates");
    auto *files = admin.window.findChild<QFileDialog *>("certificateFiles");
    QVERIFY(files && files->isVisible());
    Q_EMIT files->fileSelected("/etc/ssl/office ca.pem");
    files->close();
    QCOMPARE(admin.visible<QLineEdit>("smtp.ca_file")->text(), "/etc/ssl/office ca.pem");
    QCOMPARE(admin.kept("smtp.ca_file"), "/etc/ssl/office ca.pem");
}

void TestSettingsPage::whatWaitsIsMarkedUntilItIsSent()
{
    AdminSeat admin;
    QTest::keyClick(admin.type("billing.answer_days", "30"), Qt::Key_Return);
    QCOMPARE(admin.text("billing.answer_days.mark"), "✓ Saved here, waiting to sync");
    admin.sync();
    QTRY_COMPARE(admin.text("billing.answer_days.mark"), "✓ Saved");
    QCOMPARE(have(admin.office.desk->settings()).text(u"billing.answer_days"), "30");
}

void TestSettingsPage::whatDoesNotCountIsGreyedWithItsReason()
{
    AdminSeat admin;
    admin.section(2);
    auto *address = admin.visible<QLineEdit>("mail.staff_address");
    QVERIFY(!address->isEnabled());
    QCOMPARE(admin.text("mail.staff_address.why"), "Counts once messages to staff are switched on.");
    admin.click("mail.notify_staff");
    QVERIFY(address->isEnabled());
    QVERIFY(!admin.isVisible("mail.staff_address.why"));
}

void TestSettingsPage::holidays()
{
    AdminSeat admin;
    auto *roll = admin.visible<QComboBox>("calendar.roll");
    roll->setCurrentIndex(roll->findData("following"));
    Q_EMIT roll->activated(roll->currentIndex());
    auto *day = admin.visible<QDateEdit>("holidayDate");
    QVERIFY(day->isEnabled());
    for (const QDate date : {QDate(2026, 12, 24), QDate(2026, 5, 1), QDate(2026, 12, 24)}) {
        day->setDate(date);
        admin.click("addHoliday");
    }
    QCOMPARE(admin.kept("calendar.holidays"), "2026-05-01,2026-12-24");
    auto *list = admin.visible<QListWidget>("holidayList");
    QCOMPARE(list->item(0)->text().simplified(), "Friday, 1 May 2026");
    list->setCurrentRow(0);
    admin.click("removeHoliday");
    QCOMPARE(admin.kept("calendar.holidays"), "2026-12-24");
}

void TestSettingsPage::thisComputer()
{
    ClerkSeat clerk;
    const QString file = clerk.folder.filePath("workstation.ini");
    const bool dark = Theme::current().dark;
    {
        StationSection section(*clerk.desk, StationSettings(file));
        section.show();
        section.lookAgain();
        const auto choose = [&section](const char *name, const QString &word) {
            auto *box = section.findChild<QComboBox *>(name);
            box->setCurrentIndex(box->findData(word));
            Q_EMIT box->activated(box->currentIndex());
        };
        choose("stationLook", "dark");
        QVERIFY(Theme::current().dark);
        choose("stationLanguage", "nl");
        choose("stationTextSize", "125");
        QVERIFY(section.findChild<QWidget *>("stationSaid")->isVisible());
    }
    QCOMPARE(StationSettings(file).language(), "nl");
    QCOMPARE(StationSettings(file).look(), "dark");
    QCOMPARE(StationSettings(file).textPercent(), 125);
    dress(*qApp, dark ? Look::Dark : Look::Light);
}

// Here and in the menu View: one setting.
void TestSettingsPage::noticesOutsideTheWindow()
{
    AdminSeat admin;
    admin.section(5);
    // As the workplace does.
    connect(&admin.window, &MainWindow::systemNoticesToggled, this,
            [](bool on) { have(StationSettings().rememberSystemNotices(on)); });
    auto *shown = admin.visible<QCheckBox>("stationNotices");
    auto *entry = admin.window.findChild<QAction *>("systemNotices");
    QVERIFY(!shown->isChecked());
    QVERIFY(!entry->isChecked());
    admin.click("stationNotices");
    QVERIFY(shown->isChecked());
    QVERIFY(entry->isChecked());
    QVERIFY(StationSettings().systemNotices());
    entry->trigger();
    QVERIFY(!entry->isChecked());
    QTRY_VERIFY(!shown->isChecked());
    QVERIFY(!StationSettings().systemNotices());
}

QTEST_MAIN(TestSettingsPage)
#include "tst_settingspage.moc"
