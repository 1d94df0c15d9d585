// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The desktop by AT-SPI, in a real window: every page that the navigation and the menus lead to, every section of the
// settings, what opens over a page, and the story by the names that the outside relies on.
#include "tests/a11y/screenreader.h"
#include "tests/support/cliprocess.h"

#include <QtTest>

using namespace palier::test;

class TestAtspiWalk : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everyPageOfTheNavigation();
    void everySectionOfTheSettings();
    void everyPageOfTheMenus();
    void whatOpensOverAPage();
    void theStoryByItsNames();
    void cleanupTestCase();

private:
    void look(const QString &page); // fails where something stands in the way
    void choose(const QString &menu, const QString &entry);
    void openFirstInvoice();
    QString m_plan;
    CliProcess m_cli;
    QProcess m_desktop;
    std::optional<ScreenReader> m_reader;
    int m_pages = 0;
};

void TestAtspiWalk::initTestCase()
{
    if (qEnvironmentVariableIsEmpty("DISPLAY"))
        QSKIP("there is no display; run it under xvfb-run");
    if (!QDBusConnection::sessionBus().isConnected())
        QSKIP("there is no session bus; run it under dbus-run-session");
    if (!accessibilityBus().isConnected())
        QSKIP("at-spi2-core is not installed");
    m_cli.must({"books", "create"});
    m_cli.must({"settings", "set", "billing.allow_proposal", "on"});
    const QString file =
        m_cli.write("invoices.csv", "number,customer,customer_name,email,issued,due,amount\n"
                                    "C1-1,C1,Atelier Vauban,a@example.com,2026-01-05,2026-02-04,300.00\n"
                                    "C1-2,C1,Atelier Vauban,a@example.com,2026-01-06,2026-02-05,200.00\n"
                                    "C2-1,C2,Zimmer AG,z@example.com,2026-01-07,2026-02-06,100.00\n");
    m_cli.must({"invoices", "import", file});
    for (const QString &number : {QString("C1-1"), QString("C2-1")})
        m_cli.must({"plans", "propose", "--customer", number.section('-', 0, 0), "--invoice", number, "--kind",
                    "monthly", "--count", "3", "--day", "15", "--reason", "A quiet season."});

    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert("QT_QPA_PLATFORM", "xcb");
    environment.insert("QT_LINUX_ACCESSIBILITY_ALWAYS_ON", "1");
    environment.insert("PALIER_TODAY", "2026-03-02");
    for (const char *home : {"XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME"})
        environment.insert(home, m_cli.path(home));
    m_desktop.setProcessEnvironment(environment);
    m_desktop.setProcessChannelMode(QProcess::ForwardedChannels);
    m_desktop.start(PALIER_BIN_DIR "/palier",
                    {"--books", m_cli.books(), "--replica", m_cli.path("replica"), "--language", "en"});
    QVERIFY(m_desktop.waitForStarted());
    m_reader = ScreenReader::of(m_desktop.processId());
    QVERIFY2(m_reader, "the desktop doesn't show itself");
    QVERIFY(!m_reader->see("Invoices", Role::Table).isNull());
}

void TestAtspiWalk::look(const QString &page)
{
    const QStringList obstacles = m_reader->obstacles();
    for (const QString &obstacle : obstacles)
        qWarning().noquote() << page + ":" << obstacle;
    QVERIFY2(obstacles.isEmpty(), qPrintable(page));
    ++m_pages;
}

// Driven by what stands in the navigation, so that a page that comes is walked too.
void TestAtspiWalk::everyPageOfTheNavigation()
{
    const Accessible navigation = m_reader->see("Navigation");
    QVERIFY(!navigation.isNull());
    QStringList names;
    const QList<Accessible> entries = navigation.children();
    for (const Accessible &entry : entries) {
        if (entry.role() == Role::PageTab && entry.is(State::Enabled))
            names << entry.name();
    }
    QVERIFY2(names.size() >= 2, qPrintable(names.join(", ")));
    for (const QString &name : std::as_const(names)) {
        QVERIFY2(m_reader->press(name), qPrintable(name));
        QVERIFY(QTest::qWaitFor([&] { return m_reader->see(name).is(State::Checked); }));
        look(name);
    }
}

void TestAtspiWalk::everySectionOfTheSettings()
{
    QVERIFY(m_reader->press("Administration settings"));
    const Accessible menu = m_reader->see("Settings", Role::List);
    QVERIFY(!menu.isNull());
    const QList<Accessible> sections = menu.children();
    QVERIFY(sections.size() >= 6);
    for (const Accessible &section : sections) {
        m_reader->click(section.place().center());
        look("settings, " + section.name());
    }
}

