// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Who may import, when, and how one comes to the page.
#include "tests/support/bothengines.h"
#include "tests/ui/importseat.h"
#include "tests/ui/keyboardwalk.h"
#include "ui/mainwindow/mainwindow.h"

#include <QCheckBox>
#include <QDragEnterEvent>
#include <QDropEvent>
#include <QMimeData>

using namespace palier;
using namespace palier::test;

class TestImportReach : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase() { m_engines.stop(); }

    void notWhileOffline();
    void rolesAreHeldTo();
    void byKeyboard();
    void theWindowTakesAFile();

private:
    BothEngines m_engines;
};

void TestImportReach::initTestCase()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    m_engines.start();
}

// The file and what was said of it are kept until the books are in reach.
void TestImportReach::notWhileOffline()
{
    if (!m_engines.has(true))
        QSKIP(m_engines.why());
    const DatabaseUrl url = m_engines.newUrl(true);
    Office office(url);
    ImportSeat seat(url);
    seat.page->showReach({BooksReach::OutOfReach});
    QVERIFY(seat.isVisible("importObstacle"));
    seat.open(seat.write("list.csv", goodList));
    QCOMPARE(seat.figures(), "3 2 1 0 0");
    QVERIFY(!seat.isEnabled("importFile"));
    QVERIFY(seat.visible<QWidget>("importFile")->accessibleDescription().contains("reachable"));
    seat.page->showReach({BooksReach::InStep});
    QVERIFY(!seat.isVisible("importObstacle"));
    seat.click("importFile");
    QTRY_VERIFY_WITH_TIMEOUT(seat.isVisible("importResult"), 60000);
}

void TestImportReach::rolesAreHeldTo()
{
    if (!m_engines.has(true))
        QSKIP(m_engines.why());
    for (const Role role : {Role::Reviewer, Role::Admin, Role::Office}) {
        DatabaseUrl url = m_engines.newUrl(true);
        Office office(url);
        url.user = have(Clerks(*office.books).add({"somebody", role})).login;
        ImportSeat seat(url);
        seat.open(seat.write("list.csv", goodList));
        QCOMPARE(seat.isEnabled("importFile"), role != Role::Reviewer);
        QCOMPARE(seat.isVisible("importObstacle"), role == Role::Reviewer);
        if (role == Role::Reviewer)
            continue;
        seat.click("importFile");
        QTRY_VERIFY_WITH_TIMEOUT(seat.isVisible("importResult"), 60000);
        QCOMPARE(office.count("import_file", "actor = '" + url.user + "'"), 1);
    }
}

void TestImportReach::byKeyboard()
{
    QTemporaryDir folder;
    Office office(DatabaseUrl::file(folder.filePath("books.sqlite")));
    ImportSeat seat(office.books->connection().url());
    walkByKeyboard(seat.window, "emptyStateAction");
    seat.open(seat.write("bad.csv", badList));
    walkByKeyboard(seat.window, "mapColumn6");
    walkByKeyboard(seat.window, "saveBadRows");
    seat.visible<QCheckBox>("importSkipBad")->click();
    seat.looked();
    walkByKeyboard(seat.window, "importFile");
    seat.click("importFile");
    QTRY_VERIFY_WITH_TIMEOUT(seat.isVisible("importResult"), 60000);
    walkByKeyboard(seat.window, "showInvoices");
}

// From the empty list to the page, and by a file that is dropped on any page.
void TestImportReach::theWindowTakesAFile()
{
    QTemporaryDir folder;
    qputenv("XDG_CONFIG_HOME", folder.path().toLocal8Bit());
    Office office(DatabaseUrl::file(folder.filePath("books.sqlite")), 0, 0);
    ImportSeat seat(office.books->connection().url());
    MainWindow window;
    window.show();
    window.openDesk(*seat.desk, {.imports = seat.imports.get()});
    window.showReach({BooksReach::InStep});
    const auto visible = [&window](const char *name) -> QWidget * {
        for (auto *widget : window.findChildren<QWidget *>(name)) {
            if (widget->isVisible())
                return widget;
        }
        return nullptr;
    };
    QTRY_VERIFY(visible("emptyStateAction"));
    QTest::mouseClick(visible("emptyStateAction"), Qt::LeftButton);
    QVERIFY(visible("dropZone"));

    window.go({Place::Invoices});
    QVERIFY(!visible("dropZone"));
    QMimeData data;
    const auto drop = [&](const QList<QUrl> &urls) {
        data.setUrls(urls);
        QDragEnterEvent enter(QPoint(20, 20), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(&window, &enter); // else nobody is there to drop on
        QDropEvent event(QPointF(20, 20), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(&window, &event);
    };
    const QUrl list = QUrl::fromLocalFile(seat.write("list.csv", goodList));
    drop({list, list}); // one at a time
    drop({QUrl::fromLocalFile(folder.path())});
    drop({QUrl("https://example.com/list.csv")});
    QVERIFY(!visible("importPage"));
    drop({list});
    QTRY_VERIFY_WITH_TIMEOUT(visible("importFile") && visible("importFile")->isEnabled(), 60000);
    window.closeDesk();
}

QTEST_MAIN(TestImportReach)
#include "tst_importreach.moc"
