// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/bothengines.h"
#include "tests/ui/importseat.h"
#include "ui/intake/importtablemodel.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QComboBox>
#include <QFileDialog>
#include <QLayout>
#include <QLineEdit>

using namespace palier;
using namespace palier::test;

namespace {

const QByteArray strangeList("Ref|A,Wer,Am,Bis,Wieviel\nX-1,K1,03/04/2026,05/04/2026,\"1,250\"\n");

} // namespace

class TestImportPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase() { m_engines.stop(); }

    void aKnownListComesIn_data() { BothEngines::rows(); }
    void aKnownListComesIn();
    void aStrangeListIsMappedByHand();
    void theMappingIsRemembered();
    void badRowsStandInPlace();
    void theFirstBadRowIsInSight();
    void badRowsAreSaved();
    void whatASnapshotWouldSettle();
    void cancelledLeavesNothing();
    void aFileThatChanged();
    void noListAtAll_data();
    void noListAtAll();
    void aRealList();

private:
    BothEngines m_engines;
};

void TestImportPage::initTestCase()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    m_engines.start();
}

void TestImportPage::aKnownListComesIn()
{
    NEW_OFFICE(office);
    ImportSeat seat(url);
    QVERIFY(seat.isVisible("dropZone"));
    seat.open(seat.write("list.csv", goodList));
    QVERIFY2(seat.text("importFileFacts").startsWith("3 row"), qPrintable(seat.text("importFileFacts")));
    QVERIFY2(seat.text("importFileFacts").contains("semicolon"), qPrintable(seat.text("importFileFacts")));
    QVERIFY(!seat.isVisible("mappedAsLastTime"));
    QCOMPARE(seat.figures(), "3 2 1 0 0");
    QVERIFY2(seat.text("importExample").contains("F-1-1"), qPrintable(seat.text("importExample")));
    QCOMPARE(seat.cells(ImportTableModel::FirstOfFile + 2).last(), "<b>x</b><img src=y>"); // text is text
    QCOMPARE(office.count("import_file"), 0);

    QSignalSpy came(seat.imports.get(), &ImportOffice::changed);
    seat.click("importFile");
    QTRY_VERIFY_WITH_TIMEOUT(seat.isVisible("importResult"), 60000);
    QCOMPARE(came.size(), 1);
    QCOMPARE(seat.figures(), "3 2 1 0 0");
    QCOMPARE(office.count("import_file"), 1);
    QCOMPARE(office.count("invoice", "number IN ('N-1', 'N-2')"), 2);
    QCOMPARE(office.count("invoice", "number = 'F-1-1' AND amount = 5500"), 1);
    seat.sync();

    QSignalSpy left(seat.page, &Page::go);
    seat.click("showInvoices");
    QCOMPARE(left.size(), 1);
    QCOMPARE(left[0][0].value<Destination>().place, Place::Invoices);
    seat.click("importAnother");
    QVERIFY(seat.isVisible("dropZone"));
    seat.open(seat.folder.filePath("list.csv"));
    QCOMPARE(seat.figures(), "3 0 0 3 0"); // it is all known now
}

// Nothing in it is recognised, and nothing in it tells how dates and amounts are written.
void TestImportPage::aStrangeListIsMappedByHand()
{
    QTemporaryDir folder;
    Office office(DatabaseUrl::file(folder.filePath("books.sqlite")));
    ImportSeat seat(office.books->connection().url());
    seat.open(seat.write("strange.csv", strangeList));
    QVERIFY(!seat.isEnabled("importFile"));
    QVERIFY2(seat.text("importState").contains("Invoice number"), qPrintable(seat.text("importState")));
    seat.map(1, InvoiceField::Number);
    seat.map(2, InvoiceField::Customer);
    seat.map(3, InvoiceField::Issued);
    seat.map(4, InvoiceField::Due);
    QVERIFY2(seat.text("importState").endsWith("columns for: Amount."), qPrintable(seat.text("importState")));
    seat.map(5, InvoiceField::Amount);
    QVERIFY2(seat.text("importState").contains("day or the month"), qPrintable(seat.text("importState")));
    const auto choose = [&seat](const char *name, const QString &data) {
        auto *box = seat.visible<QComboBox>(name);
        box->setCurrentIndex(box->findData(data));
        QVERIFY(box->currentIndex() > 0);
        Q_EMIT box->activated(box->currentIndex());
        seat.looked();
    };
    choose("importDates", "d/M/yyyy");
    QVERIFY2(seat.text("importState").contains("point or a comma"), qPrintable(seat.text("importState")));
    choose("importDecimal", ".");
    choose("importCurrency", "USD");
    QCOMPARE(seat.figures(), "1 1 0 0 0");
    // A field stands in one column only.
    seat.map(4, InvoiceField::Issued);
    QCOMPARE(seat.visible<QComboBox>("mapColumn3")->currentData().toInt(), -1);
    seat.map(3, InvoiceField::Issued);
    seat.map(4, InvoiceField::Due);
    QVERIFY2(seat.text("importExample").contains(QString("3 Apr 2026").replace(u' ', QChar(0x00a0))),
             qPrintable(seat.text("importExample")));
    seat.click("importFile");
    QTRY_VERIFY_WITH_TIMEOUT(seat.isVisible("importResult"), 60000);
    QCOMPARE(office.count("invoice", "number = 'X-1' AND amount = 125000 AND currency = 'USD' AND issued = "
                                     "'2026-04-03'"),
             1);
}

