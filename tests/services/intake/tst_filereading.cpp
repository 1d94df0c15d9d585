// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
// What the import page works with: a file's records, its kind, how it is read, and its bad rows as a file.
#include "services/intake/filerecords.h"
#include "services/intake/invoicereader.h"
#include "services/intake/rejectedrows.h"
#include "tests/support/faultof.h"

#include <QtTest>

using namespace palier;

class TestFileReading : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void guesses_data();
    void guesses();
    void goesToTextAndBack();
    void takesNoNonsense_data();
    void takesNoNonsense();
    void readsAsItIsTold();
    void saysWhatIsMissing();
    void kindsDiffer();
    void recordsStandInTheirOrder();
    void cellsAreSafe_data();
    void cellsAreSafe();
    void badRowsCanBeMended();

private:
    static OpenedFile opened(const QByteArray &text) { return openTable(text).value(); }
};

void TestFileReading::guesses_data()
{
    QTest::addColumn<QStringList>("header");
    QTest::addColumn<QString>("expected"); // field:column
    QTest::addColumn<int>("missing");
    QTest::newRow("all") << QStringList{"number", "customer", "issued", "due", "amount"}
                         << "number:0 customer:1 issued:2 due:3 amount:4" << 0;
    QTest::newRow("French") << QStringList{"N° de facture", "Code client", "Date", "Échéance", "Montant TTC"}
                            << "number:0 customer:1 issued:2 due:3 amount:4" << 0;
    QTest::newRow("nothing") << QStringList{"a", "b"} << "" << 5;
    QTest::newRow("two that fit") << QStringList{"Invoice number", "Invoice no", "customer id", "due date"}
                                  << "customer:2 due:3" << 3;
}

void TestFileReading::guesses()
{
    QFETCH(QStringList, header);
    QFETCH(int, missing);
    const ColumnGuess guess = guessColumns(header);
    QStringList found;
    for (auto entry = guess.choice.column.begin(); entry != guess.choice.column.end(); ++entry)
        found << word(entry.key()) + ':' + QString::number(*entry);
    QTEST(found.join(' '), "expected");
    QCOMPARE((FileReading{guess.choice, {}, {}}.missing().size()), missing);
}

void TestFileReading::goesToTextAndBack()
{
    FileReading reading;
    reading.columns.column = {{InvoiceField::Number, 2}, {InvoiceField::Amount, 0}};
    reading.columns.currency = Currency::fromCode(u"USD");
    reading.dateFormat = DateFormat::fromText(u"d.M.yy").value();
    reading.decimal = ',';
    const FileReading back = FileReading::fromJson(reading.toJson(), 3).value();
    QCOMPARE(back.columns.column, reading.columns.column);
    QVERIFY(back.columns.currency == reading.columns.currency);
    QCOMPARE(back.dateFormat->text(), "d.M.yy");
    QCOMPARE(back.decimal, QChar(','));
    QCOMPARE(back.toJson(), reading.toJson());
}

void TestFileReading::takesNoNonsense_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::newRow("no json") << QByteArray("number");
    QTest::newRow("empty") << QByteArray("{}");
    QTest::newRow("no such column") << QByteArray(R"({"columns":{"number":3}})");
    QTest::newRow("a column twice") << QByteArray(R"({"columns":{"number":1,"due":1}})");
    QTest::newRow("no such field") << QByteArray(R"({"columns":{"colour":1}})");
    QTest::newRow("no currency") << QByteArray(R"({"columns":{"number":1},"currency":"EURO"})");
    QTest::newRow("no date") << QByteArray(R"({"columns":{"number":1},"date_format":"QQQ"})");
}

void TestFileReading::takesNoNonsense()
{
    QFETCH(QByteArray, json);
    QVERIFY(!FileReading::fromJson(json, 3));
}

// Two columns of the same name, an order of the date that nothing in the file tells, a currency that it does not name.
void TestFileReading::readsAsItIsTold()
{
    const OpenedFile file = opened("x;x;y;y;z\n1;K;03/04/2026;05/04/2026;1.234,5\n");
    FileReading reading;
    reading.columns.column = {{InvoiceField::Number, 0},
                              {InvoiceField::Customer, 1},
                              {InvoiceField::Issued, 2},
                              {InvoiceField::Due, 3},
                              {InvoiceField::Amount, 4}};
    QCOMPARE(faultOf(readInvoices(file, reading, Currency())), "ambiguous_dates");
    reading.dateFormat = DateFormat::fromText(u"d/M/yyyy").value();
    reading.columns.currency = Currency::fromCode(u"CHF");
    const ReadInvoices read = readInvoices(file, reading, Currency()).value();
    QCOMPARE(read.rows.size(), 1);
    QCOMPARE(read.rows[0].issued, QDate(2026, 4, 3));
    QVERIFY((read.rows[0].amount == Money{123450, *Currency::fromCode(u"CHF")}));
    QCOMPARE(faultOf(readInvoices(file, reading, Currency(), [](const ImportProgress &) { return false; })),
             "cancelled");
}

