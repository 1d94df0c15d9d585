// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/intake/columnchoice.h"
#include "services/intake/columnnames.h"
#include "services/intake/columnwords.h"

#include <QHash>
#include <QTest>

using namespace palier;

using Columns = QMap<QString, int>;

class ColumnChoiceTest : public QObject
{
    Q_OBJECT

    static QStringList split(const char *names) { return QString::fromUtf8(names).split(u';'); }

private Q_SLOTS:
    void plainNames_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("plain");
        for (const char *name : {"N° de facture", "Nº de facture", "№ de facture", "no. de FACTURE", "#-de_facture"})
            QTest::newRow(name) << QString::fromUtf8(name) << QStringLiteral("nodefacture");
        QTest::newRow("umlaut") << QStringLiteral("Fällig am:") << QStringLiteral("falligam");
        QTest::newRow("sharp s") << QStringLiteral("Größe") << QStringLiteral("grosse");
        QTest::newRow("camel") << QStringLiteral("invoiceNumber") << QStringLiteral("invoicenumber");
    }
    void plainNames()
    {
        QFETCH(const QString, name);
        QTEST(plainName(name), "plain");
    }

    void everyWordMeansOneField()
    {
        QHash<QString, InvoiceField> seen;
        for (const ColumnWords &words : columnWords()) {
            for (const QString &name : QString::fromUtf8(words.names).split(u'|')) {
                const QString plain = plainName(name);
                QVERIFY2(!plain.isEmpty(), qUtf8Printable(name));
                QVERIFY2(seen.value(plain, words.field) == words.field, qUtf8Printable(name));
                seen.insert(plain, words.field);
                const auto known = knownColumn(name);
                QVERIFY(known);
                QCOMPARE(known->field, words.field);
                QVERIFY(knownColumn(u' ' + name.toUpper() + u':'));
            }
        }
        QVERIFY(!knownColumn(u"Paperless date"));
        QVERIFY(!knownColumn(u"(EUR)"));
        QVERIFY(!knownColumn(u""));
    }

    void chooses_data()
    {
        QTest::addColumn<QStringList>("header");
        QTest::addColumn<QByteArray>("map");
        QTest::addColumn<Columns>("columns");
        QTest::addColumn<QString>("currency");

        const Columns five{{"number", 0}, {"customer", 1}, {"issued", 2}, {"due", 3}, {"amount", 4}};
        const auto with = [&five](Columns more) {
            more.insert(five);
            return more;
        };
        const auto row = [](const char *header, const Columns &columns, const char *map = "{}",
                            const char *currency = "") {
            QTest::newRow(header) << split(header) << QByteArray(map) << columns << QString::fromLatin1(currency);
        };
        row("Invoice No.;Customer ID;Issue date;Due date;Amount", five);
        row("InvoiceID;Client;Invoice date;Due;Total", five);
        row("N° de facture;Code client;Date d'émission;Échéance;Montant TTC", five);
        row("Numéro facture;Client;Date de facture;Date d’échéance;Montant", five);
        row("Factuurnummer;Klantnummer;Factuurdatum;Vervaldatum;Bedrag", five);
        row("Rechnungsnummer;Kundennummer;Rechnungsdatum;Fälligkeitsdatum;Betrag", five);
        row("Belegnummer;Kunde;Belegdatum;Fällig am;Rechnungsbetrag", five);
        row("Invoice;Customer;Date;Due date;Amount (USD)", five, "{}", "USD");
        row("Facture;Client;Date facture;Échéance;Montant TTC €", five, "{}", "EUR");
        row("Rechnung;Kunde;Rechnungsdatum;Fällig;Betrag in CHF", five, "{}", "CHF");
        row("Invoice;Customer;Date;Due date;Amount (USD);Currency", with({{"currency", 5}}), "{}", "USD");
        row("Factuurnr;Klantnr;Factuurdatum;Vervaldatum;Bedrag;Openstaand;Valuta;Klantnaam;E-mailadres;Taal;Klanttype;"
            "Betaald op;Herinneringsniveau",
            with({{"open", 5},
                  {"currency", 6},
                  {"customer_name", 7},
                  {"email", 8},
                  {"language", 9},
                  {"customer_type", 10},
                  {"paid_on", 11},
                  {"reminded_step", 12}}));
        row("Invoice number;Customer number;Invoice date;Due date;Invoice amount;Number;Customer;Date;Amount due",
            with({{"customer_name", 6}, {"open", 8}})); // the sure name wins; a second customer column is the name
        row("Reference;Account number;Date;Due;Amount;Name;Mahnung", with({{"customer_name", 5}}));
        row("Number;Customer;Date;Due;Amount;Account;Reference;Name;Customer name;Email;Customer email",
            with({{"customer_name", 8}, {"email", 10}}));
        row("Number;Customer ID;Date;Due;Amount;Account", five); // their bank's, not their name
        row("a;b;c;d;e", five, R"({"number":"a","customer":"b","issued":"c","due":"d","amount":"e"})");
        row("A ;B.;c;d;e", five,
            R"({"number":"a","customer":"b","issued":"C","due":"D","amount":"E","currency":"JPY"})", "JPY");
        row("Number;Customer;Date;Due;Total;Amount", five, R"({"amount":"Total"})");
        row("Number;Customer;Date;Due;Amount;Payment date", five, R"({"paid_on":null})");
        row("Number;Customer;Date;Due;Amount;USD", five, R"({"currency":"USD"})", "USD");
        row("Number;Customer;Date;Due;Amount", with({{"open", 4}, {"customer_name", 1}}),
            R"({"open":"Amount","amount":"Amount","customer_name":"Customer","customer":"Customer"})");
    }
    void chooses()
    {
        QFETCH(const QStringList, header);
        QFETCH(const QByteArray, map);
        const auto read = ColumnMap::fromJson(map);
        QVERIFY(read);
        const auto choice = chooseColumns(header, *read);
        QVERIFY2(choice, choice ? "" : qUtf8Printable(choice.error().detail));
        Columns columns;
        for (auto entry = choice->column.begin(); entry != choice->column.end(); ++entry)
            columns.insert(word(entry.key()), *entry);
        QTEST(columns, "columns");
        QTEST(choice->currency ? choice->currency->code() : QString(), "currency");
    }

    void refuses_data()
    {
        QTest::addColumn<QStringList>("header");
        QTest::addColumn<QByteArray>("map");
        QTest::addColumn<Fault>("fault");
        QTest::addColumn<QString>("field");
        QTest::addColumn<QString>("detail");

        QTest::newRow("missing") << split("Invoice no;Date;Amount;x") << QByteArray("{}") << Fault::UnknownColumns
                                 << "customer"
                                 << "customer, due (Invoice no, Date, Amount, x)";
        QTest::newRow("nothing known") << split("x;y") << QByteArray("{}") << Fault::UnknownColumns << "number"
                                       << "number, customer, issued, due, amount (x, y)";
        QTest::newRow("two of a kind") << split("Number;Customer;Date;Due;Amount;Total") << QByteArray("{}")
                                       << Fault::UnknownColumns << "amount"
                                       << "Amount, Total (Number, Customer, Date, Due, Amount, Total)";
        QTest::newRow("the same name twice")
            << split("Number;Customer;Date;Due;Due;Amount") << QByteArray("{}") << Fault::UnknownColumns << "due"
            << "Due, Due (Number, Customer, Date, Due, Due, Amount)";
        QTest::newRow("not there") << split("Number;Customer;Date;Due;Amount") << QByteArray(R"({"due":"DueDay"})")
                                   << Fault::BadMap << "due"
                                   << "DueDay (Number, Customer, Date, Due, Amount)";
        QTest::newRow("twice there") << split("a;a;b") << QByteArray(R"({"number":"a"})") << Fault::BadMap << "number"
                                     << "a (a, a, b)";
        QTest::newRow("no currency") << split("Number;Customer;Date;Due;Amount")
                                     << QByteArray(R"({"currency":"Euros"})") << Fault::BadMap << "currency"
                                     << "Euros (Number, Customer, Date, Due, Amount)";
    }
    void refuses()
    {
        QFETCH(const QStringList, header);
        QFETCH(const QByteArray, map);
        const auto read = ColumnMap::fromJson(map);
        QVERIFY(read);
        const auto choice = chooseColumns(header, *read);
        QVERIFY(!choice);
        QTEST(choice.error().fault, "fault");
        QTEST(choice.error().field, "field");
        QTEST(choice.error().detail, "detail");
    }

    void refusesMaps_data()
    {
        QTest::addColumn<QByteArray>("map");
        QTest::addColumn<QString>("field");

        QTest::newRow("no JSON") << QByteArray("{number") << "";
        QTest::newRow("a list") << QByteArray("[]") << "";
        QTest::newRow("unknown key") << QByteArray(R"({"nummer":"a"})") << "nummer";
        QTest::newRow("a number") << QByteArray(R"({"number":3})") << "number";
        QTest::newRow("empty") << QByteArray(R"({"number":" "})") << "number";
        QTest::newRow("no decimals of their own") << QByteArray(R"({"decimal":null})") << "decimal";
        QTest::newRow("decimal") << QByteArray(R"({"decimal":";"})") << "decimal";
        for (const char *form :
             {"M/d", "d/M/yyy", "dd MMM yyyy", "dddd d/M/yyyy", "d/d/yyyy", "abc", "M/d/yyyy yy", "ddMMyyyyd"})
            QTest::newRow(form) << QByteArray(R"({"date_format":")") + form + "\"}"
                                << "date_format";
    }
    void refusesMaps()
    {
        QFETCH(const QByteArray, map);
        const auto read = ColumnMap::fromJson(map);
        QVERIFY(!read);
        QCOMPARE(read.error().fault, Fault::BadMap);
        QTEST(read.error().field, "field");
        QVERIFY(!read.error().detail.isEmpty());
    }
};

QTEST_GUILESS_MAIN(ColumnChoiceTest)
#include "tst_columnchoice.moc"