void TestImportPage::theMappingIsRemembered()
{
    QTemporaryDir folder;
    Office office(DatabaseUrl::file(folder.filePath("books.sqlite")));
    ImportSeat seat(office.books->connection().url());
    const QByteArray first("A,B,C,D,E\n1,K1,2026-01-02,2026-02-01,10.00\n");
    seat.open(seat.write("first.csv", first));
    const InvoiceField fields[] = {InvoiceField::Number, InvoiceField::Customer, InvoiceField::Issued,
                                   InvoiceField::Due, InvoiceField::Amount};
    for (int i = 0; i < 5; ++i)
        seat.map(i + 1, fields[i]);
    QVERIFY(seat.isEnabled("importFile"));

    // Another file of that kind, at another start; one whose columns are called otherwise is another kind.
    ImportPage later(*seat.desk, seat.imports.get(), ImportMemory(seat.folder.filePath("imports.ini")));
    seat.window.layout()->replaceWidget(seat.page, &later);
    delete seat.page;
    seat.page = &later;
    later.show();
    later.showReach({BooksReach::InStep});
    seat.open(seat.write("second.csv", "A,B,C,D,E\n2,K1,2026-01-02,2026-02-01,20.00\n"));
    QVERIFY(seat.isVisible("mappedAsLastTime"));
    QCOMPARE(seat.figures(), "1 1 0 0 0");
    seat.open(seat.write("third.csv", "A,B,C,D,Z\n2,K1,2026-01-02,2026-02-01,20.00\n"));
    QVERIFY(!seat.isVisible("mappedAsLastTime"));
    QVERIFY(!seat.isEnabled("importFile"));

    seat.open(seat.folder.filePath("second.csv"));
    seat.click("forgetMapping");
    seat.looked();
    QVERIFY(!seat.isVisible("mappedAsLastTime"));
    QVERIFY(!seat.isEnabled("importFile"));
    seat.open(seat.folder.filePath("second.csv"));
    QVERIFY(!seat.isVisible("mappedAsLastTime"));
    later.setParent(nullptr);
    seat.page = nullptr;
}

void TestImportPage::badRowsStandInPlace()
{
    QTemporaryDir folder;
    Office office(DatabaseUrl::file(folder.filePath("books.sqlite")));
    ImportSeat seat(office.books->connection().url());
    seat.open(seat.write("bad.csv", badList));
    auto *table = seat.visible<QTableView>("importTable");
    QAbstractItemModelTester tester(table->model());
    QCOMPARE(seat.figures(), "6 2 1 0 3");
    QVERIFY(!seat.isEnabled("importFile"));
    QCOMPARE(table->model()->rowCount(), 6);
    QVERIFY(!table->isColumnHidden(ImportTableModel::Problem));
    const auto isFault = [&](int row, int column) {
        return table->model()
            ->index(row, ImportTableModel::FirstOfFile + column)
            .data(ImportTableModel::faultRole)
            .toBool();
    };
    QVERIFY(isFault(3, 3) && !isFault(3, 4)); // the date that does not exist
    QVERIFY(isFault(4, 2));                   // the first cell that is missing
    QVERIFY(isFault(5, 1));                   // the customer that the books know otherwise
    QVERIFY(seat.cells(ImportTableModel::Problem)[3].contains("2026-02-30"));
    QVERIFY(!table->model()->index(3, 0).data(Qt::DecorationRole).isNull()); // not by colour alone
    const auto *box = seat.visible<QComboBox>("mapColumn1");
    QCOMPARE(box->currentText(), "Invoice number"); // that it is required, the opened list says
    QCOMPARE(box->currentData(Qt::AccessibleTextRole).toString(), "Invoice number (required)");

    seat.visible<QCheckBox>("onlyBadRows")->click();
    QCOMPARE(seat.cells(ImportTableModel::Line), (QStringList{"5", "6", "7"}));
    seat.visible<QCheckBox>("importSkipBad")->click();
    seat.looked();
    QCOMPARE(seat.cells(ImportTableModel::Line), (QStringList{"5", "6", "7"}));
    QVERIFY(seat.isEnabled("importFile"));
    seat.click("importFile");
    QTRY_VERIFY_WITH_TIMEOUT(seat.isVisible("importResult"), 60000);
    QVERIFY(seat.text("importResultText").contains("3 bad row"));
    QCOMPARE(office.count("invoice", "number LIKE 'N-%'"), 2);
}