void TestFileReading::saysWhatIsMissing()
{
    FileReading reading;
    reading.columns.column = {{InvoiceField::Number, 0}, {InvoiceField::Due, 1}};
    const auto read = readInvoices(opened("a,b\n1,2\n"), reading, Currency());
    QCOMPARE(faultOf(read), "unknown_columns");
    QCOMPARE(read.error().detail, "customer, issued, amount");
}

void TestFileReading::kindsDiffer()
{
    const QList<QString> kinds{kindOfFile({"a", "b"}, ','), kindOfFile({"a", "b"}, ';'),
                               kindOfFile({"b", "a"}, ','), kindOfFile({"a", "b", ""}, ','),
                               kindOfFile({"ab"}, ','),     kindOfFile({"a, b"}, ',')};
    QCOMPARE(QSet<QString>(kinds.begin(), kinds.end()).size(), kinds.size());
    QCOMPARE(kindOfFile({"a", "b"}, ','), kinds.first());
}

void TestFileReading::recordsStandInTheirOrder()
{
    const OpenedFile file = opened("a,b\n1\n2,2\n3,3,3\n4,4\n5\n");
    const FileRecords records(file.table);
    QCOMPARE(records.count(), 5);
    QStringList cells;
    for (int i = 0; i < records.count(); ++i) {
        QCOMPARE(records.line(i), i + 2);
        QCOMPARE(records.onLine(i + 2), i);
        cells << records.cell(i, 0) + records.cell(i, 1) + '/' + QString::number(records.width(i));
    }
    QCOMPARE(cells.join(' '), "1/1 22/2 33/3 44/2 5/1");
    QCOMPARE(records.onLine(1), -1);
    QCOMPARE(records.onLine(7), -1);
}

void TestFileReading::cellsAreSafe_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("cell");
    QTest::newRow("plain") << "abc"
                           << "abc";
    QTest::newRow("separator") << "a;b"
                               << "\"a;b\"";
    QTest::newRow("quote") << "a\"b"
                           << "\"a\"\"b\"";
    QTest::newRow("lines") << "a\nb"
                           << "\"a\nb\"";
    QTest::newRow("formula") << "=1+2"
                             << "'=1+2";
    QTest::newRow("call") << "@SUM(A1)"
                          << "'@SUM(A1)";
    QTest::newRow("command") << "-cmd|' /C calc'!A0"
                             << "'-cmd|' /C calc'!A0";
    QTest::newRow("tab") << "\t=1"
                         << "'\t=1";
    QTest::newRow("a credit note") << "-5.00"
                                   << "-5.00";
    QTest::newRow("a credit note in French") << QString::fromUtf8("-1 234,50") << QString::fromUtf8("-1 234,50");
    QTest::newRow("a telephone") << "+32 2 123"
                                 << "+32 2 123";
    QTest::newRow("a sum") << "+1+2"
                           << "'+1+2";
}

void TestFileReading::cellsAreSafe()
{
    QFETCH(QString, text);
    QTEST(safeCell(text, ';'), "cell");
}

void TestFileReading::badRowsCanBeMended()
{
    const QByteArray text("number;customer;issued;due;amount;note\n"
                          "1;K1;2026-01-02;2026-02-01;10,00;fine\n"
                          "2;K1;2026-02-30;2026-03-01;10,00;=HYPERLINK(\"x\")\n"
                          "3;K1;2026-01-02\n"
                          "4;K1;2026-01-02;2026-02-01;10,00;a;b\n");
    const OpenedFile file = opened(text);
    const FileReading reading{guessColumns(file.table.header()).choice, {}, {}};
    const ReadInvoices read = readInvoices(file, reading, Currency()).value();
    const QByteArray bad = rejectedRows(file, read.rejected, {"Line", "Problem"}, [](const Error &error) {
        return QStringList{QString::number(error.line), word(error.fault)};
    });
    QCOMPARE(QString::fromUtf8(bad),
             QString::fromUtf8("\xEF\xBB\xBFnumber;customer;issued;due;amount;note;Line;Problem\r\n"
                               "2;K1;2026-02-30;2026-03-01;10,00;\"'=HYPERLINK(\"\"x\"\")\";3;bad_date\r\n"
                               "3;K1;2026-01-02;;;;4;bad_row\r\n"
                               "4;K1;2026-01-02;2026-02-01;10,00;a;5;bad_row;b\r\n"));
    // Mended, it is a file like the first: what was said of its columns holds.
    const OpenedFile mended = opened(QByteArray(bad).replace("2026-02-30", "2026-02-28"));
    QCOMPARE(readInvoices(mended, reading, Currency()).value().rows.first().issued, QDate(2026, 2, 28));
}

QTEST_GUILESS_MAIN(TestFileReading)
#include "tst_filereading.moc"