void TestAtspiWalk::choose(const QString &menu, const QString &entry)
{
    const Accessible title = m_reader->see(menu, Role::MenuItem);
    QVERIFY2(!title.isNull(), qPrintable(menu));
    m_reader->click(title.place().center());
    const Accessible chosen = m_reader->see(entry, Role::MenuItem);
    QVERIFY2(!chosen.isNull(), qPrintable(entry));
    m_reader->click(chosen.place().center());
}

void TestAtspiWalk::openFirstInvoice()
{
    QVERIFY(m_reader->press("Invoices"));
    const Accessible table = m_reader->see("Invoices", Role::Table);
    constexpr int head = 60; // a row's height and a half below the top: the first row
    m_reader->click(QPoint(table.place().center().x(), table.place().top() + head), true);
}

void TestAtspiWalk::everyPageOfTheMenus()
{
    const std::tuple<QString, QString, QString> pages[] = {
        {"File", "Import invoices", "Choose file…"},
        {"Help", "Handbook", "Handbook"},
        {"Help", "Keyboard shortcuts", "Keyboard shortcuts"},
        {"Help", "About Palier", "About Palier"},
    };
    for (const auto &[menu, entry, landmark] : pages) {
        choose(menu, entry);
        QVERIFY2(!m_reader->see(landmark).isNull(), qPrintable(landmark));
        look(entry);
    }
    openFirstInvoice();
    QVERIFY(!m_reader->see("View").isNull());
    choose("Actions", "Open the customer");
    QVERIFY(!m_reader->see("Pause…").isNull());
    look("a customer");
}

void TestAtspiWalk::whatOpensOverAPage()
{
    openFirstInvoice();
    QVERIFY(!m_reader->see("View").isNull());
    choose("Actions", "Block this invoice…");
    QVERIFY(!m_reader->see("Cancel").isNull());
    look("blocking an invoice");
    QVERIFY(m_reader->press("Cancel"));
    QVERIFY(m_reader->press("Invoices"));
    for (const QString &panel :
         {QString("Overdue"), QString("Amount"), QString("Customer"), QString("Saved filters")}) {
        m_reader->click(m_reader->see(panel, Role::PushButton).place().center());
        look("the panel " + panel);
        m_reader->click(m_reader->see("Palier").place().center()); // it closes
    }
    choose("Go", "Go to…");
    look("go to");
    m_reader->click(m_reader->see("Palier").place().center()); // it closes
}

void TestAtspiWalk::theStoryByItsNames()
{
    // The admin allows proposals.
    QVERIFY(m_reader->press("Administration settings"));
    const QList<Accessible> sections = m_reader->see("Settings", Role::List).children();
    const auto billing = std::find_if(sections.begin(), sections.end(),
                                      [](const Accessible &section) { return section.name() == "Billing"; });
    QVERIFY(billing != sections.end());
    m_reader->click(billing->place().center());
    const Accessible allow = m_reader->see("Allow proposal", Role::CheckBox);
    QVERIFY(allow.is(State::Checked));
    QVERIFY(allow.act("Toggle"));
    QVERIFY(QTest::qWaitFor([&] { return !allow.is(State::Checked); }));
    QVERIFY(allow.act("Toggle"));
    QVERIFY(QTest::qWaitFor([&] { return allow.is(State::Checked); }));

    // The reviewer finds what waits, and decides.
    for (const QString &verdict : {QString("Approve"), QString("Refuse")}) {
        QVERIFY(m_reader->press("Invoices"));
        const Accessible filter = m_reader->see("Blocking reason");
        QVERIFY(!filter.isNull());
        if (verdict == "Approve") {
            m_reader->click(filter.place().center());
            const Accessible entry = m_reader->see("Payment plan proposed", Role::MenuItem);
            QVERIFY(!entry.isNull());
            m_reader->click(entry.place().center());
            m_reader->click(m_reader->see("Palier").place().center()); // the menu closes
        }
        openFirstInvoice();
        QVERIFY2(!m_reader->see("View").isNull(), "no invoice with a plan was opened");
        look("an invoice");
        QVERIFY(m_reader->press("View"));
        QVERIFY(!m_reader->see(verdict).isNull());
        look("a plan");
        QVERIFY(m_reader->press(verdict));
        if (verdict == "Refuse")
            look("a refusal");
    }
    QVERIFY(QTest::qWaitFor([&] { return m_cli.must({"plans", "list", "--state", "active"})["total"].toInt() == 1; }));
}

void TestAtspiWalk::cleanupTestCase()
{
    if (m_desktop.state() == QProcess::NotRunning)
        return;
    QVERIFY(m_pages >= 24);
    m_desktop.terminate();
    QVERIFY(m_desktop.waitForFinished());
    QCOMPARE(m_desktop.exitCode(), 0);
}

QTEST_GUILESS_MAIN(TestAtspiWalk)
#include "tst_atspiwalk.moc"