// However far down in the file.
void TestImportPage::theFirstBadRowIsInSight()
{
    QTemporaryDir folder;
    Office office(DatabaseUrl::file(folder.filePath("books.sqlite")));
    ImportSeat seat(office.books->connection().url());
    QByteArray list(goodList);
    constexpr int many = 200;
    for (int i = 0; i < many; ++i)
        list += "M-" + QByteArray::number(i) + ";K1;Käufer & Söhne;2026-01-02;2026-02-01;10,00\n";
    list += "M-200;K1;Käufer & Söhne;2026-02-30;2026-03-01;10,00\n";
    seat.open(seat.write("long.csv", list));
    auto *table = seat.visible<QTableView>("importTable");
    const QModelIndex bad = table->model()->index(table->model()->rowCount() - 1, ImportTableModel::Line);
    QVERIFY(bad.data(ImportTableModel::badRole).toBool());
    QTRY_VERIFY(table->viewport()->rect().contains(table->visualRect(bad)));
    QVERIFY(table->columnWidth(ImportTableModel::Problem) < table->viewport()->width() / 2);
}

void TestImportPage::badRowsAreSaved()
{
    QTemporaryDir folder;
    Office office(DatabaseUrl::file(folder.filePath("books.sqlite")));
    ImportSeat seat(office.books->connection().url());
    seat.open(seat.write("bad.csv", badList));
    seat.click("saveBadRows");
    auto *dialog = seat.page->findChild<QFileDialog *>("saveBadRowsDialog");
    QVERIFY(dialog && dialog->isVisible());
    const QString saved = seat.folder.filePath("mend me.csv");
    Q_EMIT dialog->fileSelected(saved);
    dialog->close();
    QFile file(saved);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QString text = QString::fromUtf8(file.readAll());
    QCOMPARE(text.count("\r\n"), 4);
    QVERIFY2(text.contains("N-3;K2;;2026-02-30;2026-03-01;10,00;5;"), qPrintable(text));
    QVERIFY(seat.trouble().startsWith("3 bad row"));
    // Where that can't be: said, and nothing half written.
    seat.click("saveBadRows");
    Q_EMIT seat.page->findChild<QFileDialog *>("saveBadRowsDialog")->fileSelected("/nowhere/at all.csv");
    QVERIFY2(seat.trouble().startsWith("The bad rows could not be saved"), qPrintable(seat.trouble()));
}

void TestImportPage::whatASnapshotWouldSettle()
{
    QTemporaryDir folder;
    Office office(DatabaseUrl::file(folder.filePath("books.sqlite")));
    ImportSeat seat(office.books->connection().url());
    seat.open(seat.write("list.csv", goodList));
    QVERIFY(!seat.isVisible("importSettled"));
    seat.visible<QCheckBox>("importSnapshot")->click();
    seat.looked();
    QCOMPARE(seat.text("importSettled"), "5");
    const QString help = seat.text("importSnapshotHelp");
    QVERIFY2(help.contains("5 open invoice") && help.contains("F-1-2") && help.contains("500.00"), qPrintable(help));
    QVERIFY(seat.text("importState").contains("5 open invoice")); // beside the button too
    seat.open(seat.write("bad.csv", goodList + "N-3;K2;;2026-02-30;2026-03-01;10,00\n"));
    seat.visible<QCheckBox>("importSnapshot")->click();
    seat.visible<QCheckBox>("importSkipBad")->click();
    seat.looked();
    const QString heed = seat.text("importState"); // both
    QVERIFY2(heed.contains("5 open invoice") && heed.contains("bad row"), qPrintable(heed));
    seat.open(seat.write("list.csv", goodList));
    seat.visible<QCheckBox>("importSnapshot")->click();
    seat.looked();
    seat.click("importFile");
    QTRY_VERIFY_WITH_TIMEOUT(seat.isVisible("importResult"), 60000);
    QCOMPARE(office.count("invoice", "number LIKE 'F-%' AND open = 0"), 5);
    // For another file that has to be said again.
    seat.click("importAnother");
    seat.open(seat.write("list2.csv", goodList));
    QVERIFY(!seat.visible<QCheckBox>("importSnapshot")->isChecked());
}

