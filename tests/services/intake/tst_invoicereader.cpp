// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/intake/invoicereader.h"

#include "models/moneytext.h"

#include <QCryptographicHash>
#include <QFile>
#include <QSet>
#include <QStringEncoder>
#include <QTest>

using namespace palier;

class InvoiceReaderTest : public QObject
{
    Q_OBJECT

    static Result<ReadInvoices> readFile(const QByteArray &file, const char *map = "{}", Currency currency = {})
    {
        auto columns = ColumnMap::fromJson(map);
        return columns ? readInvoices(file, *columns, currency) : Result<ReadInvoices>(fail(columns.error()));
    }

    // "line:field:fault" of each.
    static QStringList said(const QList<Error> &rejected)
    {
        QStringList all;
        for (const Error &error : rejected)
            all.append(QStringLiteral("%1:%2:%3").arg(error.line).arg(error.field, word(error.fault)));
        return all;
    }

    static QByteArray ibm()
    {
        QFile file(qEnvironmentVariable("PALIER_TEST_DATA") + "/csv-ibm-ar/WA_Fn-UseC_-Accounts-Receivable.csv");
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    struct Tongue {
        const char *name;
        QStringList header; // number customer name issued due amount open currency
        QString customerName;
        QString dateForm;
        QChar decimal;
    };
    static QList<Tongue> tongues()
    {
        return {
            {"english",
             {"Invoice No.", "Customer ID", "Customer name", "Invoice date", "Due date", "Amount", "Open", "Currency"},
             "Smith; \"Sons\", Ltd",
             "M/d/yyyy",
             u'.'},
            {"french",
             {"N° de facture", "Code client", "Nom du client", "Date d'émission", "Échéance", "Montant TTC", "Solde",
              "Devise"},
             "Société Générale; à l'Œuvre",
             "dd/MM/yyyy",
             u','},
            {"dutch",
             {"Factuurnummer", "Klantnummer", "Klantnaam", "Factuurdatum", "Vervaldatum", "Bedrag", "Openstaand",
              "Valuta"},
             "Coöperatie, \"De Eén\"",
             "d-M-yyyy",
             u','},
            {"german",
             {"Rechnungsnummer", "Kundennummer", "Kundenname", "Rechnungsdatum", "Fällig am", "Betrag",
              "Offener Betrag", "Währung"},
             "Müller\nGröße GmbH",
             "d.M.yyyy",
             u','}};
    }
    static QByteArray encoded(const QString &text, const QByteArray &encoding)
    {
        if (encoding == "windows-1252") {
            QString latin = text;
            latin.replace(QStringLiteral("Œ"), QStringLiteral("\x8C"));
            return latin.toLatin1();
        }
        if (encoding == "utf-8")
            return text.toUtf8();
        if (encoding == "utf-8 mark")
            return "\xEF\xBB\xBF" + text.toUtf8();
        QStringEncoder encoder(encoding.startsWith("utf-16 le") ? QStringConverter::Utf16LE : QStringConverter::Utf16BE,
                               encoding.endsWith("mark") ? QStringConverter::Flag::WriteBom
                                                         : QStringConverter::Flag::Default);
        return encoder(text);
    }

private Q_SLOTS:
    void everyDialect_data()
    {
        QTest::addColumn<QByteArray>("file");
        QTest::addColumn<QString>("name");
        for (const Tongue &tongue : tongues()) {
            for (const QChar separator : {u',', u';', u'\t'}) {
                QString text;
                const auto write = [&](const QStringList &cells, const char *end) {
                    QStringList quoted;
                    for (QString cell : cells) {
                        const bool needed = cell.contains(separator) || cell.contains(u'"') || cell.contains(u'\n');
                        quoted.append(needed ? u'"' + cell.replace(u'"', QStringLiteral("\"\"")) + u'"' : cell);
                    }
                    text += quoted.join(separator) + QLatin1String(end);
                };
                const auto date = [&](int month, int day) { return QDate(2024, month, day).toString(tongue.dateForm); };
                const auto amount = [&](const char *value) {
                    return QString::fromLatin1(value)
                        .replace(u'.', u'#')
                        .replace(u',', tongue.decimal == u'.' ? u',' : u'.')
                        .replace(u'#', tongue.decimal);
                };
                write(tongue.header, "\r\n");
                write({"00017", "0042", tongue.customerName, date(1, 31), date(3, 1), amount("1,234.50"),
                       amount("1,000.00"), "EUR"},
                      "\r\n");
                write({"00018", "0042", tongue.customerName, date(2, 3), date(3, 4), amount("1,234"), "", "USD"}, "\n");
                write({"00019", "0043", "", date(2, 3), date(1, 3), amount("-0.05"), "0", ""}, "");
                for (const char *encoding : {"utf-8", "utf-8 mark", "windows-1252", "utf-16 le mark", "utf-16 be mark",
                                             "utf-16 le", "utf-16 be"})
                    QTest::addRow("%s, %s, %s", tongue.name,
                                  separator == u'\t'  ? "tab"
                                  : separator == u',' ? "comma"
                                                      : "semicolon",
                                  encoding)
                        << encoded(text, encoding) << tongue.customerName.simplified();
            }
        }
    }
    void everyDialect()
    {
        QFETCH(const QByteArray, file);
        QFETCH(const QString, name);
        const auto read = readFile(file, "{}", *Currency::fromCode(u"CHF"));
        QVERIFY2(read, read ? "" : qUtf8Printable(word(read.error().fault) + u' ' + read.error().detail));
        QCOMPARE(said(read->rejected), QStringList());
        QCOMPARE(read->read, 3);
        QCOMPARE(read->rows.size(), 3);
        const auto &[first, second, third] = std::tie(read->rows[0], read->rows[1], read->rows[2]);
        QCOMPARE(first.number.text(), "00017");
        QCOMPARE(first.customer.text(), "0042");
        QCOMPARE(first.customerName, name);
        QCOMPARE(first.issued, QDate(2024, 1, 31));
        QCOMPARE(first.due, QDate(2024, 3, 1));
        QCOMPARE(first.amount, (Money{123450, *Currency::fromCode(u"EUR")}));
        QCOMPARE(first.open, std::optional(Money{100000, *Currency::fromCode(u"EUR")}));
        QCOMPARE(first.line, 2);
        QCOMPARE(second.issued, QDate(2024, 2, 3));
        QCOMPARE(second.due, QDate(2024, 3, 4));
        QCOMPARE(second.amount, (Money{123400, *Currency::fromCode(u"USD")}));
        QVERIFY(!second.open);
        QCOMPARE(third.amount, (Money{-5, *Currency::fromCode(u"CHF")})); // a credit note, due before it was issued
        QCOMPARE(third.open, std::optional(Money{0, *Currency::fromCode(u"CHF")}));
        QCOMPARE(read->digest, QCryptographicHash::hash(file, QCryptographicHash::Sha256).toHex());
    }

    void judgesRows_data()
    {
        QTest::addColumn<QByteArray>("row");
        QTest::addColumn<QString>("field"); // empty: the row is good
        QTest::addColumn<Fault>("fault");

        const auto good = [](const char *name, const char *row) {
            QTest::newRow(name) << QByteArray(row) << QString() << Fault::BadRow;
        };
        const auto bad = [](const char *name, const char *row, const char *field, Fault fault) {
            QTest::newRow(name) << QByteArray(row) << QString::fromLatin1(field) << fault;
        };
        //    number;customer;issued;due;amount;currency;name;email;language;type;open;paid_on;reminded_step
        good("bare", "1;C;2024-01-01;2024-01-31;10.00;;;;;;;;");
        good("full", "1;C;2024-01-01;2024-01-31;10.00;USD;Name;a@b.example;fr;consumer;5.00;2024-02-01;2");
        good("due at once", "1;C;2024-01-01;2024-01-01;10.00;;;;;;;;");
        good("credit note due before", "1;C;2024-01-31;2024-01-01;-10.00;;;;;;-10.00;;");
        good("for nothing", "1;C;2024-01-01;2024-01-31;0;;;;;;0;;0");
        good("other spellings", "1;C;2024-01-01;2024-01-31;€10.00;eur;;;fr-BE;Particulier;;;");
        bad("no number", ";C;2024-01-01;2024-01-31;10.00;;;;;;;;", "number", Fault::MissingValue);
        bad("no customer", "1; ;2024-01-01;2024-01-31;10.00;;;;;;;;", "customer", Fault::MissingValue);
        bad("no issued", "1;C;;2024-01-31;10.00;;;;;;;;", "issued", Fault::MissingValue);
        bad("no due", "1;C;2024-01-01;;10.00;;;;;;;;", "due", Fault::MissingValue);
        bad("no amount", "1;C;2024-01-01;2024-01-31;;;;;;;;;", "amount", Fault::MissingValue);
        bad("number on two lines", "\"1\n2\";C;2024-01-01;2024-01-31;10.00;;;;;;;;", "number", Fault::BadValue);
        bad("customer with a bell",
            "1;C\x07"
            "C;2024-01-01;2024-01-31;10.00;;;;;;;;",
            "customer", Fault::BadValue);
        bad("no such day", "1;C;2024-02-30;2024-03-31;10.00;;;;;;;;", "issued", Fault::BadDate);
        bad("due before", "1;C;2024-01-31;2024-01-30;10.00;;;;;;;;", "due", Fault::DatesOutOfOrder);
        bad("amount", "1;C;2024-01-01;2024-01-31;ten;;;;;;;;", "amount", Fault::BadAmount);
        bad("too many decimals", "1;C;2024-01-01;2024-01-31;10.005;;;;;;;;", "amount", Fault::BadAmount);
        bad("too much to add up", "1;C;2024-01-01;2024-01-31;92233720368547758.07;;;;;;;;", "amount",
            Fault::AmountOverflow);
        bad("too much", "1;C;2024-01-01;2024-01-31;999999999999999999999.00;;;;;;;;", "amount", Fault::AmountOverflow);
        bad("other sign", "1;C;2024-01-01;2024-01-31;$10.00;EUR;;;;;;;", "amount", Fault::TwoCurrencies);
        bad("currency", "1;C;2024-01-01;2024-01-31;10.00;EURO;;;;;;;", "currency", Fault::BadCurrency);
        bad("email", "1;C;2024-01-01;2024-01-31;10.00;;;a.b.example;;;;;", "email", Fault::BadEmail);
        bad("language", "1;C;2024-01-01;2024-01-31;10.00;;;;pl;;;;", "language", Fault::UnknownWord);
        bad("type", "1;C;2024-01-01;2024-01-31;10.00;;;;;both;;;", "customer_type", Fault::UnknownWord);
        bad("open beyond", "1;C;2024-01-01;2024-01-31;10.00;;;;;;10.01;;", "open", Fault::OpenBeyondAmount);
        bad("open, other sign", "1;C;2024-01-01;2024-01-31;10.00;;;;;;-1.00;;", "open", Fault::OpenBeyondAmount);
        bad("credit beyond", "1;C;2024-01-01;2024-01-31;-10.00;;;;;;-10.01;;", "open", Fault::OpenBeyondAmount);
        bad("open", "1;C;2024-01-01;2024-01-31;10.00;;;;;;some;;", "open", Fault::BadAmount);
        bad("paid on", "1;C;2024-01-01;2024-01-31;10.00;;;;;;;yes;", "paid_on", Fault::BadDate);
        bad("step", "1;C;2024-01-01;2024-01-31;10.00;;;;;;;;two", "reminded_step", Fault::BadValue);
        bad("negative step", "1;C;2024-01-01;2024-01-31;10.00;;;;;;;;-1", "reminded_step", Fault::BadValue);
        bad("too few cells", "1;C;2024-01-01", "due", Fault::BadRow);
        bad("too many cells", "1;C;2024-01-01;2024-01-31;10.00;;;;;;;;1;x", "reminded_step", Fault::BadRow);
    }
    void judgesRows()
    {
        QFETCH(const QByteArray, row);
        QFETCH(const QString, field);
        QFETCH(const Fault, fault);
        const QByteArray before(
            "Number;Customer;Issued;Due;Amount;Currency;Name;E-mail;Language;Customer type;Open;Paid on;Reminder step\n"
            "0;C;2024-01-01;2024-01-31;10.50;;;;;;;;\n");
        const auto read = readFile(before + row + "\n3;C;2024-01-01;2024-01-31;7.00;;;;;;;;\n");
        QVERIFY(read);
        QCOMPARE(read->read, 3);
        QCOMPARE(read->rows.size(), field.isEmpty() ? 3 : 2);
        QCOMPARE(read->rows.last().number.text(), "3");
        QCOMPARE(said(read->rejected),
                 field.isEmpty() ? QStringList() : QStringList{QStringLiteral("3:%1:%2").arg(field, word(fault))});
    }

    void takesEveryField()
    {
        const auto read = readFile(
            "Number,Customer,Issued,Due,Amount,Currency,Name,E-mail,Language,Customer type,Open,Paid on,Reminder step\n"
            "1,C,2024-01-01,2024-01-31,10.00,USD,\"A\n  B\",a@b.example,Deutsch,B2C,5.00,2024-02-01,2\n");
        QVERIFY(read);
        QCOMPARE(said(read->rejected), QStringList());
        const InvoiceRow &row = read->rows.front();
        QCOMPARE(row.customerName, "A B");
        QCOMPARE(row.email, "a@b.example");
        QCOMPARE(row.language, std::optional(Language::German));
        QCOMPARE(row.customerType, std::optional(CustomerType::Consumer));
        QCOMPARE(row.paidOn, QDate(2024, 2, 1));
        QCOMPARE(row.remindedStep, std::optional(2));
    }

    void theSameNumberAgain()
    {
        const auto read = readFile("Number;Customer;Issued;Due;Amount\n"
                                   "1;C;2024-01-01;2024-01-31;10.00\n"
                                   "01;C;2024-01-01;2024-01-31;10.00\n" // another number
                                   "1;C;01.01.2024;31.1.2024;10\n"      // the same, written otherwise
                                   "1;C;2024-01-01;2024-01-31;11.00\n"
                                   "1;D;2024-01-01;2024-01-31;10.00\n");
        QVERIFY(read);
        QCOMPARE(read->read, 5);
        QCOMPARE(read->rows.size(), 2);
        QCOMPARE(said(read->rejected), (QStringList{"5:number:duplicate_row", "6:customer:other_customer"}));
        QCOMPARE(read->rejected[0].detail, "2");
    }

    void badRowsComeByLine()
    {
        const auto read = readFile("Number;Customer;Issued;Due;Amount\n"
                                   "1;C;2024-01-01;2024-01-31;x\n"
                                   "2;C\n"
                                   "3;C;2024-01-01;2024-01-31;1;1\n"
                                   "4;C;2024-01-32;2024-01-31;1\n");
        QVERIFY(read);
        QCOMPARE(said(read->rejected),
                 (QStringList{"2:amount:bad_amount", "3:issued:bad_row", "4:amount:bad_row", "5:issued:bad_date"}));
        QVERIFY(read->rows.isEmpty());
    }

    void theColumnsOfAFileDecideTogether()
    {
        // Issued could be read both ways; paid on could not, and one program wrote both.
        const auto read =
            readFile("Number;Customer;Issued;Due;Amount;Open;Paid on\n1;C;3/4/2024;5/6/2024;1,234;1,5;31/7/2024\n");
        QVERIFY(read);
        QCOMPARE(read->rows.size(), 0);
        QCOMPARE(said(read->rejected), QStringList{"2:amount:bad_amount"}); // the comma is for decimals then: three
        const auto without =
            readFile("Number;Customer;Issued;Due;Amount;Open;Paid on\n1;C;3/4/2024;5/6/2024;1.234;1,5;31/7/2024\n");
        QVERIFY(without);
        QCOMPARE(without->rows.size(), 1);
        QCOMPARE(without->rows.front().issued, QDate(2024, 4, 3));
        QCOMPARE(without->rows.front().amount.minor, 123400);
    }

    void refusesFiles_data()
    {
        QTest::addColumn<QByteArray>("file");
        QTest::addColumn<Fault>("fault");
        QTest::addColumn<QString>("field");
        QTest::addColumn<QByteArray>("answer"); // a map with which it is read

        QTest::newRow("dates") << QByteArray("Number;Customer;Issued;Due;Amount\n1;C;3/4/2024;5/6/2024;1\n")
                               << Fault::AmbiguousDates << "date_format" << QByteArray(R"({"date_format":"M/d/yyyy"})");
        QTest::newRow("decimals") << QByteArray("Number;Customer;Issued;Due;Amount\n1;C;2024-01-01;2024-01-01;1,234\n")
                                  << Fault::AmbiguousDecimals << "decimal" << QByteArray(R"({"decimal":"."})");
        QTest::newRow("columns") << QByteArray("Number;Customer;Issued;Due;Grand\n1;C;2024-01-01;2024-01-01;1\n")
                                 << Fault::UnknownColumns << "amount" << QByteArray(R"({"amount":"Grand"})");
        QTest::newRow("pdf") << QByteArray("%PDF-1.4") << Fault::UnreadableFile << "" << QByteArray();
        QTest::newRow("empty") << QByteArray() << Fault::NoRows << "" << QByteArray();
        QTest::newRow("header") << QByteArray("Number;Customer;Issued;Due;Amount\n") << Fault::NoRows << ""
                                << QByteArray();
        QTest::newRow("quote") << QByteArray("Number;Customer;Issued;Due;Amount\n\"1;C;2024-01-01;2024-01-01;1\n")
                               << Fault::UnclosedQuote << "" << QByteArray();
    }
    void refusesFiles()
    {
        QFETCH(const QByteArray, file);
        QFETCH(const QByteArray, answer);
        const auto read = readFile(file);
        QVERIFY(!read);
        QCOMPARE(read.error().kind, Kind::Refused);
        QTEST(read.error().fault, "fault");
        QTEST(read.error().field, "field");
        if (answer.isEmpty())
            return;
        const auto again = readFile(file, answer.constData());
        QVERIFY(again);
        QCOMPARE(again->rows.size(), 1);
        QVERIFY(again->rejected.isEmpty());
    }

    void theMapAndTheFileNameTheCurrency()
    {
        const QByteArray plain("Number;Customer;Issued;Due;Amount\n1;C;2024-01-01;2024-01-31;10\n");
        const auto code = [](const Result<ReadInvoices> &read) { return read->rows.front().amount.currency.code(); };
        QCOMPARE(code(readFile(plain, "{}", *Currency::fromCode(u"SEK"))), "SEK");
        QCOMPARE(code(readFile(plain, R"({"currency":"USD"})", *Currency::fromCode(u"SEK"))), "USD");
        QByteArray named = plain;
        named.replace("Amount", "Amount (NOK)");
        QCOMPARE(code(readFile(named, "{}", *Currency::fromCode(u"SEK"))), "NOK");
        QCOMPARE(code(readFile(named, R"({"currency":"USD"})", *Currency::fromCode(u"SEK"))), "USD");
    }

    void ibmLedger_data()
    {
        QTest::addColumn<QByteArray>("map");
        QTest::addColumn<QString>("currency");
        QTest::addColumn<bool>("settled");

        QTest::newRow("by the map")
            << QByteArray(R"({"number":"invoiceNumber","customer":"customerID","issued":"InvoiceDate",)"
                          R"("due":"DueDate","amount":"InvoiceAmount","date_format":"M/d/yyyy",)"
                          R"("decimal":".","currency":"USD","paid_on":"SettledDate"})")
            << "USD" << true;
        QTest::newRow("by the data") << QByteArray("{}") << "EUR" << false;
    }
    void ibmLedger()
    {
        const QByteArray file = ibm();
        if (file.isEmpty())
            QSKIP("PALIER_TEST_DATA has no csv-ibm-ar");
        QFETCH(const QByteArray, map);
        QFETCH(const bool, settled);
        const auto read = readFile(file, map.constData());
        QVERIFY(read);
        QCOMPARE(said(read->rejected), QStringList());
        QCOMPARE(read->rows.size(), 2466);
        QCOMPARE(read->read, 2466);
        QCOMPARE(read->rows.front().number.text(), "0000611365");
        QCOMPARE(read->rows.front().customer.text(), "0379-NEVHP");
        QCOMPARE(read->rows.front().issued, QDate(2013, 1, 2));
        QCOMPARE(read->rows.front().due, QDate(2013, 2, 1));
        QCOMPARE(read->rows.last().line, 2467);

        // expected.json: rows, customers, total_invoiced; open_at_end_of_2012-07-01.
        const QDate day(2012, 7, 1);
        Money total{0, *Currency::fromCode(read->rows.front().amount.currency.code())};
        QSet<CustomerId> customers;
        int open = 0;
        qint64 openMinor = 0;
        for (const InvoiceRow &row : read->rows) {
            total = *plus(total, row.amount);
            customers.insert(row.customer);
            QCOMPARE(row.paidOn.isValid(), settled);
            if (row.issued <= day && row.paidOn > day) {
                ++open;
                openMinor += row.amount.minor;
            }
        }
        QTEST(total.currency.code(), "currency");
        QCOMPARE(toMajorText(total), "147703.18");
        QCOMPARE(customers.size(), 100);
        if (settled) {
            QCOMPARE(open, 97);
            QCOMPARE(openMinor, 547229);
        }
    }
};

QTEST_GUILESS_MAIN(InvoiceReaderTest)
#include "tst_invoicereader.moc"