void TestImportPage::cancelledLeavesNothing()
{
    QTemporaryDir folder;
    Office office(DatabaseUrl::file(folder.filePath("books.sqlite")));
    ImportSeat seat(office.books->connection().url());
    QByteArray large("number,customer,issued,due,amount\n");
    for (int i = 0; i < 20000; ++i)
        large += "L-" + QByteArray::number(i) + ",K1,2026-01-02,2026-02-01,10.00\n";
    seat.open(seat.write("large.csv", large));
    const auto audit = office.count("audit");
    seat.click("importFile");
    QVERIFY(seat.isVisible("importProgress"));
    seat.click("cancelImport");
    QVERIFY(!seat.isEnabled("cancelImport"));
    QTRY_VERIFY_WITH_TIMEOUT(seat.isVisible("importFileView"), 60000);
    QCOMPARE(seat.trouble(), "The import was cancelled: Nothing was changed.");
    QCOMPARE(office.count("invoice", "number LIKE 'L-%'"), 0);
    QCOMPARE(office.count("customer", "id = 'K1'"), 0);
    QCOMPARE(office.count("import_file"), 0);
    QCOMPARE(office.count("audit"), audit);
    // The file is still there, and can be imported.
    seat.looked();
    seat.click("importFile");
    QTRY_VERIFY_WITH_TIMEOUT(seat.isVisible("importResult"), 120000);
    QCOMPARE(office.count("invoice", "number LIKE 'L-%'"), 20000);
}

void TestImportPage::aFileThatChanged()
{
    QTemporaryDir folder;
    Office office(DatabaseUrl::file(folder.filePath("books.sqlite")));
    ImportSeat seat(office.books->connection().url());
    const QString path = seat.write("list.csv", goodList);
    seat.open(path);
    seat.write("list.csv", goodList + "N-9;K1;;2026-01-02;2026-02-01;10,00\n");
    seat.click("importFile");
    QTRY_VERIFY_WITH_TIMEOUT(seat.trouble().startsWith("The file has changed"), 60000);
    seat.looked();
    QCOMPARE(office.count("import_file"), 0);
    QCOMPARE(seat.figures(), "4 3 1 0 0"); // as it is now
    QFile::remove(path);
    seat.click("importFile");
    QTRY_VERIFY_WITH_TIMEOUT(seat.trouble().startsWith("list.csv can’t be imported"), 60000);
    QVERIFY(seat.isVisible("dropZone"));
}

void TestImportPage::noListAtAll_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("said");
    QTest::newRow("empty") << QByteArray() << "nothing to import";
    QTest::newRow("a header alone") << QByteArray("number,customer\n") << "nothing to import";
    QTest::newRow("pdf") << QByteArray("%PDF-1.7\n\x00\x01") << "PDF";
    QTest::newRow("spreadsheet") << QByteArray("PK\x03\x04 and so on") << "spreadsheet";
    QTest::newRow("picture") << QByteArray("\x89PNG\r\n\x1a\n\x00\x00\x00", 11) << "no text file";
    QTest::newRow("a quote without end") << QByteArray("a,b\n1,\"2\n3,4\n") << "line 2";
}

void TestImportPage::noListAtAll()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, said);
    QTemporaryDir folder;
    Office office(DatabaseUrl::file(folder.filePath("books.sqlite")));
    ImportSeat seat(office.books->connection().url());
    seat.drop(seat.write("odd.csv", bytes));
    QTRY_VERIFY_WITH_TIMEOUT(!seat.trouble().isEmpty(), 60000);
    QVERIFY2(seat.trouble().contains(said), qPrintable(seat.trouble()));
    QVERIFY(seat.isVisible("dropZone"));
    seat.open(seat.write("list.csv", goodList)); // and on one goes
    QCOMPARE(seat.trouble(), "");
}

// IBM's sample of accounts receivable, with its odd names and American dates.
void TestImportPage::aRealList()
{
    const QString path = qEnvironmentVariable("PALIER_TEST_DATA") + "/csv-ibm-ar/WA_Fn-UseC_-Accounts-Receivable.csv";
    if (!qEnvironmentVariableIsSet("PALIER_TEST_DATA") || !QFile::exists(path))
        QSKIP("PALIER_TEST_DATA names no folder with csv-ibm-ar: there is no real list to import");
    QTemporaryDir folder;
    Office office(DatabaseUrl::file(folder.filePath("books.sqlite")));
    ImportSeat seat(office.books->connection().url());
    seat.open(path);
    QCOMPARE(seat.figures(), "2,466 2,466 0 0 0");
    QVERIFY2(seat.text("importExample").contains(QString("2 Jan 2013").replace(u' ', QChar(0x00a0))),
             qPrintable(seat.text("importExample")));
    seat.click("importFile");
    QTRY_VERIFY_WITH_TIMEOUT(seat.isVisible("importResult"), 120000);
    QCOMPARE(office.count("invoice", "number NOT LIKE 'F-%'"), 2466);
    QCOMPARE(office.count("customer", "id NOT LIKE 'C_'"), 100);
}

QTEST_MAIN(TestImportPage)
#include "tst_importpage.moc"
